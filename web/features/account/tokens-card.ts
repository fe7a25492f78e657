import { html, nothing } from 'lit';
import type { CreatedToken } from '../../../core/generated/api/accounts/created-token.ts';
import type { Token } from '../../../core/generated/api/accounts/token.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem } from '../../controllers/problem.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/decimal-field.ts';
import '../../elements/dialog.ts';
import '../../elements/empty.ts';
import '../../elements/messages.ts';
import '../../elements/secret.ts';
import '../../elements/table.ts';
import '../../elements/text-field.ts';

const offeredDays = '90';

/** Personal tokens: list, make (the secret is shown once), revoke. */
export class TokensCard extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { adding: { state: true }, made: { state: true } };

  declare adding: boolean;
  declare made: CreatedToken | undefined;

  readonly #tokens = new Resource(this, { load: (signal) => allPages<Token>('tokens', signal) });

  readonly #form = new Form(this, {
    start: () => ({ label: '', days: offeredDays }),
    check: (draft) => ({
      ...(draft.label.trim() === '' && { label: say('frame.field.missing') }),
      ...(!/^[1-9]\d{0,3}$/u.test(draft.days) && { days: say('frame.field.notNumber') }),
    }),
    send: (draft, key) =>
      api.post<CreatedToken>('tokens', { label: draft.label.trim(), days: Number(draft.days) }, { key }),
    done: (made) => {
      Object.assign(this, { made, adding: false });
      void this.#tokens.reload();
    },
  });

  readonly #columns: readonly Column<Token>[] = [
    { id: 'label', head: 'tokens.label', wide: true, value: (token) => token.label },
    { id: 'role', head: 'frame.role', value: (token) => say(`role.${token.role}`) },
    { id: 'created', head: 'tokens.created', kind: 'date', value: (token) => token.createdAt },
    { id: 'expires', head: 'tokens.expires', kind: 'date', value: (token) => token.expiresAt },
    { id: 'used', head: 'tokens.used', kind: 'time', value: (token) => token.usedAt || undefined },
    { id: 'act', head: 'accounts.actions', kind: 'actions', cell: (token) => this.#renderRevoke(token) },
  ];

  constructor() {
    super();
    this.adding = false;
  }

  override render(): unknown {
    return html`<jh-card heading=${say('tokens.heading')} hint=${say('tokens.hint')}>
        <jh-button slot="actions" icon="plus" @jh-press=${this.#add}>${say('tokens.add')}</jh-button>
        ${this.#tokens.render({ ready: (tokens) => this.#renderTokens(tokens) })}
      </jh-card>
      ${this.#renderAdding()}${this.#renderMade()}`;
  }

  #renderTokens(tokens: readonly Token[]): unknown {
    return html`<jh-table bare caption=${say('tokens.heading')} .columns=${this.#columns} .rows=${tokens}>
      <jh-empty slot="empty" heading=${say('tokens.empty')} hint=${say('tokens.hint')}></jh-empty>
    </jh-table>`;
  }

  #renderRevoke(token: Token): unknown {
    return html`<jh-button
      kind="quiet"
      small
      confirm=${say('tokens.revoke.question', { label: token.label })}
      confirmDetail=${say('tokens.revoke.detail')}
      @jh-press=${() => this.#revoke(token)}
      >${say('tokens.revoke')}</jh-button
    >`;
  }

  #renderAdding(): unknown {
    const form = this.#form;
    return html`<jh-dialog ?open=${this.adding} heading=${say('tokens.add')} @jh-close=${() => (this.adding = false)}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-text-field
          ${form.field('label')}
          label=${say('tokens.label')}
          maxlength="80"
          required
          autofocus
        ></jh-text-field>
        <jh-whole-field ${form.field('days')} label=${say('tokens.days')} required></jh-whole-field>
      </form>
      <jh-button slot="actions" @jh-press=${() => (this.adding = false)}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('tokens.add')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderMade(): unknown {
    if (this.made === undefined) return nothing;
    return html`<jh-dialog open heading=${say('tokens.secret')} @jh-close=${() => (this.made = undefined)}>
      <p>${say('tokens.secret.hint')}</p>
      <jh-secret value=${this.made.secret}></jh-secret>
      <jh-button slot="actions" kind="primary" @jh-press=${() => (this.made = undefined)}
        >${say('frame.action.close')}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #add = (): void => {
    this.#form.reset();
    this.adding = true;
  };

  async #revoke(token: Token): Promise<void> {
    try {
      await api.remove(`tokens/${encodeURIComponent(token.id)}`);
      toast(say('tokens.revoked'));
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
    await this.#tokens.reload();
  }
}

customElements.define('jh-tokens-card', TokensCard);
declare global {
  interface HTMLElementTagNameMap {
    'jh-tokens-card': TokensCard;
  }
}
