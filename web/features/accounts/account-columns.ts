import { html, nothing } from 'lit';
import type { Account } from '../../../core/generated/api/accounts/account.ts';
import type { Column } from '../../elements/column.ts';
import { say } from '../../i18n/say.ts';
import '../../elements/button.ts';
import '../../elements/tag.ts';

/** What can be done with an account; an act the role may not do is undefined. */
export interface AccountActs {
  readonly unitName: (id: string) => string;
  readonly grant: ((account: Account) => void) | undefined;
  readonly setState: ((account: Account) => void) | undefined;
}

const rolesOf = (account: Account): string =>
  account.roles.length === 0
    ? say('accounts.roles.none')
    : account.roles.map((role) => say(`role.${role}`)).join(say('frame.list'));

/** The columns of the list of accounts. */
export const accountColumns = ({ unitName, grant, setState }: AccountActs): readonly Column<Account>[] => [
  { id: 'login', head: 'accounts.login', kind: 'code', value: (account) => account.login },
  { id: 'name', head: 'accounts.name', value: (account) => account.displayName },
  { id: 'roles', head: 'accounts.roles', wide: true, value: rolesOf },
  {
    id: 'unit',
    head: 'accounts.unit',
    value: (account) => (account.unit === null ? undefined : unitName(account.unit)),
  },
  {
    id: 'state',
    head: 'accounts.state',
    value: (account) => say(`accounts.state.${account.state}`),
    cell: ({ state }) =>
      state === 'active'
        ? say('accounts.state.active')
        : html`<jh-tag kind="warn">${say('accounts.state.disabled')}</jh-tag>`,
  },
  { id: 'signedIn', head: 'accounts.signedIn', kind: 'time', value: (account) => account.signedInAt || undefined },
  { id: 'created', head: 'accounts.created', kind: 'date', extra: true, value: (account) => account.createdAt },
  ...(grant === undefined && setState === undefined
    ? []
    : [
        {
          id: 'act',
          head: 'accounts.actions' as const,
          kind: 'actions' as const,
          cell: (account: Account) => acts(account, grant, setState),
        },
      ]),
];

function acts(account: Account, grant: AccountActs['grant'], setState: AccountActs['setState']): unknown {
  const active = account.state === 'active';
  return html`${
    grant === undefined
      ? nothing
      : html`<jh-button kind="quiet" small @jh-press=${() => grant(account)}>${say('accounts.grant')}</jh-button>`
  }
  ${
    setState === undefined
      ? nothing
      : html`<jh-button
          kind="quiet"
          small
          confirm=${active ? say('accounts.disable.question', { login: account.login }) : ''}
          confirmDetail=${say('accounts.disable.detail')}
          @jh-press=${() => setState(account)}
          >${say(active ? 'accounts.disable' : 'accounts.enable')}</jh-button
        >`
  }`;
}
