import { html } from 'lit';
import { PageElement } from '../../page-element.ts';
import { say } from '../../i18n/say.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';

/** What an unknown address shows. */
export class NotFound extends PageElement {
  override render(): unknown {
    return html`<jh-page-head heading=${say('frame.notFound.title')}></jh-page-head>
      <p>${say('frame.notFound.hint')}</p>
      <p><a href="#/">${say('frame.notFound.home')}</a></p>`;
  }
}

customElements.define('jh-not-found', NotFound);
declare global {
  interface HTMLElementTagNameMap {
    'jh-not-found': NotFound;
  }
}
