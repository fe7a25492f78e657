import { html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { emptyPlan, planBody, planFaults, type PartyDraft, type PlanDraft } from './plan-draft.ts';
import './party-rows.ts';
import '../../elements/button.ts';
import '../../elements/checkbox-field.ts';
import '../../elements/date-field.ts';
import '../../elements/decimal-field.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/text-field.ts';

/** The form that prepares a draw: parties, deadlines, public source or none. Fires `jh-planned` with the draw. */
export class PlanDraw extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { roundId: { attribute: 'round-id' }, leastParties: { type: Number } };

  declare roundId: string;
  /** Parties the round's rule wants at least. */
  declare leastParties: number;

  readonly #form = new Form<PlanDraft, Draw>(this, {
    start: () => emptyPlan(ownParty(), this.leastParties),
    check: (draft) => planFaults(draft, Date.now(), this.leastParties),
    send: (draft, key) => api.post<Draw>(`rounds/${encodeURIComponent(this.roundId)}/draws`, planBody(draft), { key }),
    done: (draw) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-planned', { detail: draw }));
    },
  });

  constructor() {
    super();
    Object.assign(this, { roundId: '', leastParties: 0 });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#form.reset();
  }

  override render(): unknown {
    const form = this.#form;
    return html`<jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-party-rows
          ${form.field('parties')}
          label=${say('draws.plan.parties')}
          hint=${say('draws.plan.parties.hint')}
          required
        ></jh-party-rows>
        <div class="fields">
          ${this.#renderTime('commitBy', say('draws.by.commit'), say('draws.plan.commitBy.hint'))}
          ${this.#renderTime('revealBy', say('draws.by.reveal'), say('draws.plan.commitBy.hint'))}
          ${this.#renderTime('openBy', say('draws.by.open'), say('draws.plan.openBy.hint'))}
        </div>
        ${this.#renderBasis()} ${form.draft.basis === 'source' ? this.#renderSource() : nothing}
        <div class="buttons">
          <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
            >${say('draws.plan.run')}</jh-button
          >
        </div>
      </form>`;
  }

  #renderBasis(): unknown {
    const choices = (['source', 'waived'] as const).map((value) => ({
      value,
      label: say(`draws.plan.basis.${value}`),
    }));
    return html`<jh-radio-field
      ${this.#form.field('basis')}
      label=${say('draws.plan.basis')}
      .choices=${choices}
      stacked
    ></jh-radio-field>`;
  }

  #renderSource(): unknown {
    const form = this.#form;
    return html`<div class="fields">
        ${this.#renderText('source', say('draws.value.source'), say('draws.plan.source.hint'))}
        ${this.#renderText('issue', say('draws.value.issue'), say('draws.plan.issue.hint'))}
        ${this.#renderTime('at', say('draws.value.at'), '')}
        ${this.#renderText('field', say('draws.value.field'), say('draws.plan.field.hint'))}
        ${this.#renderWhole('count', say('draws.plan.count'))} ${this.#renderWhole('least', say('draws.plan.least'))}
        ${this.#renderWhole('most', say('draws.plan.most'))}
      </div>
      <jh-checkbox-field ${form.field('hasFallback')} label=${say('draws.plan.hasFallback')}></jh-checkbox-field>
      ${form.draft.hasFallback ? this.#renderFallback() : nothing}`;
  }

  #renderFallback(): unknown {
    return html`<div class="fields">
      ${this.#renderText('fallbackName', say('draws.plan.fallbackName'), '')}
      ${this.#renderText('fallbackIssue', say('draws.value.issue'), '')}
      ${this.#renderTime('fallbackAt', say('draws.value.at'), '')}
      ${this.#renderTime('noticeBy', say('draws.plan.noticeBy'), '')}
    </div>`;
  }

  #renderTime(name: keyof PlanDraft, label: string, hint: string): unknown {
    return html`<jh-date-field ${this.#form.field(name)} label=${label} hint=${hint} time required></jh-date-field>`;
  }

  #renderText(name: keyof PlanDraft, label: string, hint: string): unknown {
    return html`<jh-text-field
      ${this.#form.field(name)}
      label=${label}
      hint=${hint}
      maxlength="80"
      required
    ></jh-text-field>`;
  }

  #renderWhole(name: keyof PlanDraft, label: string): unknown {
    return html`<jh-whole-field ${this.#form.field(name)} label=${label} required></jh-whole-field>`;
  }
}

/** Whoever prepares the draw is its first party, of the bureau. */
function ownParty(): PartyDraft {
  const now = session.current();
  const organisation = now === undefined ? '' : inLanguage({ zh: now.bureau.nameZh, en: now.bureau.nameEn });
  return { account: now?.login ?? '', organisation, outside: false };
}

customElements.define('jh-plan-draw', PlanDraw);
declare global {
  interface HTMLElementTagNameMap {
    'jh-plan-draw': PlanDraw;
  }
}
