import { css, html, nothing } from 'lit';
import type { Finding } from '../../../core/generated/api/results/finding.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { JihengElement } from '../../elements/element.ts';
import { date } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';

/** Findings with measure, owner and date; or that none was found; or that nothing is written yet. */
export class FindingsTable extends JihengElement {
  static override styles = [
    base,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 6px 12px 6px 0;
        border-bottom: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
      }
      tbody tr:last-child > * {
        border-bottom: 0;
      }
      thead th {
        color: var(--ink-soft);
        font-weight: 600;
      }
      tbody th {
        width: 18%;
        font-weight: 400;
      }
      .text {
        width: 30%;
        white-space: pre-line;
      }
      .owner {
        min-width: 6em;
      }
      .day {
        white-space: nowrap;
      }
    `,
  ];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    if (result.findings.length === 0)
      return html`<p class=${result.noneFound ? '' : 'soft'}>
        ${say(result.noneFound ? 'result.findings.none' : 'result.findings.open')}
      </p>`;
    return html`<table aria-label=${say('result.findings')}>
      <thead>
        <tr>
          <th scope="col">${say('result.finding.place')}</th>
          <th scope="col">${say('result.finding')}</th>
          <th scope="col">${say('result.measure')}</th>
          <th scope="col">${say('result.owner')}</th>
          <th scope="col">${say('result.due')}</th>
        </tr>
      </thead>
      <tbody>
        ${result.findings.map((finding) => renderFinding(result, finding))}
      </tbody>
    </table>`;
  }
}

const renderFinding = (result: Result, { leaf, finding, measure, owner, due }: Finding): unknown =>
  html`<tr>
    <th scope="row">${placeTitle(result, leaf)}</th>
    <td class="text">${finding}</td>
    <td class="text">${measure}</td>
    <td class="owner">${owner}</td>
    <td class="day">${date(due)}</td>
  </tr>`;

/** What a finding or reply speaks of, by its title. */
export function placeTitle({ leaves, groups }: Pick<Result, 'leaves' | 'groups'>, code: string | null): string {
  const title = [...leaves, ...groups].find((node) => node.code === code)?.title;
  return title ? inLanguage(title) : say('result.finding.whole');
}

customElements.define('jh-findings-table', FindingsTable);
declare global {
  interface HTMLElementTagNameMap {
    'jh-findings-table': FindingsTable;
  }
}
