import { html, nothing } from 'lit';
import { checkSheet, stopsSeal, type Remark } from '../../core/domain/sheet/check-sheet.ts';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import { runningTotal } from './card-rules.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { define, Part } from './part.ts';
import { shape } from './shapes.ts';

/** What is missing or unusual before the seal, the undertaking, and the seal itself. Tells `leaf`, `back` and `seal`. */
export class CheckPage extends Part {
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    keeper: { attribute: false },
    revision: { attribute: false },
    confirmed: { state: true },
    busy: { type: Boolean },
    problem: {},
  };

  declare card: Card;
  declare keeper: DraftKeeper;
  declare revision: unknown;
  declare confirmed: boolean;
  declare busy: boolean;
  declare problem: string;

  constructor() {
    super();
    Object.assign(this, { confirmed: false, busy: false, problem: '' });
  }

  override render(): unknown {
    const { words, keeper, card } = this;
    const remarks = checkSheet(keeper.sheet, keeper.content);
    const unsent = keeper.unsentCount;
    const mayNot = this.busy || !this.confirmed || unsent > 0 || remarks.some(stopsSeal);
    return html`<section class="stack paper" aria-labelledby="check">
      <h2 id="check" tabindex="-1">${words.say('card.check.title')}</h2>
      <p><b>${words.say('card.total', { total: runningTotal(card, keeper.content) })}</b></p>
      ${remarks.length === 0 ? html`<p>${words.say('card.check.none')}</p>` : this.#renderRemarks(remarks)}
      ${unsent === 0 ? nothing : html`<p class="wrong">${words.say('card.check.unsent', { count: unsent })}</p>`}
      <label class="row"
        ><input
          type="checkbox"
          .checked=${this.confirmed}
          @change=${(event: Event) => (this.confirmed = (event.target as HTMLInputElement).checked)}
        />${words.say('card.undertaking.confirm')}</label
      >
      <p class="soft">${words.say('card.seal.hint')}</p>
      ${this.problem === '' ? nothing : html`<p class="wrong" role="alert">${this.problem}</p>`}
      <p class="row">
        <button type="button" @click=${() => this.tell('back')}>${words.say('card.check.back')}</button>
        <button class="seal" type="button" ?disabled=${mayNot} @click=${() => this.tell('seal')}>
          ${words.say('card.seal')}
        </button>
      </p>
    </section>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#check')?.focus();
  }

  #renderRemarks(remarks: readonly Remark[]): unknown {
    return html`<ul>
      ${remarks.map(({ leaf, kind }) => {
        const found = this.card.leaves.find(({ code }) => code === leaf);
        const title = found ? this.words.in(found.title) : leaf;
        const mark = shape(stopsSeal({ leaf, kind }) ? 'refused' : 'caution');
        return html`<li class="row">
          <span>${mark} ${this.words.say(`card.remark.${kind}`)}</span>
          <button type="button" @click=${() => this.tell('leaf', leaf)}>${title}</button>
        </li>`;
      })}
    </ul>`;
  }
}

define('jiheng-check-page', CheckPage);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-check-page': CheckPage;
  }
}
