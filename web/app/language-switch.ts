import { css, html } from 'lit';
import { JihengElement } from '../elements/element.ts';
import { language, languageTag } from '../i18n/language.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';

/** Switches to the other language; written in that language, as its readers look for it. */
export class LanguageSwitch extends JihengElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  override render(): unknown {
    const other = language.value() === 'zh' ? 'en' : 'zh';
    const name = other === 'zh' ? '中文' : 'English';
    return html`<button
      class="button"
      data-kind="quiet"
      type="button"
      lang=${languageTag(other)}
      @click=${() => language.choose(other)}
    >
      ${name}
    </button>`;
  }
}

customElements.define('jh-language-switch', LanguageSwitch);
declare global {
  interface HTMLElementTagNameMap {
    'jh-language-switch': LanguageSwitch;
  }
}
