import { html } from 'lit';
import type { Choice } from './choice.ts';
import { Field, type Described } from './field.ts';

/** One of several, from a list that opens. `empty` is the text of "none chosen"; without it a value is always chosen. */
export class SelectField extends Field {
  static override properties = { choices: { attribute: false }, empty: {} };

  declare choices: readonly Choice[];
  declare empty: string | undefined;

  constructor() {
    super();
    Object.assign(this, { value: '', choices: [] });
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    const choices = this.empty === undefined ? this.choices : [{ value: '', label: this.empty }, ...this.choices];
    return html`<select
      class="control"
      id="control"
      name=${this.name}
      ?required=${this.required}
      ?disabled=${this.disabled || this.readonly}
      aria-invalid=${invalid}
      aria-describedby=${by}
      @change=${this.#choose}
    >
      ${choices.map(
        (choice) =>
          html`<option
            value=${choice.value}
            ?disabled=${(choice as Choice).disabled ?? false}
            .selected=${choice.value === this.value}
          >
            ${choice.label}
          </option>`,
      )}
    </select>`;
  }

  readonly #choose = (event: Event): void => {
    this.entered((event.target as HTMLSelectElement).value);
    this.finished();
  };
}

customElements.define('jh-select-field', SelectField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-select-field': SelectField;
  }
}
