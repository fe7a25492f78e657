import { css, html, nothing } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import { shownPoints } from './card-rules.ts';
import { cellState, hasNote } from './cell-state.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { define, Part } from './part.ts';
import { shape } from './shapes.ts';

/** Every leaf of the card at a glance; a row leads to its fields. Tells `leaf`. */
export class LeafGrid extends Part {
  static override styles = [
    ...Part.styles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        height: 28px;
        padding: 2px 8px;
        border-bottom: 1px solid var(--line);
        text-align: start;
      }
      .number {
        text-align: end;
      }
      th button {
        min-height: 24px;
        padding: 0 4px;
        border: 0;
        background: none;
        color: var(--accent);
        text-align: start;
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    keeper: { attribute: false },
    revision: { attribute: false },
  };

  declare card: Card;
  declare keeper: DraftKeeper;
  declare revision: unknown;

  override render(): unknown {
    const { words, card } = this;
    return html`<div class="paper">
      <table>
        <caption class="soft">
          ${words.say('card.name', { project: card.project })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.say('card.grid.leaf')}</th>
            <th scope="col" class="number">${words.say('card.grid.points')}</th>
            <th scope="col">${words.say('card.grid.state')}</th>
            <th scope="col">${words.say('card.reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${card.leaves.map((leaf) => this.#renderLeaf(leaf))}
        </tbody>
      </table>
    </div>`;
  }

  #renderLeaf(leaf: CardLeaf): unknown {
    const { words, card, keeper } = this;
    const state = cellState(card, leaf, keeper);
    const entry = keeper.content.entries.find((one) => one.leaf === leaf.code);
    const note = hasNote(leaf, keeper) ? shape('note') : nothing;
    return html`<tr>
      <th scope="row">
        <button type="button" @click=${() => this.tell('leaf', leaf.code)}>${words.in(leaf.title)}</button>
      </th>
      <td class="number">${shownPoints(card, leaf, keeper.content) ?? '–'} / ${leaf.weight}</td>
      <td>${shape(state)} ${words.say(`card.cell.${state}`)}</td>
      <td>${note} ${entry?.reason ?? ''}</td>
    </tr>`;
  }
}

define('jiheng-leaf-grid', LeafGrid);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-leaf-grid': LeafGrid;
  }
}
