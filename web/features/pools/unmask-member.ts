import { css, html, nothing, type PropertyValues } from 'lit';
import type { MemberPlain } from '../../../core/generated/api/pools/member-plain.ts';
import type { Unmask } from '../../../core/generated/api/pools/unmask.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/details.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/text-field.ts';

/** The dialog that asks for a purpose and then shows a member in full, once: nothing of it stays when it is closed. */
export class UnmaskMember extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      .note {
        margin-top: 12px;
      }
    `,
  ];
  static override properties = { open: { type: Boolean }, member: {}, plain: { state: true } };

  declare open: boolean;
  declare member: string;
  declare plain: MemberPlain | undefined;

  readonly #form = new Form<Unmask, MemberPlain>(this, {
    start: () => ({ purpose: '' }),
    check: ({ purpose }) => (purpose.trim().length < 2 ? { purpose: say('pools.change.short') } : {}),
    send: (draft, key) => api.post<MemberPlain>(`members/${encodeURIComponent(this.member)}/unmask`, draft, { key }),
    done: (plain) => (this.plain = plain),
    guard: false,
  });

  constructor() {
    super();
    Object.assign(this, { open: false, member: '' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    this.plain = undefined;
    this.#form.reset();
  }

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<jh-dialog open heading=${say('pools.unmask')}>
      ${this.plain === undefined ? this.#renderQuestion() : this.#renderPlain(this.plain)}
    </jh-dialog>`;
  }

  #renderQuestion(): unknown {
    const form = this.#form;
    return html`<jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-text-field
          ${form.field('purpose')}
          label=${say('pools.unmask.purpose')}
          hint=${say('pools.unmask.hint')}
          maxlength="200"
          required
          autofocus
        ></jh-text-field>
      </form>
      <jh-button slot="actions" @jh-press=${this.#close}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('pools.unmask.run')}</jh-button
      >`;
  }

  #renderPlain({ name, identity, phone }: MemberPlain): unknown {
    const facts = [
      { name: say('pools.name'), value: name },
      { name: say('pools.identity'), value: html`<span class="mono">${identity}</span>` },
      { name: say('pools.phone'), value: phone || undefined },
    ];
    return html`<jh-details .facts=${facts}></jh-details>
      <p class="note">${say('pools.unmask.once')}</p>
      <jh-button slot="actions" kind="primary" @jh-press=${this.#close}>${say('frame.action.close')}</jh-button>`;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-unmask-member', UnmaskMember);
declare global {
  interface HTMLElementTagNameMap {
    'jh-unmask-member': UnmaskMember;
  }
}
