import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { singleKeys } from '../controllers/shortcuts.ts';
import { theme } from '../controllers/theme.ts';
import { holdUnsaved } from '../controllers/unsaved.ts';
import { language } from '../i18n/language.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { problemAnswer } from '../testing/fake-api.ts';
import { fullHouse, notice, sessionOf, signedOutAnswer, unit } from '../testing/house.ts';
import { freshPage, settled } from '../testing/mount.ts';
import { all, asked, closeApp, navigation, one, openApp, quiet, seen, visit } from '../testing/open-app.ts';

beforeEach(async () => {
  await page.viewport(1366, 768);
  freshPage();
  theme.choose('light');
  singleKeys.choose('on');
});
afterEach(closeApp);

const focusedText = (): string => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.textContent?.trim() ?? '';
};

test('a stranger signs in and comes to the place the address named', async () => {
  await openApp('#/accounts', { 'GET /session': signedOutAnswer, 'POST /session': () => sessionOf() });
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('li.ming{Tab}secret{Enter}');
  await quiet();
  expect(asked().find((request) => request.method === 'POST')?.body).toEqual({ login: 'li.ming', password: 'secret' });
  expect(one('jh-page-head')?.shadowRoot?.querySelector('h1')?.textContent).toBe('账号');
});

test('a refused sign-in says why, and keeps what was typed', async () => {
  const refused = (): Response => problemAnswer(401, { code: 'ACCT-001', detail: '不对' });
  await openApp('#/', { 'GET /session': signedOutAnswer, 'POST /session': refused });
  await userEvent.keyboard('li.ming{Tab}wrong{Enter}');
  await quiet();
  expect(seen()).toContain('登录名或口令不正确');
  expect(one('jh-text-field')).toHaveProperty('value', 'li.ming');
});

test('an empty sign-in asks the server nothing and points at the first empty field', async () => {
  await openApp('#/', { 'GET /session': signedOutAnswer });
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(asked().filter((request) => request.method === 'POST')).toEqual([]);
  expect(all('.error').map((error) => error.textContent)).toEqual(['请填写。', '请填写。']);
});

test('a given password is replaced before anything else opens', async () => {
  let must = true;
  await openApp('#/accounts', {
    'GET /session': () => sessionOf({ mustChangePassword: must }),
    'PUT /session/password': () => {
      must = false;
    },
  });
  expect(seen()).toContain('设置新口令');
  expect(await accessibilityFaults()).toEqual([]);
  one('jh-password-field')?.focus();
  await userEvent.keyboard('old{Tab}{Tab}new-secret{Tab}{Tab}other{Enter}');
  await settled();
  expect(seen()).toContain('两次输入的新口令不一致。');
  await userEvent.keyboard('{Control>}a{/Control}new-secret{Enter}');
  await quiet();
  expect(asked().find((request) => request.method === 'PUT')?.body).toEqual({ current: 'old', next: 'new-secret' });
  expect(one('jh-accounts-page')).toBeDefined();
});

test('the navigation shows own work first, then only the places of the role', async () => {
  await openApp('#/');
  const own = ['待办', '已办', '我发起'];
  expect(navigation().slice(0, 3)).toEqual(own);
  expect(navigation()).toContain('账号');
  expect(navigation()).not.toContain('审计日志');
});

test('another role is another world: own work again, other places', async () => {
  await openApp('#/units', { 'PUT /session/role': () => sessionOf({ role: 'supervisor' }) });
  const select = all('jh-world-switch').flatMap((one) => [...(one.shadowRoot?.querySelectorAll('select') ?? [])])[1];
  if (select !== undefined) await userEvent.selectOptions(select, 'supervisor');
  await quiet();
  expect(asked().find((request) => request.method === 'PUT')?.body).toEqual({ role: 'supervisor' });
  expect(location.hash).toBe('#/');
  expect(navigation()).toContain('审计日志');
  expect(navigation()).not.toContain('账号');
});

test('a page the role may not open says so, and asks the server nothing', async () => {
  await openApp('#/audit');
  expect(seen()).toContain('当前角色不能进行这项操作。');
  expect(asked().some((request) => request.path.startsWith('/audit'))).toBe(false);
});

test('going to a page sets the title and moves the focus to its heading', async () => {
  await openApp('#/');
  await visit('#/units');
  expect(document.title).toBe('部门和单位 · 绩衡');
  expect(focusedText()).toBe('部门和单位');
});

test('the language changes everywhere at once, and is sent to the server', async () => {
  await openApp('#/units', fullHouse);
  const before = asked().at(-1)?.headers.get('Accept-Language');
  language.choose('en');
  await quiet();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Departments and units · Jiheng');
  expect(seen()).toContain('Chinese name');
  expect(seen()).not.toMatch(/待办|部门和单位/u);
  await visit('#/inbox');
  expect([before, asked().at(-1)?.headers.get('Accept-Language')]).toEqual(['zh-CN', 'en']);
});

test('when the server no longer knows the session, the door opens at the same address', async () => {
  let known = true;
  await openApp('#/', { 'GET /units': () => (known ? { items: [], next: null } : signedOutAnswer()) });
  known = false;
  await visit('#/units');
  expect(seen()).toContain('登录已失效');
  expect(location.hash).toBe('#/units');
});

test('leaving with unsaved changes asks; staying keeps the address and the page', async () => {
  await openApp('#/units');
  const release = holdUnsaved(() => true);
  await visit('#/policy');
  expect(location.hash).toBe('#/units');
  expect(one('jh-confirm')).toBeDefined();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(one('jh-units-page')).toBeDefined();
  await visit('#/policy');
  one('jh-confirm')?.shadowRoot?.querySelectorAll<HTMLElement>('[slot="actions"]')[1]?.click();
  await quiet();
  release();
  expect(location.hash).toBe('#/policy');
  expect(one('jh-policy-page')).toBeDefined();
});

test('the first stop of the Tab key skips to the content', async () => {
  await openApp('#/');
  await userEvent.tab();
  expect(focusedText()).toBe('跳到正文');
  await userEvent.keyboard('{Enter}');
  expect(one('jh-frame')?.shadowRoot?.activeElement?.id).toBe('main');
});

test('? lists the keys, unless single keys are switched off', async () => {
  await openApp('#/');
  await userEvent.keyboard('?');
  await settled();
  expect(one('jh-keys-help')?.shadowRoot?.querySelector('jh-dialog')?.open).toBe(true);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  singleKeys.choose('off');
  await userEvent.keyboard('?');
  await settled();
  expect(one('jh-keys-help')?.shadowRoot?.querySelector('jh-dialog')?.open).toBe(false);
});

test('a failed load says what to do, and trying again loads', async () => {
  let fails = true;
  await openApp('#/units', {
    'GET /units': () => (fails ? problemAnswer(503, { code: 'HTTP-503' }) : { items: [unit], next: null }),
  });
  expect(seen()).toContain('系统繁忙或正在停机。');
  fails = false;
  one('jh-problem')?.shadowRoot?.querySelector('jh-button')?.shadowRoot?.querySelector('button')?.click();
  await quiet();
  expect(seen()).toContain('教育局');
});

test('opening a message marks it read and goes where it leads', async () => {
  await openApp('#/inbox', { ...fullHouse, 'POST /notices/N1/read': () => ({ ...notice, readAt: 1 }) });
  expect(seen()).toContain('您的角色已变更为：监督员。');
  one('jh-table')?.shadowRoot?.querySelector<HTMLElement>('tbody a')?.click();
  await vi.waitUntil(() => location.hash === '#/account');
  await quiet();
  expect(asked().some((request) => request.path === '/notices/N1/read')).toBe(true);
});

test('Ctrl+K finds a place of the role by a few characters and goes there', async () => {
  await openApp('#/', fullHouse);
  await userEvent.keyboard('{Control>}k{/Control}');
  await settled();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('单位');
  await settled();
  expect(all('jh-jump')[0]?.shadowRoot?.querySelectorAll('[role="option"]')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  await quiet();
  expect(location.hash).toBe('#/units');
});
