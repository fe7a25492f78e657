import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import type { SheetAnswer, SheetEntry } from '../../core/generated/sheet-content.ts';
import { entryOf } from './card-rules.ts';
import { cellState, hasNote } from './cell-state.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { define, Part } from './part.ts';
import { shape } from './shapes.ts';
import './answer-items.ts';
import './answer-levels.ts';
import './leaf-head.ts';

/** One leaf in the focus view: what it asks, its control by kind, reason and basis, and where it stands. Tells `contest`. */
export class LeafPanel extends Part {
  static override styles = [
    ...Part.styles,
    css`
      .fields {
        display: grid;
        gap: 12px;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }
      .state {
        min-width: 8rem;
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    leaf: { attribute: false },
    keeper: { attribute: false },
    revision: { attribute: false },
  };

  declare card: Card;
  declare leaf: CardLeaf;
  declare keeper: DraftKeeper;
  /** Changes with every edit, so that the panel is drawn again. */
  declare revision: unknown;

  override render(): unknown {
    const { card, leaf, keeper, words } = this;
    const locked = cellState(card, leaf, keeper) === 'locked';
    return html`<jiheng-leaf-head .words=${words} .leaf=${leaf} path=${this.#path}></jiheng-leaf-head>
      ${locked ? this.#renderLocked() : this.#renderFields()}`;
  }

  /** To the control of this leaf. */
  override focus(): void {
    void this.#focusControl();
  }

  async #focusControl(): Promise<void> {
    await this.updateComplete;
    const control = this.renderRoot.querySelector<Part | HTMLElement>(
      'jiheng-answer-levels, jiheng-answer-items, button, textarea',
    );
    // The control of another kind of leaf has just been made.
    if (control instanceof Part) await control.updateComplete;
    control?.focus();
  }

  /** A digit typed on the leaf begins its points. */
  typeDigit(digit: string): void {
    this.renderRoot.querySelector('jiheng-answer-levels')?.typeDigit(digit);
  }

  get #path(): string {
    const names: string[] = [];
    let parent = this.leaf.parent;
    while (parent !== null) {
      const group = this.card.groups.find(({ code }) => code === parent);
      if (group === undefined) break;
      names.unshift(this.words.in(group.title));
      parent = group.parent;
    }
    return names.join(' › ');
  }

  #renderLocked(): unknown {
    const { leaf, keeper, words } = this;
    const against = leaf.notApplicable === null ? 'computed' : 'not-applicable';
    const contest = keeper.content.contests.find((one) => one.leaf === leaf.code);
    const what = words.say(against === 'computed' ? 'card.contest.computed' : 'card.contest.notApplicable');
    return html`<div class="fields">
      <p class="soft">${shape('locked')} ${words.say('card.cell.locked')}</p>
      ${contest ? html`<p>${words.say('card.contested', { reason: contest.reason })}</p>` : nothing}
      <p><button type="button" @click=${() => this.tell('contest', against)}>${what}</button></p>
    </div>`;
  }

  #renderFields(): unknown {
    const entry = entryOf(this.keeper.content, this.leaf.code);
    return html`<div class="fields" role="group" aria-label=${this.#name}>
      ${this.#renderControl(entry.answer)}
      <label class="row"
        ><input
          type="checkbox"
          .checked=${live(entry.answer.kind === 'noEvidence')}
          @change=${(event: Event) => this.#noEvidence((event.target as HTMLInputElement).checked)}
        />${this.words.say('card.noEvidence')}</label
      >
      ${this.#renderTexts(entry)}${this.#renderState()}
    </div>`;
  }

  get #name(): string {
    return `${this.words.in(this.leaf.title)} ${this.card.project}`;
  }

  #renderControl(answer: SheetAnswer): unknown {
    const { leaf, words, keeper } = this;
    if (answer.kind === 'noEvidence') return nothing;
    const heard = (event: CustomEvent<SheetAnswer>) => this.#edit({ answer: event.detail });
    if (leaf.rule?.kind === 'levels') {
      const refusal = keeper.refusal(leaf.code);
      const problem = refusal ? words.refusal(refusal.code, refusal.params) : '';
      return html`<jiheng-answer-levels
        .words=${words}
        .leaf=${leaf}
        .answer=${answer}
        problem=${problem}
        @answer=${heard}
      ></jiheng-answer-levels>`;
    }
    return html`<jiheng-answer-items
      .words=${words}
      .leaf=${leaf}
      .answer=${answer}
      @answer=${heard}
    ></jiheng-answer-items>`;
  }

  #renderTexts({ reason, basis }: SheetEntry): unknown {
    const { words } = this;
    const typed = (event: InputEvent): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    return html`<div class="block">
        <label for="reason">${words.say('card.reason')}</label>
        <textarea
          id="reason"
          rows="3"
          maxlength="2000"
          .value=${live(reason)}
          @input=${(event: InputEvent) => this.#edit({ reason: typed(event) })}
        ></textarea>
      </div>
      <div class="block">
        <label for="basis">${words.say('card.basis')}</label>
        <input
          id="basis"
          type="text"
          maxlength="500"
          size="48"
          .value=${live(basis)}
          @input=${(event: InputEvent) => this.#edit({ basis: typed(event) })}
        />
      </div>`;
  }

  #renderState(): unknown {
    const { card, leaf, keeper, words } = this;
    const state = cellState(card, leaf, keeper);
    const note = hasNote(leaf, keeper) ? html` ${shape('note')} ${words.say('card.cell.note')}` : nothing;
    return html`<p class="state" role="status">${shape(state)} ${words.say(`card.cell.${state}`)}${note}</p>`;
  }

  #noEvidence(checked: boolean): void {
    this.#edit({ answer: checked ? { kind: 'noEvidence' } : { kind: 'open' } });
  }

  #edit(change: Partial<Pick<SheetEntry, 'answer' | 'reason' | 'basis'>>): void {
    this.keeper.edit({ ...entryOf(this.keeper.content, this.leaf.code), ...change });
  }
}

define('jiheng-leaf-panel', LeafPanel);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-leaf-panel': LeafPanel;
  }
}
