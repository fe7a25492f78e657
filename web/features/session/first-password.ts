import { html } from 'lit';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { doorStyle } from './door-style.ts';
import './new-password.ts';
import '../../app/language-switch.ts';

/** Stands before everything else until a given password has been replaced. */
export class FirstPassword extends JihengElement {
  static override styles = [base, button, doorStyle];

  override render(): unknown {
    return html`<div class="top">
        <button class="button" data-kind="quiet" type="button" @click=${session.signOut}>
          ${say('frame.signOut')}
        </button>
        <jh-language-switch></jh-language-switch>
      </div>
      <main>
        <p class="mark">${say('frame.product')}</p>
        <section>
          <p class="bureau">${session.current()?.displayName}</p>
          <h1>${say('firstPassword.heading')}</h1>
          <p class="note">${say('firstPassword.hint')}</p>
          <jh-new-password></jh-new-password>
        </section>
      </main>`;
  }
}

customElements.define('jh-first-password', FirstPassword);
declare global {
  interface HTMLElementTagNameMap {
    'jh-first-password': FirstPassword;
  }
}
