import { css, html } from 'lit';
import { announce } from '../controllers/notices.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';
import './button.ts';

/** A secret that is shown this once (token, one-time password): large, selectable, with a button that copies it. */
export class Secret extends JihengElement {
  static override styles = [
    base,
    css`
      .box {
        display: flex;
        gap: 8px;
        align-items: center;
        margin: 8px 0;
        padding: 8px 12px;
        border: 1px dashed var(--edge);
        border-radius: var(--radius);
        background: var(--ground);
      }
      code {
        flex: 1;
        font-family: var(--mono);
        font-size: var(--text-large);
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ];
  static override properties = { value: {} };

  declare value: string;

  constructor() {
    super();
    this.value = '';
  }

  override render(): unknown {
    return html`<div class="box">
      <code>${this.value}</code>
      <jh-button icon="copy" @jh-press=${this.#copy}>${say('frame.action.copy')}</jh-button>
    </div>`;
  }

  readonly #copy = async (): Promise<void> => {
    const copied = await navigator.clipboard.writeText(this.value).then(
      () => true,
      () => false,
    );
    announce(say(copied ? 'frame.hash.copied' : 'frame.hash.byHand'));
  };
}

customElements.define('jh-secret', Secret);
declare global {
  interface HTMLElementTagNameMap {
    'jh-secret': Secret;
  }
}
