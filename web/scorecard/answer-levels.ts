import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import type { CardRule } from '../../core/generated/api/scoring/card-rule.ts';
import type { SheetAnswer } from '../../core/generated/sheet-content.ts';
import { typedPoints } from './card-rules.ts';
import { define, Part } from './part.ts';

type DescribedLevel = Extract<CardRule, { kind: 'levels' }>['levels'][number];

/** A described level and the points inside it: radios with their text in sight, and a field with its bounds. Tells `answer`. */
export class AnswerLevels extends Part {
  static override styles = [
    ...Part.styles,
    css`
      .level {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 8px;
        padding: 6px 0;
        min-height: 32px;
      }
      .level span {
        grid-column: 2;
      }
      input[type='text'] {
        width: 7rem;
        text-align: right;
      }
    `,
  ];
  static override properties = {
    ...Part.properties,
    leaf: { attribute: false },
    answer: { attribute: false },
    problem: {},
  };

  declare leaf: CardLeaf;
  declare answer: SheetAnswer;
  declare problem: string;

  override render(): unknown {
    const { words, leaf, answer } = this;
    if (leaf.rule?.kind !== 'levels') return nothing;
    const chosen = answer.kind === 'level' ? answer : undefined;
    return html`<fieldset>
        <legend class="soft">${words.say('card.levels')}</legend>
        ${leaf.rule.levels.map((level) => this.#renderLevel(level, level.code === chosen?.level))}
      </fieldset>
      ${this.#renderPoints(
        leaf.rule.levels.find(({ code }) => code === chosen?.level),
        chosen?.points,
      )}`;
  }

  #renderLevel(level: DescribedLevel, chosen: boolean): unknown {
    const { words } = this;
    const title = words.say('card.level', { title: words.in(level.title), least: level.least, most: level.most });
    return html`<label class="level"
      ><input type="radio" name="level" .checked=${live(chosen)} @change=${() => this.#choose(level.code)} /><b
        >${title}</b
      ><span class="soft">${words.in(level.description)}</span></label
    >`;
  }

  #renderPoints(level: DescribedLevel | undefined, points: string | undefined): unknown {
    const { words } = this;
    const range =
      level === undefined
        ? words.say('card.points.pick')
        : words.say('card.points.range', { least: level.least, most: level.most });
    return html`<div class="block">
      <label for="points">${words.say('card.points')}</label>
      <span class="row"
        ><input
          id="points"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${live(points ?? '')}
          ?disabled=${level === undefined}
          aria-describedby="range problem"
          aria-invalid=${this.problem === '' ? 'false' : 'true'}
          @change=${this.#enter}
        /><span id="range" class="soft">${range}</span></span
      >
      <p id="problem" class="wrong" role=${this.problem === '' ? nothing : 'alert'}>${this.problem}</p>
    </div>`;
  }

  /** Digits typed on the leaf go to the points. */
  override focus(): void {
    const radio = this.renderRoot.querySelector<HTMLInputElement>('input[type=radio]:checked, input[type=radio]');
    const points = this.renderRoot.querySelector<HTMLInputElement>('#points:not([disabled])');
    (points ?? radio)?.focus();
  }

  typeDigit(digit: string): void {
    const points = this.renderRoot.querySelector<HTMLInputElement>('#points:not([disabled])');
    if (points === null) return;
    points.value = digit;
    points.focus();
  }

  #choose(level: string): void {
    const points = this.answer.kind === 'level' ? this.answer.points : undefined;
    const rule = this.leaf.rule;
    const found = rule?.kind === 'levels' ? rule.levels.find(({ code }) => code === level) : undefined;
    // A level of one value needs no second entry.
    const only = found?.least === found?.most ? found?.least : undefined;
    const kept = found && points !== undefined && isBetween(points, found.least, found.most) ? points : undefined;
    const given = only ?? kept;
    this.tell('answer', { kind: 'level', level, ...(given !== undefined && { points: given }) } satisfies SheetAnswer);
  }

  readonly #enter = (event: Event): void => {
    if (this.answer.kind !== 'level') return;
    const points = typedPoints((event.target as HTMLInputElement).value);
    const { level } = this.answer;
    this.tell('answer', { kind: 'level', level, ...(points !== '' && { points }) } satisfies SheetAnswer);
  };
}

/** For keeping what was typed when the level changes; the rule itself decides exactly. */
const isBetween = (points: string, least: string, most: string): boolean =>
  Number(points) >= Number(least) && Number(points) <= Number(most);

define('jiheng-answer-levels', AnswerLevels);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-answer-levels': AnswerLevels;
  }
}
