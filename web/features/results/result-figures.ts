import { css, html, nothing } from 'lit';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { JihengElement } from '../../elements/element.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import {
  beforeRounding,
  gradeMark,
  methodSentence,
  shiftSentences,
  unratedSentence,
  vetoSentences,
} from './result-words.ts';

/** The score in large figures with its grade, and how far one or two experts could have moved it. */
export class ResultFigures extends JihengElement {
  static override styles = [
    base,
    css`
      .verdict {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        align-items: baseline;
      }
      .score {
        font-size: 3.5rem;
        line-height: 1.1;
        font-weight: 600;
        letter-spacing: -0.02em;
      }
      jh-grade-mark {
        font-size: 2rem;
      }
      ul {
        display: grid;
        gap: 6px;
        margin-top: 10px;
        padding-inline-start: 1.1em;
      }
      li.strong {
        font-weight: 600;
      }
    `,
  ];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    const { published, maximum, exact, outcome, why } = result;
    const unrounded = beforeRounding(exact, published);
    return html`<div class="verdict">
        ${published === null ? nothing : html`<span class="score">${published}</span>`} ${gradeMark(result)}
        <span class="soft">
          ${published === null ? nothing : say('result.of', { maximum })}
          ${unrounded === undefined ? nothing : html`· ${unrounded}`}
        </span>
      </div>
      <ul>
        ${why ? html`<li class="strong">${sayGiven(why.code, why.params)}</li>` : nothing}
        ${outcome === 'unrated' ? html`<li class="strong">${unratedSentence(result)}</li>` : nothing}
        ${vetoSentences(result).map((sentence) => html`<li class="strong">${sentence}</li>`)}
        ${shiftSentences(result).map((sentence) => html`<li>${sentence}</li>`)} ${this.#renderMethod(result)}
      </ul>`;
  }

  #renderMethod(result: Result): unknown {
    const sentence = methodSentence(result);
    return sentence === undefined ? nothing : html`<li class="soft">${sentence}</li>`;
  }
}

customElements.define('jh-result-figures', ResultFigures);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-figures': ResultFigures;
  }
}
