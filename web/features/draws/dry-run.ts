import { css, html, nothing } from 'lit';
import type { DryRun as DryRunAnswer } from '../../../core/generated/api/draws/dry-run.ts';
import { api } from '../../controllers/api.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { stratumName } from './draw-view.ts';
import { reasonName } from './draw-words.ts';
import { countsText } from './rule-content.ts';
import '../../elements/button.ts';
import '../../elements/details.ts';
import '../../elements/problem.ts';
import '../../elements/table.ts';

type CountRow = readonly [stratum: string, counts: DryRunAnswer['counts'][string]];

const columns: readonly Column<CountRow>[] = [
  { id: 'stratum', head: 'draws.dry.stratum', value: ([stratum]) => stratumName(stratum) },
  { id: 'active', head: 'draws.dry.active', kind: 'number', value: ([, { active }]) => active },
  { id: 'suspended', head: 'draws.dry.suspended', kind: 'number', value: ([, { suspended }]) => suspended },
  { id: 'excluded', head: 'draws.dry.excluded', kind: 'number', value: ([, { excluded }]) => excluded },
];

/** Tries the pool of a round without drawing: the verdict in a sentence, shortages in words, counts in a table. */
export class DryRun extends JihengElement {
  static override styles = [
    base,
    css`
      .verdict {
        margin: 12px 0;
        padding: 8px 12px;
        border-inline-start: 3px solid var(--green);
        background: var(--green-soft);
      }
      .verdict.thin {
        border-color: var(--amber);
        background: var(--amber-soft);
      }
      .verdict.short {
        border-color: var(--seal);
        background: var(--seal-soft);
      }
      ul {
        margin-top: 4px;
        padding-inline-start: 1.25em;
      }
      jh-details {
        margin-top: 12px;
      }
    `,
  ];
  static override properties = {
    roundId: { attribute: 'round-id' },
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare roundId: string;
  declare answer: DryRunAnswer | undefined;
  declare problem: Problem | undefined;
  declare busy: boolean;

  constructor() {
    super();
    Object.assign(this, { roundId: '', busy: false });
  }

  override render(): unknown {
    const again = this.answer === undefined ? say('draws.dry.run') : say('draws.dry.again');
    return html`<jh-button ?busy=${this.busy} @jh-press=${this.#run}>${again}</jh-button>
      <jh-problem .problem=${this.problem}></jh-problem>
      <div role="status">${this.answer === undefined ? nothing : verdict(this.answer)}</div>
      ${this.answer === undefined ? nothing : counts(this.answer)}`;
  }

  readonly #run = async (): Promise<void> => {
    Object.assign(this, { busy: true, problem: undefined });
    try {
      this.answer = await api.get<DryRunAnswer>(`rounds/${encodeURIComponent(this.roundId)}/dry-run`);
    } catch (cause) {
      this.problem = asProblem(cause);
    }
    this.busy = false;
  };
}

function verdict({ shortfalls, thin }: DryRunAnswer): unknown {
  const kind = shortfalls.length > 0 ? 'short' : thin.length > 0 ? 'thin' : 'fits';
  const lines = [...shortfalls.map(shortage), ...thin.map(thinness)];
  return html`<div class="verdict ${kind}">
    <p>${say(`draws.dry.${kind}`)}</p>
    ${
      lines.length === 0
        ? nothing
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </div>`;
}

const shortage = ({ why, stratum, ...numbers }: DryRunAnswer['shortfalls'][number]): string =>
  say(`draws.dry.shortage.${why}`, { ...numbers, stratum: stratumName(stratum) });

const thinness = ({ project, ...numbers }: DryRunAnswer['thin'][number]): string =>
  project === null ? say('draws.dry.thinAll', numbers) : say('draws.dry.thinAt', { project, ...numbers });

function counts({ counts: byStratum, recusals, changes }: DryRunAnswer): unknown {
  const facts = [
    {
      name: say('draws.dry.recusals'),
      value: countsText(recusals, reasonName, say('draws.pool.exclusions.none')),
    },
    { name: say('draws.dry.changes'), value: countsText(changes, changeName, say('draws.dry.changes.none')) },
  ];
  return html`<jh-table
      bare
      compact
      paging="none"
      caption=${say('draws.dry.counts')}
      .columns=${columns}
      .rows=${Object.entries(byStratum)}
      .keyOf=${([stratum]: CountRow) => stratum}
    ></jh-table>
    <jh-details .facts=${facts}></jh-details>`;
}

const changeName = (what: string): string =>
  what === 'joined' ? say('pool.change.joined') : sayGiven(`pool.status.${what}`);

customElements.define('jh-dry-run', DryRun);
declare global {
  interface HTMLElementTagNameMap {
    'jh-dry-run': DryRun;
  }
}
