import { css, html, nothing } from 'lit';
import { packTraceMessages } from '../../core/catalogue/pack-traces.ts';
import type { Message } from '../../core/catalogue/message.ts';
import { say } from '../../core/catalogue/say.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import { define, Part } from './part.ts';
import { quantityText } from './quantity.ts';

const branches: Readonly<Record<string, Message>> = packTraceMessages;
type Trace = NonNullable<CardLeaf['trace']>;
type Quantity = Trace['quantities'][number];

/** What a leaf is judged by: title, weight, explanation, standard, points of evaluation, clauses; computed leaves with their trace. */
export class LeafHead extends Part {
  static override styles = [
    ...Part.styles,
    css`
      .part {
        padding-inline-start: 1em;
      }
    `,
  ];
  static override properties = { ...Part.properties, leaf: { attribute: false }, path: {} };

  declare leaf: CardLeaf;
  declare path: string;

  override render(): unknown {
    const { leaf } = this;
    return html`<div class="stack">
      ${this.#renderTitle()}${this.#renderAbout()}${this.#renderSources()}
      ${
        leaf.notApplicable === null
          ? nothing
          : html`<p>${this.words.say('card.notApplicable', { reason: leaf.notApplicable })}</p>`
      }
      ${leaf.trace === null ? nothing : this.#renderTrace(leaf.trace)}
    </div>`;
  }

  #renderTitle(): unknown {
    const { words, leaf, path } = this;
    return html`<div class="row">
      <h2>${path === '' ? nothing : html`<span class="soft">${path} › </span>`}${words.in(leaf.title)}</h2>
      <span class="soft">${words.say('card.weight', { weight: leaf.weight })}</span>
    </div>`;
  }

  #renderAbout(): unknown {
    const { words, leaf } = this;
    return html`${leaf.explanation ? html`<p>${words.in(leaf.explanation)}</p>` : nothing}
    ${
      leaf.points.length === 0
        ? nothing
        : html`<div>
            <h3>${words.say('card.points.about')}</h3>
            <ul>
              ${leaf.points.map((point) => html`<li>· ${words.in(point)}</li>`)}
            </ul>
          </div>`
    }`;
  }

  #renderSources(): unknown {
    const { words, leaf } = this;
    const standard =
      leaf.standard && `${words.say(`card.standard.${leaf.standard.basis}`)} ${words.in(leaf.standard.source)}`;
    const wanted = leaf.evidence.map((one) => words.in(one)).join('、');
    const clauses = leaf.clauses
      .map(({ document, article }) => `${words.in(document)} ${words.in(article)}`)
      .join('；');
    const lines = [
      ['card.standard', standard],
      ['card.evidence.wanted', wanted],
      ['card.clauses', clauses],
    ] as const;
    return lines.map(([id, text]) => (text ? html`<p class="small"><b>${words.say(id)}</b> ${text}</p>` : nothing));
  }

  #renderTrace({ points, branch, why, quantities }: Trace): unknown {
    const { words } = this;
    const message = branch && branches[branch.id];
    return html`<div class="stack">
      <h3>${points === undefined ? words.say('card.computed.none') : words.say('card.computed', { points })}</h3>
      ${why ? html`<p class="wrong">${words.refusal(why.code, why.params)}</p>` : nothing}
      <details open>
        <summary>${words.say('card.computed.why')}</summary>
        ${message ? html`<p>${say(message, words.language, branch.numbers)}</p>` : nothing}
        <ul>
          ${quantities.map((quantity) => this.#renderQuantity(quantity))}
        </ul>
      </details>
    </div>`;
  }

  #renderQuantity({ title, value, unit, of }: Quantity): unknown {
    const { words } = this;
    return html`<li>
      ${words.in(title)}：${quantityText(words, value, unit)}
      ${
        of.length === 0
          ? nothing
          : html`<ul>
              ${of.map((part) => html`<li class="part">${words.in(part.title)}：${quantityText(words, part.value, part.unit)}</li>`)}
            </ul>`
      }
    </li>`;
  }
}

define('jiheng-leaf-head', LeafHead);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-leaf-head': LeafHead;
  }
}
