import { css, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import { JihengElement } from './element.ts';

const style = css`
  :host {
    min-width: 0;
  }
  label,
  .label {
    display: block;
    margin-bottom: 2px;
    color: var(--ink-soft);
    font-size: var(--text);
  }
  .required {
    color: var(--seal);
    margin-inline-start: 2px;
  }
  .hint {
    margin-top: 2px;
    font-size: var(--text-small);
    color: var(--ink-faint);
  }
  .error {
    margin-top: 2px;
    font-size: var(--text-small);
    color: var(--seal);
  }
  .error::before {
    content: '! ';
    font-weight: 700;
  }
`;

/** Attributes that tie a control to its label, hint and error. */
export interface Described {
  readonly invalid: 'true' | 'false';
  readonly by: string | typeof nothing;
}

/**
 * The base of the field kinds: label, control, hint, error. Fires `jh-input` at each edit and `jh-change` when an edit is
 * finished; `value` holds what was entered. Enter sends the form it stands in.
 */
export abstract class Field<V = string> extends JihengElement {
  static formAssociated = true;
  static override styles: CSSResult[] = [base, control, style];
  static override properties: PropertyDeclarations = {
    name: {},
    label: {},
    hint: {},
    error: {},
    value: { attribute: false },
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    autofocus: { type: Boolean },
  };

  declare name: string;
  declare label: string;
  declare hint: string;
  declare error: string;
  declare value: V;
  declare required: boolean;
  declare disabled: boolean;
  declare readonly: boolean;
  declare autofocus: boolean;
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    Object.assign(this, {
      name: '',
      label: '',
      hint: '',
      error: '',
      required: false,
      disabled: false,
      readonly: false,
    });
  }

  /** The control itself; its id is `control`. */
  protected abstract renderControl(described: Described): unknown;

  override render(): unknown {
    const ids = [this.error !== '' && 'error', this.hint !== '' && 'hint'].filter((id) => id !== false);
    const described: Described = {
      invalid: this.error === '' ? 'false' : 'true',
      by: ids.length === 0 ? nothing : ids.join(' '),
    };
    return html`${this.renderLabel()}${this.renderControl(described)}${this.renderHint()}`;
  }

  protected renderLabel(): unknown {
    return html`<label for="control">${this.label}${this.renderRequired()}</label>`;
  }

  protected renderRequired(): unknown {
    return this.required
      ? html`<span class="required" aria-hidden="true">*</span
          ><span class="spoken">${say('frame.field.required')}</span>`
      : nothing;
  }

  protected renderHint(): TemplateResult {
    return html`${this.error === '' ? nothing : html`<div class="error" id="error" role="alert">${this.error}</div>`}
    ${this.hint === '' ? nothing : html`<div class="hint" id="hint">${this.hint}</div>`}`;
  }

  focusControl(): void {
    const target: HTMLElement | null = this.renderRoot.querySelector('#control, input');
    target?.focus();
  }

  override focus(): void {
    this.focusControl();
  }

  protected override firstUpdated(): void {
    if (this.autofocus) this.focusControl();
  }

  /** Takes an edit over and tells it. */
  protected entered(value: V): void {
    this.value = value;
    this.dispatchEvent(new Event('jh-input', { bubbles: true, composed: true }));
  }

  protected finished(): void {
    this.dispatchEvent(new Event('jh-change', { bubbles: true, composed: true }));
  }

  /** For one-line controls: Enter sends the form. */
  protected readonly sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // The same key press must not press a button of the question the form may ask.
    event.preventDefault();
    this.finished();
    this.#internals.form?.requestSubmit();
  };
}
