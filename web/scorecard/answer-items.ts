import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import type { CheckedAnswer, SheetAnswer } from '../../core/generated/sheet-content.ts';
import { define, Part } from './part.ts';

/** A list of points, each answered yes or no; nothing is taken for granted. Tells `answer`. */
export class AnswerItems extends Part {
  static override styles = [
    ...Part.styles,
    css`
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 4px 12px;
        align-items: center;
        padding: 4px 0;
        border-top: 1px solid var(--line);
      }
      label {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        min-height: 32px;
        padding: 0 8px;
      }
    `,
  ];
  static override properties = { ...Part.properties, leaf: { attribute: false }, answer: { attribute: false } };

  declare leaf: CardLeaf;
  declare answer: SheetAnswer;

  override render(): unknown {
    const { words, leaf } = this;
    if (leaf.rule?.kind !== 'checklist') return nothing;
    return html`<fieldset>
      <legend class="soft">${words.say('card.items')}</legend>
      <ul>
        ${leaf.rule.items.map(({ code, title, role }) => {
          const veto = role === 'earn' ? nothing : html` <b class="wrong">${words.say('card.veto.item')}</b>`;
          return html`<li>
            <span id=${`item-${code}`}>${words.in(title)}${veto}</span>
            <span role="radiogroup" aria-labelledby=${`item-${code}`}
              >${this.#choice(code, 'yes')}${this.#choice(code, 'no')}</span
            >
          </li>`;
        })}
      </ul>
    </fieldset>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  }

  #choice(code: string, side: 'yes' | 'no'): unknown {
    return html`<label
      ><input
        type="radio"
        name=${code}
        .checked=${live(this.#given[side].includes(code))}
        @change=${() => this.#choose(code, side)}
      />${this.words.say(side === 'yes' ? 'card.yes' : 'card.no')}</label
    >`;
  }

  get #given(): CheckedAnswer {
    return this.answer.kind === 'checked' ? this.answer : { kind: 'checked', yes: [], no: [] };
  }

  #choose(code: string, side: 'yes' | 'no'): void {
    const without = (list: readonly string[]): string[] => list.filter((one) => one !== code);
    const [yes, no] = [without(this.#given.yes), without(this.#given.no)];
    const answer: CheckedAnswer =
      side === 'yes' ? { kind: 'checked', yes: [...yes, code], no } : { kind: 'checked', yes, no: [...no, code] };
    this.tell('answer', answer);
  }
}

define('jiheng-answer-items', AnswerItems);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-answer-items': AnswerItems;
  }
}
