import { css, html, nothing } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import type { SheetContest } from '../../core/generated/sheet-content.ts';
import { isJudged, judgedLeaves } from './card-rules.ts';
import type { ScorecardClient } from './client.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { define, Part } from './part.ts';
import { deliver } from './receipt.ts';
import { afterSaving, leafAfter, type AfterSaving } from './after-saving.ts';
import './ask-reason.ts';
import './card-head.ts';
import './leaf-grid.ts';
import './leaf-nav.ts';
import type { LeafPanel } from './leaf-panel.ts';
import './leaf-panel.ts';
import './material-panel.ts';

type Asking = SheetContest['against'] | 'abstain';

/** One leaf at a time with the dossier beside it, or all at a glance; both on one draft, with one cursor. Tells `check`, `abstained`. */
export class FocusView extends Part {
  static override styles = [
    ...Part.styles,
    css`
      .places {
        display: grid;
        grid-template-columns: minmax(12rem, 17rem) minmax(0, 1fr) minmax(11rem, 16rem);
        gap: 12px;
        align-items: start;
      }
      .scrolls {
        max-height: 70vh;
        overflow: auto;
      }
      .foot {
        padding-top: 12px;
      }
      .end {
        margin-inline-start: auto;
      }
      @media (max-width: 60rem) {
        .places {
          grid-template-columns: minmax(0, 1fr);
        }
        .scrolls {
          max-height: 16rem;
        }
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    keeper: { attribute: false },
    client: { attribute: false },
    keepsLocally: { attribute: false },
    revision: { attribute: false },
    current: { state: true },
    view: { state: true },
    asking: { state: true },
    onward: { state: true },
  };

  declare card: Card;
  declare keeper: DraftKeeper;
  declare client: ScorecardClient;
  declare keepsLocally: boolean;
  declare revision: unknown;
  declare current: string | undefined;
  declare view: 'focus' | 'grid';
  declare asking: Asking | undefined;
  declare onward: AfterSaving;

  constructor() {
    super();
    Object.assign(this, { view: 'focus', keepsLocally: true, onward: afterSaving.value() });
  }

  /** Moves to a leaf and its fields. */
  go(leaf: string): void {
    this.view = 'focus';
    this.current = leaf;
    void this.updateComplete.then(() => this.#panel?.focus());
  }

  override focus(): void {
    this.renderRoot.querySelector('jiheng-leaf-nav')?.focus();
  }

  override render(): unknown {
    const leaf = this.#leaf;
    if (leaf === undefined) return nothing;
    return html`<div @keydown=${this.#key}>
      <jiheng-card-head
        .words=${this.words}
        .card=${this.card}
        .keeper=${this.keeper}
        .revision=${this.revision}
        view=${this.view}
        @view=${(event: CustomEvent<'focus' | 'grid'>) => (this.view = event.detail)}
      ></jiheng-card-head>
      ${this.keepsLocally ? nothing : html`<p class="small wrong">${this.words.say('card.local.none')}</p>`}
      ${this.view === 'grid' ? this.#renderGrid() : this.#renderFocus(leaf)}
      ${this.#renderFoot(leaf)}${this.#renderAsking(leaf)}
    </div>`;
  }

  get #leaf(): CardLeaf | undefined {
    const { leaves } = this.card;
    return leaves.find(({ code }) => code === this.current) ?? this.#firstOpen ?? leaves[0];
  }

  get #panel(): LeafPanel | null {
    return this.renderRoot.querySelector('jiheng-leaf-panel');
  }

  get #firstOpen(): CardLeaf | undefined {
    return judgedLeaves(this.card).find((leaf) => !isJudged(leaf, this.keeper.content));
  }

  #renderFocus(leaf: CardLeaf): unknown {
    const { words, card, keeper, revision } = this;
    return html`<div class="places">
      <div class="paper scrolls">
        <jiheng-leaf-nav
          .words=${words}
          .card=${card}
          .keeper=${keeper}
          .revision=${revision}
          current=${leaf.code}
          @leaf=${(event: CustomEvent<string>) => (this.current = event.detail)}
          @enter=${() => this.go(leaf.code)}
          @digit=${(event: CustomEvent<string>) => this.#panel?.typeDigit(event.detail)}
        ></jiheng-leaf-nav>
      </div>
      <div class="paper">
        <jiheng-leaf-panel
          .words=${words}
          .card=${card}
          .leaf=${leaf}
          .keeper=${keeper}
          .revision=${revision}
          @contest=${(event: CustomEvent<SheetContest['against']>) => (this.asking = event.detail)}
        ></jiheng-leaf-panel>
      </div>
      <div class="paper scrolls">
        <jiheng-material-panel
          .words=${words}
          .card=${card}
          .leaf=${leaf}
          @open-material=${this.#openMaterial}
        ></jiheng-material-panel>
      </div>
    </div>`;
  }

  #renderGrid(): unknown {
    return html`<jiheng-leaf-grid
      .words=${this.words}
      .card=${this.card}
      .keeper=${this.keeper}
      .revision=${this.revision}
      @leaf=${(event: CustomEvent<string>) => this.go(event.detail)}
    ></jiheng-leaf-grid>`;
  }

  #renderFoot(leaf: CardLeaf): unknown {
    const { words } = this;
    return html`<div class="row foot">
      <button type="button" @click=${() => this.#step(leaf, -1)}>‹ ${words.say('card.previous')}</button>
      <button type="button" @click=${() => this.#step(leaf, 1)}>${words.say('card.next')} ›</button>
      <label class="row"
        >${words.say('card.after')}
        <select @change=${this.#chooseAfter}>
          ${afterSaving.all.map(
            (one) =>
              html`<option value=${one} ?selected=${one === this.onward}>${words.say(`card.after.${one}`)}</option>`,
          )}
        </select></label
      >
      <button type="button" @click=${() => (this.asking = 'abstain')}>${words.say('card.abstain')}</button>
      <button class="primary end" type="button" @click=${() => this.tell('check')}>${words.say('card.check')}</button>
    </div>`;
  }

  #renderAsking(leaf: CardLeaf): unknown {
    const { asking, words } = this;
    if (asking === undefined) return nothing;
    const isAbstain = asking === 'abstain';
    return html`<jiheng-ask-reason
      .words=${words}
      heading=${words.say(isAbstain ? 'card.abstain' : 'card.contest')}
      hint=${words.say(isAbstain ? 'card.abstain.hint' : 'card.contest.hint')}
      @cancelled=${() => (this.asking = undefined)}
      @given=${(event: CustomEvent<string>) => this.#given(asking, leaf, event.detail)}
    ></jiheng-ask-reason>`;
  }

  #given(asking: Asking, { code }: CardLeaf, reason: string): void {
    this.asking = undefined;
    if (asking === 'abstain') this.tell('abstained', reason);
    else this.keeper.contest({ leaf: code, against: asking, reason });
  }

  #step(leaf: CardLeaf, by: number): void {
    const at = this.card.leaves.indexOf(leaf);
    this.current = this.card.leaves[at + by]?.code ?? leaf.code;
  }

  readonly #chooseAfter = (event: Event): void => {
    this.onward = afterSaving.choose((event.target as HTMLSelectElement).value);
  };

  readonly #openMaterial = async (event: CustomEvent<Card['evidence'][number]>): Promise<void> => {
    const { digest, name, mediaType } = event.detail;
    const blob = await this.client.evidence(digest);
    deliver(blob, { name, page: mediaType === 'application/pdf' || mediaType.startsWith('image/') });
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      void this.#saveAndGo();
    } else if (event.altKey && event.key.toLowerCase() === 'e') {
      event.preventDefault();
      this.renderRoot.querySelector('jiheng-material-panel')?.focus();
    } else if (event.key === 'Escape' && this.asking === undefined) {
      this.#panel?.focus();
    } else if (event.key === '?' && !isTyping(event)) {
      this.renderRoot.querySelector('jiheng-card-head')?.toggleKeys();
    }
  };

  async #saveAndGo(): Promise<void> {
    // A field that is still being typed in says what it holds when it is left.
    (document.activeElement as HTMLElement | null)?.blur();
    const leaf = this.#leaf;
    if (leaf === undefined) return;
    this.go(leafAfter(this.onward, { card: this.card, leaf, content: this.keeper.content }));
    await this.keeper.flush();
  }
}

/** A key that is part of a text is no command. */
const isTyping = (event: Event): boolean =>
  event
    .composedPath()
    .some((at) => at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text'));

define('jiheng-focus-view', FocusView);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-focus-view': FocusView;
  }
}
