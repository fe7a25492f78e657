import { css, html, nothing } from 'lit';
import type { DrawFile } from '../../../core/domain/draw/draw-file.ts';
import type { ProjectResult } from '../../../core/domain/draw/walk.ts';
import { substitutesOf, type Substitute } from '../../../core/domain/draw/substitutes.ts';
import { say } from '../../i18n/say.ts';
import { stratumName, type DrawView, type RecordFile } from './draw-view.ts';

// Without the round's rule (readers who may not see it) this many of the order are shown; the record has all.
const shownStandbys = 5;

/** Pseudonyms in seating order with the standbys of each group. */
export const resultStyle = css`
  .results {
    width: 100%;
    border-collapse: collapse;
  }
  .results th,
  .results td {
    padding: 6px 12px 6px 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .results thead th {
    border-top: 0;
    color: var(--ink-soft);
    font-weight: 600;
  }
  .results ol {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    list-style: none;
  }
  .seat {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
    padding: 1px 8px;
    border: 1px solid var(--line);
    border-radius: 3px;
    background: var(--ground);
    white-space: nowrap;
  }
  .seat b {
    color: var(--ink-faint);
    font-weight: 400;
  }
  .seat code,
  .standbys code {
    font-family: var(--mono);
    font-size: 0.9285em;
  }
  .standbys {
    list-style: none;
  }
  .standbys code {
    display: inline-block;
    margin-inline-end: 8px;
    white-space: nowrap;
  }
  .short {
    color: var(--amber);
  }
`;

/** The panels of a finished draw; `undefined` record (never in practice) shows nothing. */
export function resultContent({ round, file }: DrawView): unknown {
  if (file === undefined || file.record.outcome !== 'drawn') return nothing;
  const most = round?.rules.standby.perStratum ?? shownStandbys;
  const { rows, results, standbys } = panelsOf(file);
  return html`<table class="results">
      <thead>
        <tr>
          <th scope="col">${say('declaration.project')}</th>
          <th scope="col">${say('draws.result.pseudonym')}</th>
          <th scope="col">${say('draws.result.standbys')}</th>
        </tr>
      </thead>
      <tbody>
        ${results.map(
          (result, index) =>
            html`<tr>
              <th scope="row" class="mono">${result.project}</th>
              <td>${seats(result, rows)} ${shortSeats(result)}</td>
              <td>${standbyLists(standbys[index] ?? [], rows, most)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="faint note-line">${say('draws.result.names')}</p>`;
}

type Rows = ReadonlyMap<number, DrawFile['pool'][number]>;

function panelsOf({ record }: RecordFile): {
  readonly rows: Rows;
  readonly results: readonly ProjectResult[];
  readonly standbys: readonly (readonly Substitute[])[];
} {
  const rows = new Map(record.file.pool.map((row) => [row.n, row]));
  return { rows, results: record.results, standbys: substitutesOf(record.file, record.results) };
}

const seats = ({ seated }: ProjectResult, rows: Rows): unknown =>
  html`<ol>
    ${seated.map(
      (n, index) =>
        html`<li class="seat">
          <b>${index + 1}</b><code>${rows.get(n)?.id}</code><span>${stratumName(rows.get(n)?.stratum ?? '')}</span>
        </li>`,
    )}
  </ol>`;

const shortSeats = ({ short }: ProjectResult): unknown =>
  Object.entries(short).map(
    ([stratum, count]) =>
      html`<p class="short">${say('draws.result.short', { stratum: stratumName(stratum), count })}</p>`,
  );

function standbyLists(standbys: readonly Substitute[], rows: Rows, most: number): unknown {
  const strata = [...new Set(standbys.map(({ stratum }) => stratum))];
  if (strata.length === 0) return html`<span class="faint">${say('draws.result.none')}</span>`;
  return html`<ul class="standbys">
    ${strata.map((stratum) => {
      const line = standbys.filter((one) => one.stratum === stratum);
      const rest = line.length > most ? say('draws.result.more', { count: line.length }) : '';
      return html`<li>
        <span class="faint">${stratumName(stratum)}</span> ${line
          .slice(0, most)
          .map(({ n }) => html`<code>${rows.get(n)?.id}</code>`)}<span class="faint">${rest}</span>
      </li>`;
    })}
  </ul>`;
}
