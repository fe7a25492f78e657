import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { date, instantOf } from '../i18n/dates.ts';
import { Field, type Described } from './field.ts';

/**
 * A day (`2026-12-18`) or, with `time`, a minute (`2026-12-18T09:30`, Chinese time; `instantOf` makes epoch milliseconds of it).
 * The weekday is said below, since deadlines are read by it.
 */
export class DateField extends Field {
  static override properties = { time: { type: Boolean }, min: {}, max: {} };

  declare time: boolean;
  declare min: string;
  declare max: string;

  constructor() {
    super();
    Object.assign(this, { value: '', time: false, min: '', max: '' });
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    const instant = instantOf(this.value);
    return html`<input
        class="control"
        id="control"
        type=${this.time ? 'datetime-local' : 'date'}
        name=${this.name}
        .value=${live(this.value)}
        min=${this.min || nothing}
        max=${this.max || nothing}
        ?required=${this.required}
        ?disabled=${this.disabled}
        ?readonly=${this.readonly}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @input=${(event: InputEvent) => this.entered((event.target as HTMLInputElement).value)}
        @change=${() => this.finished()}
        @keydown=${this.sendOnEnter}
      />${instant === undefined ? nothing : html`<div class="hint">${date(instant)}</div>`}`;
  }
}

customElements.define('jh-date-field', DateField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-date-field': DateField;
  }
}
