import { css, html } from 'lit';
import type { Choice } from './choice.ts';
import { Field, type Described } from './field.ts';

/** Several of a few, all in sight; the value is the list of chosen values in the order of the choices. */
export class CheckboxesField extends Field<readonly string[]> {
  static override styles = [
    ...Field.styles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
      }
      .choice {
        display: flex;
        gap: 6px;
        align-items: center;
        min-height: 28px;
        margin: 0;
        color: var(--ink);
        cursor: pointer;
      }
    `,
  ];
  static override properties = { choices: { attribute: false } };

  declare choices: readonly Choice[];

  constructor() {
    super();
    Object.assign(this, { value: [], choices: [] });
  }

  protected override renderLabel(): unknown {
    return html`<div class="label" id="label">${this.label}${this.renderRequired()}</div>`;
  }

  protected override renderControl({ by }: Described): unknown {
    return html`<div class="choices" role="group" aria-labelledby="label" aria-describedby=${by}>
      ${this.choices.map(
        (choice) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${this.value.includes(choice.value)}
              ?disabled=${this.disabled || this.readonly || choice.disabled === true}
              @change=${() => this.#toggle(choice.value)}
              @keydown=${this.sendOnEnter}
            />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>`;
  }

  #toggle(value: string): void {
    const chosen = this.value.includes(value) ? this.value.filter((one) => one !== value) : [...this.value, value];
    this.entered(this.choices.map((choice) => choice.value).filter((one) => chosen.includes(one)));
    this.finished();
  }
}

customElements.define('jh-checkboxes-field', CheckboxesField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-checkboxes-field': CheckboxesField;
  }
}
