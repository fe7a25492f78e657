import { html, nothing, type PropertyValues } from 'lit';
import type { Packs } from '../../../core/generated/api/packs/packs.ts';
import type { Choices } from '../../../core/generated/api/rounds/choices.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { draftOf, editBody, emptyRound, formChoices, openBody, roundFaults, type RoundDraft } from './round-draft.ts';
import { deadlineNames, roundPath } from './round-words.ts';
import './rules-drawer.ts';
import '../../elements/button.ts';
import '../../elements/date-field.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/text-field.ts';

interface Offered extends Choices {
  readonly packs: Packs['items'];
}

/** The dialog that opens a round, or changes the one in `round`. Fires `jh-round` with it. */
export class OpenRound extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { open: { type: Boolean }, round: { attribute: false } };

  declare open: boolean;
  declare round: Round | undefined;

  readonly #offered = new Resource<Offered, readonly [boolean]>(this, {
    on: () => (this.open ? [true] : undefined),
    load: async (signal) => {
      const [choices, packs] = await Promise.all([
        api.get<Choices>('rounds/choices', { signal }),
        api.get<Packs>('packs', { signal }),
      ]);
      return { ...choices, packs: packs.items };
    },
  });

  readonly #form = new Form<RoundDraft, Round>(this, {
    start: () => this.#start(),
    check: (draft) => roundFaults(draft, Date.now()),
    send: (draft, key) => {
      const { round } = this;
      if (round === undefined) return api.post<Round>('rounds', openBody(draft), { key });
      return api.put<Round>(roundPath(round), editBody(draft, round), { key, version: round.version });
    },
    done: (round) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-round', { detail: round }));
    },
  });

  constructor() {
    super();
    this.open = false;
  }

  #start(): RoundDraft {
    if (this.round !== undefined) return draftOf(this.round);
    return emptyRound(Date.now(), session.current()?.year ?? new Date().getFullYear());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.#form.reset();
  }

  override render(): unknown {
    if (!this.open) return nothing;
    const form = this.#form;
    const isNew = this.round === undefined;
    return html`<jh-dialog wide open heading=${say(isNew ? 'rounds.add' : 'rounds.edit')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      ${this.#offered.render({ ready: (offered) => this.#renderForm(offered) })}
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say(isNew ? 'rounds.add' : 'frame.action.save')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderForm(offered: Offered): unknown {
    return html`<form @submit=${this.#form.submit} novalidate>
      <div class="fields">${this.#renderNames()} ${this.#renderBasis(offered)}</div>
      <h3>${say('rounds.deadlines')}</h3>
      <p class="faint">${say('rounds.deadlines.hint')}</p>
      <div class="fields">${this.#renderDeadlines()}</div>
      <p class="note">${say('rounds.rules.default')}</p>
      <div class="buttons">
        <jh-rules-drawer .rules=${this.round?.rules ?? offered.rules} @jh-close=${stopHere}></jh-rules-drawer>
      </div>
    </form>`;
  }

  #renderNames(): unknown {
    const form = this.#form;
    return html`${this.round === undefined ? this.#renderCode() : nothing}
      <jh-text-field ${form.field('titleZh')} label=${say('rounds.titleZh')} maxlength="120" required></jh-text-field>
      <jh-text-field ${form.field('titleEn')} label=${say('rounds.titleEn')} maxlength="200" required></jh-text-field>
      <jh-select-field ${form.field('form')} label=${say('rounds.form')} .choices=${formChoices()}></jh-select-field>`;
  }

  #renderCode(): unknown {
    return html`<jh-text-field
      class="wide"
      ${this.#form.field('code')}
      label=${say('rounds.code')}
      hint=${say('rounds.code.hint')}
      maxlength="32"
      required
      autofocus
    ></jh-text-field>`;
  }

  #renderBasis({ packs, supervisors }: Offered): unknown {
    const form = this.#form;
    const titles = new Map(packs.map((pack) => [pack.id, inLanguage(pack.title)]));
    return html`<jh-select-field
        ${form.field('pack')}
        label=${say('rounds.pack')}
        empty="–"
        .choices=${[...titles].map(([value, label]) => ({ value, label }))}
        required
      ></jh-select-field>
      <jh-date-field
        ${form.field('baseDate')}
        label=${say('rounds.baseDate')}
        hint=${say('rounds.baseDate.hint')}
        required
      ></jh-date-field>
      <jh-text-field
        ${form.field('period')}
        label=${say('rounds.period')}
        hint=${say('rounds.period.hint')}
        maxlength="20"
        required
      ></jh-text-field>
      <jh-select-field
        ${form.field('supervisor')}
        label=${say('rounds.supervisor')}
        hint=${say(supervisors.length === 0 ? 'rounds.supervisor.none' : 'rounds.supervisor.hint')}
        empty="–"
        .choices=${supervisors.map(({ account, name }) => ({ value: account, label: name }))}
        required
      ></jh-select-field>`;
  }

  #renderDeadlines(): unknown {
    return deadlineNames.map(
      (name) =>
        html`<jh-date-field
          time
          ${this.#form.field(name)}
          label=${say(`rounds.deadline.${name}`)}
          required
        ></jh-date-field>`,
    );
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

// Putting the drawer away must not put the dialog away.
const stopHere = (event: Event): void => event.stopPropagation();

customElements.define('jh-open-round', OpenRound);
declare global {
  interface HTMLElementTagNameMap {
    'jh-open-round': OpenRound;
  }
}
