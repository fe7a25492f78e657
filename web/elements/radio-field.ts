import { css, html, nothing } from 'lit';
import type { Choice } from './choice.ts';
import { Field, type Described } from './field.ts';

/** One of a few, all in sight; each choice may carry a line that explains it. */
export class RadioField extends Field {
  static override styles = [
    ...Field.styles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        min-height: var(--row);
        align-items: center;
      }
      :host([stacked]) .choices {
        flex-direction: column;
        align-items: stretch;
      }
      .choice {
        display: flex;
        gap: 6px;
        align-items: flex-start;
        min-height: 24px;
        margin: 0;
        padding: 2px 0;
        color: var(--ink);
        cursor: pointer;
      }
      .choice small {
        display: block;
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
      input {
        margin-top: 1px !important;
      }
    `,
  ];
  static override properties = { choices: { attribute: false }, stacked: { type: Boolean, reflect: true } };

  declare choices: readonly Choice[];
  declare stacked: boolean;

  constructor() {
    super();
    Object.assign(this, { value: '', choices: [], stacked: false });
  }

  protected override renderLabel(): unknown {
    return html`<div class="label" id="label">${this.label}${this.renderRequired()}</div>`;
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<div
      class="choices"
      role="radiogroup"
      aria-labelledby="label"
      aria-required=${this.required}
      aria-invalid=${invalid}
      aria-describedby=${by}
    >
      ${this.choices.map((choice) => this.#renderChoice(choice))}
    </div>`;
  }

  #renderChoice(choice: Choice): unknown {
    return html`<label class="choice">
      <input
        type="radio"
        name="choice"
        value=${choice.value}
        .checked=${choice.value === this.value}
        ?disabled=${this.disabled || this.readonly || choice.disabled === true}
        @change=${() => this.#choose(choice.value)}
        @keydown=${this.sendOnEnter}
      />
      <span>${choice.label}${choice.hint === undefined ? nothing : html`<small>${choice.hint}</small>`}</span>
    </label>`;
  }

  override focusControl(): void {
    const target =
      this.renderRoot.querySelector<HTMLInputElement>('input:checked') ?? this.renderRoot.querySelector('input');
    target?.focus();
  }

  #choose(value: string): void {
    this.entered(value);
    this.finished();
  }
}

customElements.define('jh-radio-field', RadioField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-radio-field': RadioField;
  }
}
