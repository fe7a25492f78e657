import { css, html, nothing } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import { define, Part } from './part.ts';
import { quantityText } from './quantity.ts';

type Piece = Card['evidence'][number];

/** The dossier beside the card: its material, and the facts as they were frozen. Tells `open-material`. */
export class MaterialPanel extends Part {
  static override styles = [
    ...Part.styles,
    css`
      li {
        padding: 4px 0;
        border-top: 1px solid var(--line);
      }
      .fact {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 8px;
      }
      .file {
        width: 100%;
        text-align: start;
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = { ...Part.properties, card: { attribute: false }, leaf: { attribute: false } };

  declare card: Card;
  declare leaf: CardLeaf;

  override render(): unknown {
    const { card, words } = this;
    return html`<div class="stack">
      <h3>${words.say('card.material')}</h3>
      ${
        card.evidence.length === 0
          ? html`<p class="soft">${words.say('card.material.none')}</p>`
          : html`<ul>
              ${card.evidence.map((piece) => this.#renderPiece(piece))}
            </ul>`
      }
      <h3>${words.say('card.facts')}</h3>
      <ul>
        ${card.facts.map(
          ({ title, value, unit }) =>
            html`<li class="fact"><span>${words.in(title)}</span><b>${quantityText(words, value, unit)}</b></li>`,
        )}
      </ul>
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  #renderPiece(piece: Piece): unknown {
    const backs = this.card.facts.filter(({ evidence }) => evidence.includes(piece.digest)).length;
    return html`<li>
      <button
        class="file"
        type="button"
        title=${this.words.say('card.material.open', { name: piece.name })}
        @click=${() => this.tell('open-material', piece)}
      >
        ${piece.name}
        <span class="soft small">${kilobytes(piece.size)}${backs === 0 ? nothing : ` · ${backs}`}</span>
      </button>
    </li>`;
  }
}

const kilobytes = (size: number): string => `${Math.ceil(size / 1024)} KB`;

define('jiheng-material-panel', MaterialPanel);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-material-panel': MaterialPanel;
  }
}
