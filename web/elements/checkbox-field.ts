import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Field, type Described } from './field.ts';

/** Yes or no; the label stands behind the box. */
export class CheckboxField extends Field<boolean> {
  static override styles = [
    ...Field.styles,
    css`
      .choice {
        display: flex;
        gap: 6px;
        align-items: center;
        min-height: var(--row);
        margin: 0;
        color: var(--ink);
        cursor: pointer;
      }
    `,
  ];

  constructor() {
    super();
    this.value = false;
  }

  protected override renderLabel(): unknown {
    return '';
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<label class="choice" for="control">
      <input
        type="checkbox"
        id="control"
        name=${this.name}
        .checked=${live(this.value)}
        ?required=${this.required}
        ?disabled=${this.disabled || this.readonly}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @change=${this.#toggle}
        @keydown=${this.sendOnEnter}
      />
      <span>${this.label}${this.renderRequired()}</span>
    </label>`;
  }

  readonly #toggle = (event: Event): void => {
    this.entered((event.target as HTMLInputElement).checked);
    this.finished();
  };
}

customElements.define('jh-checkbox-field', CheckboxField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-checkbox-field': CheckboxField;
  }
}
