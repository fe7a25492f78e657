import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { typedDecimal } from '../i18n/format.ts';
import { say } from '../i18n/say.ts';
import { Field, type Described } from './field.ts';

/**
 * A number with decimals, held as text and never as a float. What people type (separators, full-width digits, a leading point)
 * becomes canonical text when the edit is finished; text that is no number stays as typed, for the form to refuse.
 */
export class DecimalField extends Field {
  static override properties = { unit: {}, whole: { type: Boolean } };

  declare unit: string;
  /** Only whole numbers. */
  declare whole: boolean;

  constructor() {
    super();
    Object.assign(this, { value: '', unit: '', whole: false });
  }

  /** Whether `value` is a number of the asked kind (or empty). */
  get valid(): boolean {
    const text = typedDecimal(this.value);
    return this.value === '' || (text !== undefined && !(this.whole && text.includes('.')));
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<input
      class="control number"
      id="control"
      inputmode=${this.whole ? 'numeric' : 'decimal'}
      name=${this.name}
      .value=${live(this.value)}
      autocomplete="off"
      ?required=${this.required}
      ?disabled=${this.disabled}
      ?readonly=${this.readonly}
      aria-invalid=${this.valid ? invalid : 'true'}
      aria-describedby=${by}
      @input=${(event: InputEvent) => this.entered((event.target as HTMLInputElement).value)}
      @change=${this.#settle}
      @keydown=${this.sendOnEnter}
    />`;
  }

  protected override renderLabel(): unknown {
    const name = this.unit === '' ? this.label : say('frame.unit.of', { name: this.label, unit: this.unit });
    return html`<label for="control">${name}${this.renderRequired()}</label>`;
  }

  protected override finished(): void {
    const text = typedDecimal(this.value);
    if (text !== undefined && text !== this.value) this.entered(text);
    super.finished();
  }

  readonly #settle = (): void => this.finished();
}

customElements.define('jh-decimal-field', DecimalField);

/** A whole number, held as text. */
export class WholeField extends DecimalField {
  constructor() {
    super();
    this.whole = true;
  }
}

customElements.define('jh-whole-field', WholeField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-decimal-field': DecimalField;
    'jh-whole-field': WholeField;
  }
}
