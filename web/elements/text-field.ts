import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Field, type Described } from './field.ts';

/** One line of text. */
export class TextField extends Field {
  static override properties = { placeholder: {}, autocomplete: {}, maxlength: { type: Number }, type: {} };

  declare placeholder: string;
  declare autocomplete: string;
  declare maxlength: number | undefined;
  declare type: 'text' | 'search' | 'email' | 'tel';

  constructor() {
    super();
    Object.assign(this, { value: '', placeholder: '', autocomplete: 'off', type: 'text' });
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<input
      class="control"
      id="control"
      type=${this.type}
      name=${this.name}
      .value=${live(this.value)}
      placeholder=${this.placeholder || nothing}
      autocomplete=${this.autocomplete}
      maxlength=${this.maxlength ?? nothing}
      ?required=${this.required}
      ?disabled=${this.disabled}
      ?readonly=${this.readonly}
      aria-invalid=${invalid}
      aria-describedby=${by}
      @input=${(event: InputEvent) => this.entered((event.target as HTMLInputElement).value)}
      @change=${() => this.finished()}
      @keydown=${this.sendOnEnter}
    />`;
  }
}

customElements.define('jh-text-field', TextField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-text-field': TextField;
  }
}
