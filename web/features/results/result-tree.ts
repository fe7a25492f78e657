import { css, html, nothing } from 'lit';
import { parseDecimal } from '../../../core/domain/number/decimal.ts';
import { divide, isZero, type Exact } from '../../../core/domain/number/exact.ts';
import type { Leaf } from '../../../core/generated/api/results/leaf.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { JihengElement } from '../../elements/element.ts';
import { percentOf } from '../../i18n/format.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { table } from '../../styles/table.ts';
import { treeRows, type TreeRow } from './tree-rows.ts';
import './leaf-drawer.ts';
import '../../elements/button.ts';
import '../../elements/drawer.ts';

/** The indicator tree with weight, points, who judged, and a drawer that says why. */
export class ResultTree extends JihengElement {
  static override styles = [
    base,
    table,
    css`
      .scroll {
        max-height: none;
        border: 0;
      }
      tr[data-kind='group'] > * {
        font-weight: 600;
      }
      tr[data-depth='0'] > * {
        background: var(--ground);
      }
      tr[data-depth='0'] .fill {
        background: var(--ink-soft);
      }
      tr[data-depth='1'] .name {
        padding-inline-start: 26px;
      }
      tr[data-depth='2'] .name {
        padding-inline-start: 42px;
      }
      tr[data-depth='3'] .name {
        padding-inline-start: 58px;
      }
      .name {
        white-space: normal;
        font-weight: inherit;
      }
      tr[data-kind='leaf'] .name {
        font-weight: 400;
      }
      .bar {
        width: 130px;
      }
      .track {
        display: block;
        height: 6px;
        border-radius: 3px;
        background: var(--line);
        overflow: hidden;
      }
      .fill {
        display: block;
        height: 100%;
        background: var(--accent);
      }
      .small {
        display: block;
        color: var(--amber);
        font-size: var(--text-small);
      }
      td.points {
        font-weight: 600;
      }
      @media print {
        .why {
          display: none;
        }
      }
    `,
  ];
  static override properties = { result: { attribute: false }, shown: { state: true } };

  declare result: Result | undefined;
  declare shown: Leaf | undefined;

  override render(): unknown {
    const { result, shown } = this;
    if (result === undefined) return nothing;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${say('result.tree')}>
        <table aria-label=${say('result.tree')}>
          <thead>
            <tr>
              <th scope="col">${say('result.indicator')}</th>
              <th scope="col" class="numeric">${say('result.weight')}</th>
              <th scope="col" class="numeric">${say('result.points')}</th>
              <th scope="col" class="bar">${say('result.rate')}</th>
              <th scope="col">${say('result.judgedBy')}</th>
              <th scope="col" class="numeric">${say('result.between')}</th>
              <th scope="col" class="actions why"><span class="spoken">${say('result.trace')}</span></th>
            </tr>
          </thead>
          <tbody>
            ${treeRows(result).map((row) => this.#renderRow(row))} ${result.notApplicable.map(notApplicable)}
          </tbody>
        </table>
      </div>
      <jh-drawer
        ?open=${shown !== undefined}
        heading=${shown ? inLanguage(shown.title) : ''}
        @jh-close=${() => (this.shown = undefined)}
        ><jh-leaf-drawer .leaf=${shown}></jh-leaf-drawer
      ></jh-drawer>`;
  }

  #renderRow(row: TreeRow): unknown {
    const { node } = row;
    const share = shareOf(node.published, node.weight);
    return html`<tr data-kind=${row.kind} data-depth=${row.depth}>
      <th scope="row" class="name">${inLanguage(node.title)}</th>
      <td class="numeric">${node.weight}</td>
      <td class="numeric points">${node.published ?? '–'}</td>
      <td class="bar">${share === undefined ? nothing : bar(share)}</td>
      ${
        row.kind === 'leaf'
          ? this.#renderLeaf(row.node)
          : html`<td></td>
              <td></td>
              <td class="actions why"></td>`
      }
    </tr>`;
  }

  #renderLeaf(leaf: Leaf): unknown {
    const { judgedBy, spread, withoutEvidence, title } = leaf;
    return html`<td>
        ${say(`result.judgedBy.${judgedBy}`)}
        ${withoutEvidence > 0 ? html`<span class="small">${say('result.noEvidence', { count: withoutEvidence })}</span>` : nothing}
      </td>
      <td class="numeric soft">${spread ? `${spread.lowest}–${spread.highest}` : ''}</td>
      <td class="actions why">
        <jh-button
          kind="quiet"
          small
          label=${`${say('result.trace')} ${inLanguage(title)}`}
          @jh-press=${() => (this.shown = leaf)}
          >${say('result.trace')}</jh-button
        >
      </td>`;
  }
}

/** A share of the weight; undefined when there are no points or no weight. */
function shareOf(published: string | null, weight: string): Exact | undefined {
  const [points, most] = [parseDecimal(published ?? ''), parseDecimal(weight)];
  return points === undefined || most === undefined || isZero(most) ? undefined : divide(points, most);
}

const bar = (share: Exact): unknown => {
  const text = percentOf(share, 0);
  return html`<span class="spoken">${text}</span
    ><span class="track" aria-hidden="true"><span class="fill" .style=${`width: ${text}`}></span></span>`;
};

const notApplicable = ({ title, reason }: Result['notApplicable'][number]): unknown =>
  html`<tr data-kind="leaf" data-depth="1">
    <th scope="row" class="name soft">${inLanguage(title)}</th>
    <td></td>
    <td class="numeric soft">${say('result.notApplicable')}</td>
    <td colspan="4" class="soft">${reason}</td>
  </tr>`;

customElements.define('jh-result-tree', ResultTree);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-tree': ResultTree;
  }
}
