import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../i18n/say.ts';
import { Field, type Described } from './field.ts';

/** A password, hidden until the reader asks to see it; pasting and password managers work. */
export class PasswordField extends Field {
  static override styles = [
    ...Field.styles,
    css`
      .pair {
        display: flex;
        gap: 4px;
      }
      button {
        flex: none;
        min-height: var(--row);
        padding: 0 8px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--accent);
        cursor: pointer;
      }
    `,
  ];
  static override properties = { autocomplete: {}, shown: { state: true } };

  declare autocomplete: 'current-password' | 'new-password';
  declare shown: boolean;

  constructor() {
    super();
    Object.assign(this, { value: '', autocomplete: 'current-password', shown: false });
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<div class="pair">
      <input
        class="control"
        id="control"
        type=${this.shown ? 'text' : 'password'}
        name=${this.name}
        .value=${live(this.value)}
        autocomplete=${this.autocomplete}
        spellcheck="false"
        autocapitalize="none"
        ?required=${this.required}
        ?disabled=${this.disabled}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @input=${(event: InputEvent) => this.entered((event.target as HTMLInputElement).value)}
        @change=${() => this.finished()}
        @keydown=${this.sendOnEnter}
      />
      <button type="button" aria-pressed=${this.shown} @click=${() => (this.shown = !this.shown)}>
        ${say(this.shown ? 'frame.field.hide' : 'frame.field.show')}
      </button>
    </div>`;
  }
}

customElements.define('jh-password-field', PasswordField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-password-field': PasswordField;
  }
}
