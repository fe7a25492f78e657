import { html, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { JihengElement } from './element.ts';
import { icon } from './icon.ts';

/**
 * The base of what opens over the page and keeps the focus inside: `open` and `heading`, `jh-close` when the reader puts it away.
 * When it goes, the focus returns to where it came from.
 */
export abstract class Modal extends JihengElement {
  static override styles: CSSResult[] = [base, button];
  static override properties: PropertyDeclarations = { open: { type: Boolean, reflect: true }, heading: {} };

  declare open: boolean;
  declare heading: string;
  #cameFrom: HTMLElement | undefined;

  constructor() {
    super();
    Object.assign(this, { open: false, heading: '' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#goBack();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null) return this.#goBack();
    this.#cameFrom = focused();
    dialog.showModal();
  }

  protected renderClose(): unknown {
    const name = say('frame.action.close');
    return html`<button
      class="button"
      data-kind="quiet"
      type="button"
      aria-label=${name}
      title=${name}
      @click=${this.putAway}
    >
      ${icon('close')}
    </button>`;
  }

  /** Esc: the page decides, so the browser may not close it by itself. */
  protected readonly cancelled = (event: Event): void => {
    event.preventDefault();
    this.putAway();
  };

  protected readonly putAway = (): void => {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };

  #goBack(): void {
    this.#cameFrom?.focus();
    this.#cameFrom = undefined;
  }
}

/** What has the focus, however deep in shadow roots. */
function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}
