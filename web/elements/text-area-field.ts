import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../i18n/say.ts';
import { Field, type Described } from './field.ts';

/** Several lines of text; with `maxlength` it says how much room is left. */
export class TextAreaField extends Field {
  static override properties = { rows: { type: Number }, maxlength: { type: Number }, placeholder: {} };

  declare rows: number;
  declare maxlength: number | undefined;
  declare placeholder: string;

  constructor() {
    super();
    Object.assign(this, { value: '', rows: 3, placeholder: '' });
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<textarea
        class="control"
        id="control"
        name=${this.name}
        rows=${this.rows}
        .value=${live(this.value)}
        placeholder=${this.placeholder || nothing}
        maxlength=${this.maxlength ?? nothing}
        ?required=${this.required}
        ?disabled=${this.disabled}
        ?readonly=${this.readonly}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @input=${(event: InputEvent) => this.entered((event.target as HTMLTextAreaElement).value)}
        @change=${() => this.finished()}
      ></textarea>
      ${
        this.maxlength === undefined
          ? nothing
          : html`<div class="hint">
              ${say('frame.field.length', { length: this.value.length, most: this.maxlength })}
            </div>`
      }`;
  }
}

customElements.define('jh-text-area-field', TextAreaField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-text-area-field': TextAreaField;
  }
}
