import { expect } from 'vitest';
import { newcomer, passwordOf } from '../cast.ts';
import type { Person } from '../person.ts';
import type { Stage } from '../stage.ts';
import { zh } from '../texts.ts';

/** One administrator opens an account, another grants its role, its owner replaces the one-time password at the door. */
export async function openAnAccount(stage: Stage): Promise<void> {
  const password = await opened(stage);
  const security = await stage.person('security-admin');
  await security.goTo('#/accounts');
  await find(security);
  await security.row(newcomer.login).press(zh('accounts.grant'));
  const dialog = security.dialog(zh('accounts.grant.heading', { login: newcomer.login }));
  await dialog.tick(zh('role.expert'));
  await dialog.press(zh('frame.action.save'));
  await security.row(newcomer.login).reads(zh('role.expert'));

  const owner = await stage.person(newcomer.login);
  await owner.goTo('#/', password);
  await owner.reads(zh('firstPassword.heading'));
  await owner.fill(zh('password.current'), password);
  await owner.fill(zh('password.next'), passwordOf(newcomer.login));
  await owner.fill(zh('password.again'), passwordOf(newcomer.login));
  await owner.press(zh('password.send'));
  await owner.reads(zh('home.empty.todo'));
  await stage.look(owner, 'home-empty');
}

async function opened(stage: Stage): Promise<string> {
  const admin = await stage.person('system-admin');
  await admin.goTo('#/accounts');
  await admin.press(zh('accounts.add'));
  const dialog = admin.dialog(zh('accounts.add'));
  await dialog.fill(zh('accounts.login'), newcomer.login);
  await dialog.fill(zh('accounts.name'), newcomer.name);
  await dialog.press(zh('accounts.add'));
  const once = admin.dialog(zh('accounts.oneTime'));
  const password = await once.root.getByRole('code').innerText();
  expect(password.length).toBeGreaterThanOrEqual(12);
  await admin.page.keyboard.press('Escape');
  await find(admin);
  await admin.row(newcomer.login).reads(zh('accounts.roles.none'));
  await stage.look(admin, 'accounts');
  return password;
}

async function find(somebody: Person): Promise<void> {
  await somebody.fill(zh('accounts.search'), newcomer.login);
  await somebody.press(zh('frame.query.run'));
}
