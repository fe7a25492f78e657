import { css, html, nothing } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { Indicator } from '../../../core/generated/pack.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { packRows, type PackRow } from './pack-rows.ts';

/** The indicator tree of a pack as a dense table. */
export class PackTree extends JihengElement {
  static override styles = [
    base,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        background: var(--paper);
      }
      th,
      td {
        padding: 5px 8px;
        border-bottom: 1px solid var(--line);
        text-align: left;
        vertical-align: top;
      }
      .weight {
        text-align: right;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      tr[data-depth='0'] {
        background: var(--ground);
        font-weight: 600;
      }
      [data-depth='1'] .name {
        padding-left: 24px;
      }
      [data-depth='2'] .name {
        padding-left: 44px;
      }
      .soft {
        display: block;
        font-weight: 400;
      }
    `,
  ];
  static override properties = { pack: { attribute: false } };

  declare pack: ResolvedPack | undefined;

  override render(): unknown {
    if (this.pack === undefined) return nothing;
    return html`<table>
      <caption class="unseen">
        ${say('packs.tab.tree')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('packs.node')}</th>
          <th scope="col" class="weight">${say('packs.weight')}</th>
          <th scope="col">${say('packs.judgedBy')}</th>
          <th scope="col">${say('packs.rule')}</th>
          <th scope="col">${say('packs.standard')}</th>
        </tr>
      </thead>
      <tbody>
        ${packRows(this.pack).map((row) => this.#renderRow(row))}
      </tbody>
    </table>`;
  }

  #renderRow({ node, kind, depth }: PackRow): unknown {
    const leaf = kind === 'leaf' ? (node as Indicator) : undefined;
    return html`<tr data-depth=${depth}>
      <th scope="row" class="name">
        ${inLanguage(node.title)}
        ${node.explanation && kind !== 'group' ? html`<span class="soft">${inLanguage(node.explanation)}</span>` : nothing}
      </th>
      <td class="weight">${node.weight ?? ''}</td>
      <td>${kind === 'group' ? '' : say(leaf ? `packs.judgedBy.${leaf.judgedBy}` : 'packs.judgedBy.slot')}</td>
      <td>${leaf ? sayGiven(`packs.rule.${leaf.rule.kind}`) : ''}</td>
      <td>${leaf ? inLanguage(leaf.standard.source) : ''}</td>
    </tr>`;
  }
}

customElements.define('jh-pack-tree', PackTree);
declare global {
  interface HTMLElementTagNameMap {
    'jh-pack-tree': PackTree;
  }
}
