import { html, nothing, type PropertyValues } from 'lit';
import type { PersonRole } from '../../../core/domain/policy/roles.ts';
import type { Account } from '../../../core/generated/api/accounts/account.ts';
import type { Policy } from '../../../core/generated/api/house/policy.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { Resource } from '../../controllers/resource.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { roleChoices } from './role-choices.ts';
import '../../elements/button.ts';
import '../../elements/checkboxes-field.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';

/** The dialog that sets all roles of an account; says which may not go together. Fires `jh-granted`. */
export class GrantRoles extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { account: { attribute: false } };

  declare account: Account | undefined;

  readonly #policy = new Resource(this, { load: (signal) => api.get<Policy>('policy', { signal }) });

  readonly #form = new Form(this, {
    start: (): { readonly roles: readonly PersonRole[] } => ({ roles: this.account?.roles ?? [] }),
    send: (draft, key) => {
      const { id, version } = this.account ?? { id: '', version: 0 };
      return api.put<Account>(`accounts/${encodeURIComponent(id)}/roles`, draft, { key, version });
    },
    done: (account) => this.dispatchEvent(new CustomEvent('jh-granted', { detail: account })),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('account')) this.#form.reset();
  }

  override render(): unknown {
    const { account } = this;
    if (account === undefined) return nothing;
    const form = this.#form;
    return html`<jh-dialog open heading=${say('accounts.grant.heading', { login: account.login })}>
      <jh-messages .messages=${form.messages}></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-checkboxes-field
          ${form.field('roles')}
          label=${say('accounts.roles')}
          .choices=${roleChoices()}
        ></jh-checkboxes-field>
        ${this.#renderConflicts()}
      </form>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('frame.action.save')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderConflicts(): unknown {
    const chosen = this.#form.draft.roles;
    const broken = (this.#policy.value?.forbiddenPairs ?? []).filter((pair) =>
      pair.roles.every((role) => chosen.includes(role)),
    );
    return broken.map(
      (pair) =>
        html`<p class="note" role="alert">
          ${say('accounts.grant.apart')}${pair.roles.map((role) => say(`role.${role}`)).join(' + ')} —
          ${inLanguage(pair.reason)}
        </p>`,
    );
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-grant-roles', GrantRoles);
declare global {
  interface HTMLElementTagNameMap {
    'jh-grant-roles': GrantRoles;
  }
}
