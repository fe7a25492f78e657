import { html, nothing } from 'lit';
import type { Evaluation } from '../../../core/generated/api/rounds/evaluation.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { isBlind } from '../../../core/domain/round/states.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import './choose-projects.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/hash.ts';
import '../../elements/table.ts';

const titleOf = ({ titleZh, titleEn }: Evaluation): string => inLanguage({ zh: titleZh, en: titleEn });

const codeColumn = (linked: boolean): Column<Evaluation> => ({
  id: 'code',
  head: 'rounds.project.code',
  kind: 'code',
  value: ({ code }) => code,
  cell: ({ code, project }) =>
    linked ? html`<a href=${`#/projects/${encodeURIComponent(project)}`}>${code}</a>` : code,
});

const titleColumn: Column<Evaluation> = { id: 'title', head: 'rounds.project.title', wide: true, value: titleOf };
const stateColumn: Column<Evaluation> = {
  id: 'state',
  head: 'rounds.state',
  value: ({ state }) => say(`rounds.evaluation.${state}`),
};
const dossierColumn: Column<Evaluation> = {
  id: 'dossier',
  head: 'rounds.project.dossier',
  unsorted: true,
  value: ({ dossierHash }) => dossierHash ?? undefined,
  cell: ({ dossierHash }) => (dossierHash === null ? '–' : html`<jh-hash value=${dossierHash}></jh-hash>`),
};
const resultColumn = (round: string): Column<Evaluation> => ({
  id: 'result',
  head: 'rounds.project.result',
  kind: 'actions',
  cell: ({ code }) =>
    html`<a href=${`#/results/${encodeURIComponent(`${round}.${code}`)}`}>${say('rounds.project.result.see')}</a>`,
});

/** The projects of a round; the officer chooses them while it is planned, and they lead to the results after the reveal. */
export class RoundProjects extends JihengElement {
  static override properties = { round: { attribute: false }, choosing: { state: true } };

  declare round: Round | undefined;
  declare choosing: boolean;

  constructor() {
    super();
    this.choosing = false;
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    const mayChoose = round.state === 'planned' && session.can('round.prepare');
    return html`<jh-card heading=${say('rounds.chosen')} hint=${say('rounds.chosen.hint')}>
      ${mayChoose ? this.#renderChoose(round) : nothing}
      <jh-table bare caption=${say('rounds.chosen')} .columns=${columnsOf(round)} .rows=${round.evaluations}>
        <jh-empty
          slot="empty"
          heading=${say('rounds.chosen.empty')}
          hint=${mayChoose ? '' : say('rounds.next.projects')}
        ></jh-empty>
      </jh-table>
    </jh-card>`;
  }

  #renderChoose(round: Round): unknown {
    const first = round.evaluations.length === 0;
    return html`<jh-button slot="actions" kind=${first ? 'primary' : 'plain'} @jh-press=${() => (this.choosing = true)}
        >${say('rounds.chosen.choose')}</jh-button
      >
      <jh-choose-projects
        ?open=${this.choosing}
        .round=${round}
        @jh-close=${this.#close}
        @jh-round-changed=${this.#close}
      ></jh-choose-projects>`;
  }

  readonly #close = (): void => {
    this.choosing = false;
  };
}

function columnsOf({ code, state, evaluations }: Round): readonly Column<Evaluation>[] {
  const isFrozen = evaluations.some(({ dossierHash }) => dossierHash !== null);
  const seesResult = !isBlind(state) && session.can('result.read');
  return [
    codeColumn(session.can('project.read')),
    titleColumn,
    ...(isFrozen ? [stateColumn, dossierColumn] : []),
    ...(seesResult ? [resultColumn(code)] : []),
  ];
}

customElements.define('jh-round-projects', RoundProjects);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-projects': RoundProjects;
  }
}
