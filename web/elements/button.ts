import { css, html, nothing } from 'lit';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { confirmed } from './confirm.ts';
import { JihengElement } from './element.ts';
import { icon, type IconName } from './icon.ts';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger';

/**
 * A button. `confirm` is the question asked before the click counts: for what cannot be undone. The click is heard as
 * `jh-press`, which a busy, disabled or unconfirmed button never fires; `submit` sends the form it stands in.
 */
export class Button extends JihengElement {
  static formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    base,
    button,
    css`
      :host {
        display: inline-block;
      }
      .button {
        width: 100%;
      }
    `,
  ];
  static override properties = {
    kind: {},
    icon: {},
    label: {},
    confirm: {},
    confirmDetail: {},
    submit: { type: Boolean },
    busy: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
    small: { type: Boolean },
    pressed: {},
  };

  declare kind: ButtonKind;
  declare icon: IconName | undefined;
  /** Name for readers of a button that shows only an icon. */
  declare label: string;
  declare confirm: string;
  /** What will happen, under the question. */
  declare confirmDetail: string;
  declare submit: boolean;
  declare busy: boolean;
  declare disabled: boolean;
  declare small: boolean;
  /** For buttons that are on or off: 'true' or 'false'. */
  declare pressed: 'true' | 'false' | undefined;
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    Object.assign(this, {
      kind: 'plain',
      label: '',
      confirm: '',
      confirmDetail: '',
      submit: false,
      busy: false,
      disabled: false,
      small: false,
    });
  }

  override render(): unknown {
    return html`<button
      class="button"
      part="button"
      type="button"
      data-kind=${this.kind}
      ?data-small=${this.small}
      ?disabled=${this.disabled}
      aria-busy=${this.busy ? 'true' : nothing}
      aria-disabled=${this.busy ? 'true' : nothing}
      aria-label=${this.label || nothing}
      aria-pressed=${this.pressed ?? nothing}
      title=${this.label || nothing}
      @click=${this.#press}
    >
      ${this.icon === undefined ? nothing : icon(this.icon)}<slot></slot>
    </button>`;
  }

  readonly #press = async (event: Event): Promise<void> => {
    event.stopPropagation();
    if (this.busy || this.disabled) return;
    const danger = this.kind === 'danger';
    if (this.confirm !== '' && !(await confirmed({ question: this.confirm, detail: this.confirmDetail, danger })))
      return;
    this.dispatchEvent(new Event('jh-press', { bubbles: true, composed: true }));
    if (this.submit) this.#internals.form?.requestSubmit();
  };
}

customElements.define('jh-button', Button);
declare global {
  interface HTMLElementTagNameMap {
    'jh-button': Button;
  }
}
