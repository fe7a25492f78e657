import { createAccount } from '../../app/accounts/create-account.ts';
import { createUnit } from '../../app/accounts/create-unit.ts';
import { grantRoles } from '../../app/accounts/grant-roles.ts';
import { findAccount, listAccounts, listUnits } from '../../app/accounts/lists.ts';
import { setState } from '../../app/accounts/set-state.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { AccountRecord } from '../../app/records/accounts.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Account } from '../../generated/api/accounts/account.ts';
import type { Accounts } from '../../generated/api/accounts/accounts.ts';
import type { CreateAccount } from '../../generated/api/accounts/create-account.ts';
import type { CreateUnit } from '../../generated/api/accounts/create-unit.ts';
import type { CreatedAccount } from '../../generated/api/accounts/created-account.ts';
import type { GrantRoles } from '../../generated/api/accounts/grant-roles.ts';
import type { SetState } from '../../generated/api/accounts/set-state.ts';
import type { Unit } from '../../generated/api/accounts/unit.ts';
import type { Units } from '../../generated/api/accounts/units.ts';
import { pageOf, paged } from '../paging.ts';
import { route, type AnyRoute } from '../route.ts';
import { accountView, unitView } from '../views/accounts.ts';

/** Accounts and units, kept by the administrators. */
export const accountsRoutes = (ports: Ports): readonly AnyRoute[] => [
  readAccounts(ports),
  readAccount(ports),
  addAccount(ports),
  changeRoles(ports),
  changeState(ports),
  readUnits(ports),
  addUnit(ports),
];

const readAccounts = (ports: Ports): AnyRoute =>
  route<undefined, Accounts>({
    method: 'GET',
    path: '/accounts',
    may: 'account.list',
    title: { zh: '账号列表', en: 'Accounts' },
    query: 'common/page-query',
    answer: 'accounts/accounts',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      return ok(paged(await listAccounts(ports)(caller, page), page, accountView));
    },
  });

const readAccount = (ports: Ports): AnyRoute =>
  route<undefined, Account>({
    method: 'GET',
    path: '/accounts/:account',
    may: 'account.list',
    title: { zh: '一个账号', en: 'One account' },
    answer: 'accounts/account',
    run: async ({ caller, params }) => shown(await findAccount(ports)(caller, params['account'] ?? '')),
  });

const addAccount = (ports: Ports): AnyRoute =>
  route<CreateAccount, CreatedAccount>({
    method: 'POST',
    path: '/accounts',
    may: 'account.create',
    title: { zh: '开立账号', en: 'Open an account' },
    body: 'accounts/create-account',
    answer: 'accounts/created-account',
    status: 201,
    run: async ({ caller, body: { login, displayName, unit = null } }) => {
      const made = await createAccount(ports)(caller, { login, displayName, unit });
      return made.ok ? ok({ account: accountView(made.value.account), oneTimePassword: made.value.password }) : made;
    },
  });

const changeRoles = (ports: Ports): AnyRoute =>
  route<GrantRoles, Account>({
    method: 'PUT',
    path: '/accounts/:account/roles',
    may: 'account.roles',
    title: { zh: '授予角色', en: 'Grant roles' },
    body: 'accounts/grant-roles',
    answer: 'accounts/account',
    versioned: true,
    run: async ({ caller, params, body, ifMatch = 0 }) =>
      shown(await grantRoles(ports)(caller, { account: params['account'] ?? '', roles: body.roles, version: ifMatch })),
  });

const changeState = (ports: Ports): AnyRoute =>
  route<SetState, Account>({
    method: 'PUT',
    path: '/accounts/:account/state',
    may: 'account.state',
    title: { zh: '启用或停用账号', en: 'Take an account out of use, or back in' },
    body: 'accounts/set-state',
    answer: 'accounts/account',
    versioned: true,
    run: async ({ caller, params, body, ifMatch = 0 }) =>
      shown(await setState(ports)(caller, { account: params['account'] ?? '', state: body.state, version: ifMatch })),
  });

const readUnits = (ports: Ports): AnyRoute =>
  route<undefined, Units>({
    method: 'GET',
    path: '/units',
    may: 'signed-in',
    title: { zh: '部门和单位', en: 'Departments and units' },
    query: 'common/page-query',
    answer: 'accounts/units',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      return ok(paged(await listUnits(ports)(caller, page), page, unitView));
    },
  });

const addUnit = (ports: Ports): AnyRoute =>
  route<CreateUnit, Unit>({
    method: 'POST',
    path: '/units',
    may: 'unit.manage',
    title: { zh: '登记部门或单位', en: 'Register a department or unit' },
    body: 'accounts/create-unit',
    answer: 'accounts/unit',
    status: 201,
    run: async ({ caller, body: { parent = null, ...unit } }) => {
      const made = await createUnit(ports)(caller, { ...unit, parent });
      return made.ok ? ok(unitView(made.value)) : made;
    },
  });

const shown = (outcome: Outcome<AccountRecord>): Outcome<Account> =>
  outcome.ok ? ok(accountView(outcome.value)) : outcome;
