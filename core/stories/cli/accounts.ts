import type { Account } from '../../generated/api/accounts/account.ts';
import type { CreatedAccount } from '../../generated/api/accounts/created-account.ts';
import { expect } from 'vitest';
import { newcomers, passwordOf } from '../cast.ts';
import type { Terminal } from '../terminal.ts';

/** Every expert without an account gets one: opened by one administrator, given its role by another, its password by its owner. */
export async function openTheAccounts(terminal: Terminal): Promise<void> {
  for (const { login, displayName } of newcomers) {
    const { account, oneTimePassword } = await terminal.asks<CreatedAccount>('system-admin', [
      'account',
      'create',
      login,
      displayName,
    ]);
    await terminal.does('security-admin', ['account', 'grant', account.id, 'expert']);
    await terminal.does(undefined, ['password', login], [oneTimePassword, passwordOf(login)]);
  }
  const accounts = await terminal.asks<{ items: readonly Account[] }>('system-admin', ['account', 'list']);
  const opened = accounts.items.filter(({ login }) => newcomers.some((one) => one.login === login));
  expect(opened.map(({ roles }) => roles)).toEqual(newcomers.map(() => ['expert']));
  expect(await terminal.does('expert-24', ['whoami'])).toContain('expert-24');
  // Once as people start it: a program of its own, with what it asks for on its standard input.
  const program = await terminal.spawn(['login', 'officer', '--print'], `${passwordOf('officer')}\n`);
  expect([program.status, program.stdout.trim().length > 20]).toEqual([0, true]);
}
