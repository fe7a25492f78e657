import { css, html, nothing } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import { isJudged, judgedLeaves, runningTotal } from './card-rules.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { define, Part } from './part.ts';
import { singleKeys } from './single-keys.ts';

/** The head that stays in sight: codes, how much is judged, running total, deadline, what is not uploaded. Tells `view`. */
export class CardHead extends Part {
  static override styles = [
    ...Part.styles,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 1;
        padding-bottom: 8px;
        background: var(--ground);
      }
      .figures {
        margin-inline-start: auto;
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    keeper: { attribute: false },
    revision: { attribute: false },
    view: {},
    keys: { state: true },
  };

  declare card: Card;
  declare keeper: DraftKeeper;
  declare revision: unknown;
  declare view: 'focus' | 'grid';
  declare keys: boolean;

  /** The single key `?`, which a reader may switch off. */
  toggleKeys(): void {
    if (singleKeys.isOn()) this.keys = !this.keys;
  }

  override render(): unknown {
    const { card, keeper, words } = this;
    const judged = judgedLeaves(card);
    const done = judged.filter((leaf) => isJudged(leaf, keeper.content)).length;
    return html`<div class="paper stack">
      <div class="row">
        <h2>${card.round} · ${card.project}</h2>
        <span>${words.in(card.projectTitle)}</span>
        <span class="row figures">
          <span>${words.say('card.done', { done, all: judged.length })}</span>
          <b>${words.say('card.total', { total: runningTotal(card, keeper.content) })}</b>
          <span>${words.say('card.due', { due: words.time(card.dueAt) })}</span>
          <span role="status">${words.say('card.unsent', { count: keeper.unsentCount })}</span>
        </span>
      </div>
      <div class="row">
        ${this.#renderView('focus')}${this.#renderView('grid')}
        <button type="button" aria-expanded=${this.keys ? 'true' : 'false'} @click=${() => (this.keys = !this.keys)}>
          ${words.say('card.keys')}
        </button>
        ${this.keys ? this.#renderKeys() : nothing}
      </div>
      ${keeper.stopped ? html`<p class="wrong" role="alert">${words.refusal(keeper.stopped.code, keeper.stopped.params)}</p>` : nothing}
    </div>`;
  }

  #renderKeys(): unknown {
    const { words } = this;
    return html`<span class="soft small">${words.say('card.keys.list')}</span>
      <label class="small"
        ><input
          type="checkbox"
          .checked=${singleKeys.isOn()}
          @change=${(event: Event) => singleKeys.set((event.target as HTMLInputElement).checked)}
        />
        ${words.say('card.keys.single')}</label
      >`;
  }

  #renderView(view: 'focus' | 'grid'): unknown {
    return html`<button
      type="button"
      aria-pressed=${this.view === view ? 'true' : 'false'}
      @click=${() => this.tell('view', view)}
    >
      ${this.words.say(`card.view.${view}`)}
    </button>`;
  }
}

define('jiheng-card-head', CardHead);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-card-head': CardHead;
  }
}
