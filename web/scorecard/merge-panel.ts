import { css, html } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { SheetEntry } from '../../core/generated/sheet-content.ts';
import { toDecimal } from '../../core/domain/number/decimal.ts';
import { pointsOf } from './card-rules.ts';
import type { Conflict, Merged } from './merge-drafts.ts';
import { define, Part } from './part.ts';

/** Two columns, one choice a leaf: the draft was changed here and elsewhere. Tells `chosen` with the leaves taken from elsewhere. */
export class MergePanel extends Part {
  static override styles = [
    ...Part.styles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
        padding: 8px 0;
        border-top: 1px solid var(--line);
      }
      legend {
        float: left;
        grid-column: 1 / -1;
        padding: 0;
        font-weight: 600;
      }
      label {
        display: block;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    merged: { attribute: false },
    theirs: { state: true },
  };

  declare card: Card;
  declare merged: Merged;
  declare theirs: ReadonlySet<string>;

  constructor() {
    super();
    this.theirs = new Set();
  }

  override render(): unknown {
    const { words } = this;
    return html`<section class="stack paper" aria-labelledby="merge">
      <h2 id="merge" tabindex="-1">${words.say('card.merge.title')}</h2>
      <p class="soft">${words.say('card.merge.hint')}</p>
      ${this.merged.conflicts.map((conflict) => this.#renderConflict(conflict))}
      <p>
        <button class="primary" type="button" @click=${() => this.tell('chosen', this.theirs)}>
          ${words.say('card.merge.done')}
        </button>
      </p>
    </section>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#merge')?.focus();
  }

  #renderConflict({ leaf, mine, theirs }: Conflict): unknown {
    const found = this.card.leaves.find(({ code }) => code === leaf);
    return html`<fieldset>
      <legend>${found ? this.words.in(found.title) : leaf}</legend>
      ${this.#renderSide(leaf, mine, false)}${this.#renderSide(leaf, theirs, true)}
    </fieldset>`;
  }

  #renderSide(leaf: string, entry: SheetEntry, isTheirs: boolean): unknown {
    const chosen = this.theirs.has(leaf) === isTheirs;
    const title = this.words.say(isTheirs ? 'card.merge.theirs' : 'card.merge.mine');
    return html`<label
      ><input type="radio" name=${leaf} .checked=${chosen} @change=${() => this.#choose(leaf, isTheirs)} />
      <b>${title}</b> ${this.#told(entry)}</label
    >`;
  }

  #told({ leaf, answer, reason, basis }: SheetEntry): string {
    const found = this.card.leaves.find(({ code }) => code === leaf);
    const points = found && pointsOf(found, answer, this.card.places);
    const shown = points === undefined ? this.words.say('card.cell.empty') : toDecimal(points, this.card.places);
    return [shown, reason, basis].filter((part) => part !== '').join(' · ');
  }

  #choose(leaf: string, isTheirs: boolean): void {
    const next = new Set(this.theirs);
    if (isTheirs) next.add(leaf);
    else next.delete(leaf);
    this.theirs = next;
  }
}

define('jiheng-merge-panel', MergePanel);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-merge-panel': MergePanel;
  }
}
