import { css, html, nothing } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import { shownPoints } from './card-rules.ts';
import { cellState, hasNote } from './cell-state.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { define, Part } from './part.ts';
import { shape } from './shapes.ts';

/** All leaves of the card with their states; arrows, Home and End move, Enter goes to the fields. Tells `leaf` and `enter`. */
export class LeafNav extends Part {
  static override styles = [
    ...Part.styles,
    css`
      [role='option'] {
        display: grid;
        grid-template-columns: 1.25rem 1fr auto;
        gap: 4px 8px;
        align-items: baseline;
        min-height: 28px;
        padding: 3px 8px;
        border-inline-start: 3px solid transparent;
        cursor: pointer;
        scroll-margin: 4rem;
      }
      [role='option'] {
        position: relative;
      }
      [role='option']:hover {
        background: var(--hover);
      }
      [aria-selected='true'] {
        border-inline-start-color: var(--accent);
        background: var(--accent-soft);
        font-weight: 600;
      }
      .points {
        text-align: right;
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    keeper: { attribute: false },
    current: {},
    revision: { attribute: false },
  };

  declare card: Card;
  declare keeper: DraftKeeper;
  /** Code of the leaf in focus. */
  declare current: string;
  declare revision: unknown;

  override render(): unknown {
    return html`<div role="listbox" aria-label=${this.words.say('card.nav')} @keydown=${this.#key}>
      ${this.card.leaves.map((leaf) => this.#renderLeaf(leaf))}
    </div>`;
  }

  /** To the leaf in focus. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  #renderLeaf(leaf: CardLeaf): unknown {
    const { card, keeper, words } = this;
    const state = cellState(card, leaf, keeper);
    const points = shownPoints(card, leaf, keeper.content);
    const note = hasNote(leaf, keeper) ? words.say('card.cell.note') : '';
    const chosen = leaf.code === this.current;
    return html`<div
      role="option"
      aria-selected=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? 0 : -1}
      data-leaf=${leaf.code}
      @click=${() => this.tell('leaf', leaf.code)}
    >
      <span>${shape(state)}</span
      ><span
        >${words.in(leaf.title)}<span class="spoken"> ${card.project} ${words.say(`card.cell.${state}`)} ${note}</span
        >${note === '' ? nothing : html` ${shape('note')}`}</span
      ><span class="points">${points ?? ''}/${leaf.weight}</span>
    </div>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      this.tell('enter');
      return;
    }
    if (/^[0-9]$/u.test(event.key)) {
      event.preventDefault();
      this.tell('digit', event.key);
      return;
    }
    const next = this.#after(event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.tell('leaf', next);
    void this.updateComplete.then(() => this.focus());
  };

  #after(key: string): string | undefined {
    const codes = this.card.leaves.map(({ code }) => code);
    const at = codes.indexOf(this.current);
    const last = codes.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + 10, last),
      PageUp: Math.max(at - 10, 0),
      Home: 0,
      End: last,
    };
    const place = places[key];
    return place === undefined ? undefined : codes[place];
  }
}

define('jiheng-leaf-nav', LeafNav);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-leaf-nav': LeafNav;
  }
}
