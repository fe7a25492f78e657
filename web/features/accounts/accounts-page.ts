import { html, nothing } from 'lit';
import type { Account } from '../../../core/generated/api/accounts/account.ts';
import type { CreatedAccount } from '../../../core/generated/api/accounts/created-account.ts';
import type { Unit } from '../../../core/generated/api/accounts/unit.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem } from '../../controllers/problem.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { accountColumns } from './account-columns.ts';
import { roleChoices } from './role-choices.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/query-form.ts';
import '../../elements/secret.ts';
import '../../elements/select-field.ts';
import '../../elements/table.ts';
import '../../elements/text-field.ts';
import './grant-roles.ts';
import './open-account.ts';

interface Loaded {
  readonly accounts: readonly Account[];
  readonly units: readonly Unit[];
}

const byLogin = { column: 'login', descending: false };

/** Every account: opened by one administrator, given roles by another. */
export class AccountsPage extends PageElement {
  static override properties = { opening: { state: true }, granting: { state: true }, opened: { state: true } };

  declare opening: boolean;
  declare granting: Account | undefined;
  declare opened: CreatedAccount | undefined;

  readonly #loaded = new Resource<Loaded>(this, {
    load: async (signal) => {
      const [accounts, units] = await Promise.all([
        allPages<Account>('accounts', signal),
        allPages<Unit>('units', signal),
      ]);
      return { accounts, units };
    },
  });

  readonly #filter = new Form(this, {
    start: () => ({
      search: this.query['search'] ?? '',
      role: this.query['role'] ?? '',
      state: this.query['state'] ?? '',
    }),
    send: async (draft) => keepInAddress(draft),
    guard: false,
  });

  constructor() {
    super();
    this.opening = false;
    new Following(this, session);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#filter.reset();
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('accounts.title')}></jh-page-head> ${this.#renderFilter()}
      ${this.#loaded.render({ ready: (loaded) => this.#renderTable(loaded) })}`;
  }

  #renderFilter(): unknown {
    const states = (['active', 'disabled'] as const).map((value) => ({ value, label: say(`accounts.state.${value}`) }));
    return html`<jh-query-form @jh-query=${() => this.#filter.submit()} @jh-reset=${this.#reset}>
      <jh-text-field ${this.#filter.field('search')} label=${say('accounts.search')}></jh-text-field>
      <jh-select-field
        ${this.#filter.field('role')}
        label=${say('frame.role')}
        empty=${say('frame.query.any')}
        .choices=${roleChoices()}
      ></jh-select-field>
      <jh-select-field
        ${this.#filter.field('state')}
        label=${say('accounts.state')}
        empty=${say('frame.query.any')}
        .choices=${states}
      ></jh-select-field>
    </jh-query-form>`;
  }

  #renderTable({ accounts, units }: Loaded): unknown {
    const names = new Map(units.map((unit) => [unit.id, inLanguage({ zh: unit.nameZh, en: unit.nameEn })]));
    const columns = accountColumns({
      unitName: (id) => names.get(id) ?? id,
      grant: session.can('account.roles') ? (account) => (this.granting = account) : undefined,
      setState: session.can('account.state') ? (account) => this.#setState(account) : undefined,
    });
    return html`<jh-table
        caption=${say('accounts.title')}
        .sorting=${byLogin}
        .columns=${columns}
        .rows=${accounts.filter(this.#fits)}
      >
        ${
          session.can('account.create')
            ? html`<jh-button slot="tools" kind="primary" icon="plus" @jh-press=${() => (this.opening = true)}
                >${say('accounts.add')}</jh-button
              >`
            : nothing
        }
        <jh-empty slot="empty" heading=${say('accounts.empty')} hint=${say('accounts.empty.hint')}></jh-empty>
      </jh-table>
      <jh-open-account
        ?open=${this.opening}
        .units=${units}
        @jh-close=${() => (this.opening = false)}
        @jh-opened=${this.#took}
      ></jh-open-account>
      <jh-grant-roles
        .account=${this.granting}
        @jh-close=${() => (this.granting = undefined)}
        @jh-granted=${this.#granted}
      ></jh-grant-roles>
      ${this.#renderOpened()}`;
  }

  #renderOpened(): unknown {
    if (this.opened === undefined) return nothing;
    return html`<jh-dialog open heading=${say('accounts.oneTime')} @jh-close=${() => (this.opened = undefined)}>
      <p>${this.opened.account.displayName}（${this.opened.account.login}）</p>
      <jh-secret value=${this.opened.oneTimePassword}></jh-secret>
      <p class="soft">${say('accounts.oneTime.hint')}</p>
      <jh-button slot="actions" kind="primary" @jh-press=${() => (this.opened = undefined)}
        >${say('frame.action.close')}</jh-button
      >
    </jh-dialog>`;
  }

  readonly #fits = (account: Account): boolean => {
    const { search = '', role = '', state = '' } = this.query;
    const named = account.login.includes(search.toLowerCase()) || account.displayName.includes(search);
    return (
      named && (role === '' || account.roles.some((one) => one === role)) && (state === '' || account.state === state)
    );
  };

  readonly #reset = (): void => {
    this.#filter.reset({ search: '', role: '', state: '' });
    keepInAddress({});
  };

  readonly #took = (event: CustomEvent<CreatedAccount>): void => {
    Object.assign(this, { opening: false, opened: event.detail });
    void this.#loaded.reload();
  };

  readonly #granted = (): void => {
    this.granting = undefined;
    toast(say('accounts.granted'));
    void this.#loaded.reload();
  };

  async #setState(account: Account): Promise<void> {
    const state = account.state === 'active' ? 'disabled' : 'active';
    try {
      await api.put(`accounts/${encodeURIComponent(account.id)}/state`, { state }, { version: account.version });
      toast(say('accounts.stateChanged'));
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
    await this.#loaded.reload();
  }
}

customElements.define('jh-accounts-page', AccountsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-accounts-page': AccountsPage;
  }
}
