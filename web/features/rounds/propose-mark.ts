import { html, nothing } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { Pack as PackAnswer } from '../../../core/generated/api/packs/pack.ts';
import type { Mark } from '../../../core/generated/api/rounds/mark.ts';
import type { ProposeMark as ProposeBody } from '../../../core/generated/api/rounds/propose-mark.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Choice } from '../../elements/choice.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { packRows } from '../packs/pack-rows.ts';
import { tellChanged } from './round-act.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/text-area-field.ts';

const empty: ProposeBody = { evaluation: '', leaf: '', reason: '' };

/** The dialog that proposes a mark: project, one of the leaves the pack lets be marked, reason. */
export class ProposeMark extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { open: { type: Boolean }, round: { attribute: false } };

  declare open: boolean;
  declare round: Round | undefined;

  readonly #pack = new Resource(this, {
    on: (): [string, string] | undefined =>
      this.open && this.round !== undefined ? [this.round.pack, this.round.packVersion] : undefined,
    load: async (signal, id, version): Promise<readonly Choice[]> => {
      const { pack } = await api.get<PackAnswer>(`packs/${encodeURIComponent(id)}/${version}`, { signal });
      return leavesOf(pack as ResolvedPack);
    },
  });

  readonly #form = new Form<ProposeBody, Mark>(this, {
    start: () => empty,
    check: (draft) =>
      Object.fromEntries(
        (['evaluation', 'leaf', 'reason'] as const)
          .filter((name) => draft[name].trim() === '')
          .map((name) => [name, say('frame.field.missing')]),
      ),
    send: (draft, key) => {
      if (this.round === undefined) throw new Error('no round to mark in');
      const body: ProposeBody = { ...draft, reason: draft.reason.trim() };
      return api.post<Mark>(roundPath(this.round, 'marks'), body, { key });
    },
    done: () => {
      this.#form.reset();
      toast(say('rounds.marks.proposed'));
      tellChanged(this);
    },
  });

  constructor() {
    super();
    this.open = false;
  }

  override render(): unknown {
    if (!this.open) return nothing;
    const form = this.#form;
    return html`<jh-dialog open heading=${say('rounds.marks.propose')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      ${this.#pack.render({ ready: (leaves) => this.#renderForm(leaves) })}
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('rounds.marks.propose')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderForm(leaves: readonly Choice[]): unknown {
    const form = this.#form;
    const projects = (this.round?.evaluations ?? []).map(({ id, code, titleZh, titleEn }) => ({
      value: id,
      label: `${code} ${inLanguage({ zh: titleZh, en: titleEn })}`,
    }));
    return html`<form @submit=${form.submit} novalidate>
      <jh-select-field
        ${form.field('evaluation')}
        label=${say('rounds.marks.project')}
        empty="–"
        .choices=${projects}
        required
        autofocus
      ></jh-select-field>
      <jh-select-field
        ${form.field('leaf')}
        label=${say('rounds.marks.leaf')}
        empty="–"
        .choices=${leaves}
        required
      ></jh-select-field>
      <jh-text-area-field
        ${form.field('reason')}
        label=${say('rounds.marks.reason')}
        hint=${say('rounds.marks.reason.hint')}
        maxlength="1000"
        required
      ></jh-text-area-field>
    </form>`;
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

/** What the pack lets be marked, in the order of its tree. */
const leavesOf = (pack: ResolvedPack): readonly Choice[] =>
  packRows(pack)
    .filter(({ node }) => node.notApplicable !== undefined)
    .map(({ code, node }) => ({ value: code, label: `${code} ${inLanguage(node.title)}` }));

customElements.define('jh-propose-mark', ProposeMark);
declare global {
  interface HTMLElementTagNameMap {
    'jh-propose-mark': ProposeMark;
  }
}
