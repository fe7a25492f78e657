import type { Account } from '../../generated/api/accounts/account.ts';
import type { Accounts } from '../../generated/api/accounts/accounts.ts';
import type { CreatedAccount } from '../../generated/api/accounts/created-account.ts';
import type { Unit } from '../../generated/api/accounts/unit.ts';
import type { Units } from '../../generated/api/accounts/units.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote, Reply } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';

/** `jiheng account …` and `jiheng unit …`. */
export const registerAccounts: Register = (program, context) => {
  const account = program.command('account').description(text(context, 'account.about'));
  for (const command of [list(context), create(context), grant(context), state(context)]) {
    addRemoteCommand(account, context, command);
  }
  const unit = program.command('unit').description(text(context, 'unit.about'));
  for (const command of [listUnits(context), createUnit(context)]) addRemoteCommand(unit, context, command);
};

const id = { name: 'account', about: 'argument.account' } as const;

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'account.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Accounts>('/accounts', { limit, after }), context, ({ items, next }) => [
      ...items.map(accountLine),
      ...moreLine(next, context),
    ]),
});

const create = (context: Context): RemoteCommandSpec => ({
  name: 'create',
  about: 'account.create',
  args: [
    { name: 'login', about: 'argument.login' },
    { name: 'name', about: 'argument.name' },
  ],
  options: [{ flags: '--unit <unit>', about: 'option.unit' }],
  run: async (remote, [login, displayName], { unit }) =>
    answerOf(
      await remote.post<CreatedAccount>('/accounts', { login, displayName, unit }),
      context,
      ({ account, oneTimePassword }) => [
        text(context, 'account.created', { id: account.id, password: oneTimePassword }),
      ],
    ),
});

const grant = (context: Context): RemoteCommandSpec => ({
  name: 'grant',
  about: 'account.grant',
  args: [id, { name: 'roles', about: 'argument.roles' }],
  run: async (remote, [account = '', roles = '']) => {
    const wanted = roles === 'none' ? [] : roles.split(',');
    return changed(context, remote, { account, path: 'roles', body: { roles: wanted } });
  },
});

const state = (context: Context): RemoteCommandSpec => ({
  name: 'state',
  about: 'account.state',
  args: [id, { name: 'state', about: 'argument.state' }],
  run: (remote, [account = '', to]) => changed(context, remote, { account, path: 'state', body: { state: to } }),
});

const listUnits = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'unit.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Units>('/units', { limit, after }), context, ({ items, next }) => [
      ...items.map((unit) => unitLine(unit, context)),
      ...moreLine(next, context),
    ]),
});

const createUnit = (context: Context): RemoteCommandSpec => ({
  name: 'create',
  about: 'unit.create',
  args: [
    { name: 'kind', about: 'argument.kind' },
    { name: 'code', about: 'argument.code' },
    { name: 'nameZh', about: 'argument.nameZh' },
    { name: 'nameEn', about: 'argument.nameEn' },
  ],
  options: [{ flags: '--parent <parent>', about: 'option.parent' }],
  run: async (remote, [kind, code, nameZh, nameEn], { parent }) =>
    answerOf(await remote.post<Unit>('/units', { kind, code, nameZh, nameEn, parent }), context, (unit) => [
      unitLine(unit, context),
    ]),
});

interface Change {
  readonly account: string;
  readonly path: 'roles' | 'state';
  readonly body: object;
}

/** A change over the version that stands now. */
async function changed(context: Context, remote: Remote, { account, path, body }: Change) {
  const found = await accountNow(remote, account);
  if (!found.ok) return answerOf(found, context, () => []);
  const { version } = found.value;
  const reply = await remote.put<Account>(`/accounts/${encodeURIComponent(account)}/${path}`, body, { version });
  return answerOf(reply, context, (row) => [accountLine(row)]);
}

const accountNow = (remote: Remote, account: string): Promise<Reply<Account>> =>
  remote.get<Account>(`/accounts/${encodeURIComponent(account)}`);

const accountLine = ({ id: at, login, displayName, roles, state: now }: Account): string =>
  [at, login, displayName, roles.join(',') || '-', now].join('  ');

const unitLine = ({ id: at, code, kind, nameZh, nameEn }: Unit, { language }: Context): string =>
  [at, code, kind, language === 'zh' ? nameZh : nameEn].join('  ');
