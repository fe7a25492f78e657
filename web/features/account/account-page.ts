import { html } from 'lit';
import { Following } from '../../controllers/following.ts';
import { session } from '../../controllers/session.ts';
import type { Detail } from '../../elements/details.ts';
import { dateTime } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/page-head.ts';
import '../session/new-password.ts';
import './tokens-card.ts';

/** The reader's own account: who, password, tokens. */
export class AccountPage extends PageElement {
  constructor() {
    super();
    new Following(this, session);
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('account.title')}></jh-page-head>
      <div class="stack">
        <jh-card><jh-details .facts=${facts()}></jh-details></jh-card>
        <jh-tokens-card></jh-tokens-card>
        <jh-card heading=${say('account.password')}><jh-new-password></jh-new-password></jh-card>
      </div>`;
  }
}

function facts(): readonly Detail[] {
  const now = session.current();
  if (now === undefined) return [];
  const unit = now.unit === null ? undefined : inLanguage({ zh: now.unit.nameZh, en: now.unit.nameEn });
  return [
    { name: say('accounts.name'), value: now.displayName },
    { name: say('accounts.login'), value: now.login },
    { name: say('account.unit'), value: unit },
    { name: say('accounts.roles'), value: now.roles.map((role) => say(`role.${role}`)).join(say('frame.list')) },
    { name: say('account.expires'), value: dateTime(now.expiresAt) },
  ];
}

customElements.define('jh-account-page', AccountPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-account-page': AccountPage;
  }
}
