import { html, nothing, type PropertyValues } from 'lit';
import type { ChangeStatus as ChangeBody } from '../../../core/generated/api/pools/change-status.ts';
import type { Member } from '../../../core/generated/api/pools/member.ts';
import type { MemberDetail } from '../../../core/generated/api/pools/member-detail.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/text-area-field.ts';

type To = ChangeBody['to'];

// The server decides; this only keeps the dialog from offering what it would refuse.
const waysFrom: Readonly<Record<Member['status'], readonly To[]>> = {
  active: ['suspended', 'left'],
  suspended: ['active', 'left'],
  left: ['active'],
  removed: [],
};

/** The dialog that changes where a member stands, with the reason. Fires `jh-changed` with the member. */
export class ChangeStatus extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { open: { type: Boolean }, member: { attribute: false } };

  declare open: boolean;
  declare member: Member | undefined;

  readonly #form = new Form<ChangeBody, MemberDetail>(this, {
    start: () => ({ to: this.#ways[0] ?? 'active', reason: '' }),
    check: ({ reason }) => (reason.trim().length < 2 ? { reason: say('pools.change.short') } : {}),
    send: (draft, key) =>
      api.post<MemberDetail>(`members/${encodeURIComponent(this.member?.id ?? '')}/status`, draft, { key }),
    done: (detail) => {
      toast(say('pools.change.done'));
      this.dispatchEvent(new CustomEvent('jh-changed', { detail }));
    },
  });

  constructor() {
    super();
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open')) this.#form.reset();
  }

  get #ways(): readonly To[] {
    return this.member === undefined ? [] : waysFrom[this.member.status];
  }

  override render(): unknown {
    if (!this.open) return nothing;
    const form = this.#form;
    const choices = this.#ways.map((value) => ({
      value,
      label: say(`pool.status.${value}`),
      hint: say(`pools.change.to.${value}`),
    }));
    return html`<jh-dialog open heading=${say('pools.change.heading')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-radio-field
          ${form.field('to')}
          label=${say('pools.change.to')}
          .choices=${choices}
          stacked
          required
        ></jh-radio-field>
        <jh-text-area-field
          ${form.field('reason')}
          label=${say('pools.change.reason')}
          hint=${say('pools.change.reason.hint')}
          maxlength="400"
          required
        ></jh-text-area-field>
      </form>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('pools.change')}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-change-status', ChangeStatus);
declare global {
  interface HTMLElementTagNameMap {
    'jh-change-status': ChangeStatus;
  }
}
