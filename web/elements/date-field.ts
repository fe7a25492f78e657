import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { date, instantOf, typedDate } from '../i18n/dates.ts';
import { say } from '../i18n/say.ts';
import { button } from '../styles/button.ts';
import { Field, type Described } from './field.ts';
import { icon } from './icon.ts';

/**
 * A day (`2026-12-18`) or, with `time`, a minute (`2026-12-18T09:30`, Chinese time; `instantOf` makes epoch milliseconds of it).
 * Typed year first in whatever form people use, or picked from the calendar of the browser; the weekday is said below, since
 * deadlines are read by it. Text that is no date stays as typed, for the form to refuse.
 */
export class DateField extends Field {
  static override styles = [
    ...Field.styles,
    button,
    css`
      .pair {
        display: flex;
      }
      .pair .control {
        border-start-end-radius: 0;
        border-end-end-radius: 0;
      }
      .button {
        flex: none;
        padding: 0 8px;
        border-inline-start: 0;
        border-start-start-radius: 0;
        border-end-start-radius: 0;
        color: var(--ink-soft);
      }
      .picker {
        width: 0;
        height: 0;
        padding: 0;
        border: 0;
        align-self: end;
        opacity: 0;
        pointer-events: none;
      }
    `,
  ];
  static override properties = { time: { type: Boolean }, min: {}, max: {} };

  declare time: boolean;
  declare min: string;
  declare max: string;

  constructor() {
    super();
    Object.assign(this, { value: '', time: false, min: '', max: '' });
  }

  /** Whether `value` is a date of the asked kind (or empty). */
  get valid(): boolean {
    return this.value === '' || typedDate(this.value, this.time) === this.value;
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<div class="pair">
        <input
          class="control"
          id="control"
          name=${this.name}
          .value=${live(this.value.replace('T', ' '))}
          placeholder=${say(this.time ? 'frame.date.timeForm' : 'frame.date.form')}
          autocomplete="off"
          inputmode="numeric"
          ?required=${this.required}
          ?disabled=${this.disabled}
          ?readonly=${this.readonly}
          aria-invalid=${invalid}
          aria-describedby=${by}
          @input=${(event: InputEvent) => this.#typed((event.target as HTMLInputElement).value)}
          @change=${this.#settle}
          @keydown=${this.sendOnEnter}
        />
        ${this.disabled || this.readonly ? nothing : this.#renderPicker()}
      </div>
      ${this.#renderWeekday()}`;
  }

  #renderPicker(): unknown {
    const name = say('frame.date.pick');
    return html`<input
        class="picker"
        type=${this.time ? 'datetime-local' : 'date'}
        tabindex="-1"
        aria-hidden="true"
        .value=${live(this.valid ? this.value : '')}
        min=${this.min || nothing}
        max=${this.max || nothing}
        @input=${this.#picked}
      />
      <button class="button" type="button" aria-label=${name} title=${name} @click=${this.#pick}>
        ${icon('calendar')}
      </button>`;
  }

  #renderWeekday(): unknown {
    const instant = instantOf(this.value);
    return instant === undefined ? nothing : html`<div class="hint">${date(instant)}</div>`;
  }

  protected override finished(): void {
    const text = typedDate(this.value, this.time);
    if (text !== undefined && text !== this.value) this.entered(text);
    super.finished();
  }

  // The blank between day and time is how it is shown; the value keeps the T once it is whole.
  #typed(text: string): void {
    const whole = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u.test(text) ? typedDate(text, this.time) : undefined;
    this.entered(whole ?? text);
  }

  readonly #settle = (): void => this.finished();

  readonly #pick = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('.picker')?.showPicker();
  };

  readonly #picked = (event: Event): void => {
    this.entered((event.target as HTMLInputElement).value);
    this.finished();
  };
}

customElements.define('jh-date-field', DateField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-date-field': DateField;
  }
}
