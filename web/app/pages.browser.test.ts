import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { theme } from '../controllers/theme.ts';
import { language } from '../i18n/language.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { fullHouse, sessionOf } from '../testing/house.ts';
import { freshPage } from '../testing/mount.ts';
import { closeApp, one, openApp } from '../testing/open-app.ts';

beforeEach(freshPage);
afterEach(closeApp);

test.each([
  ['#/', 'light', 'zh', 'system-admin'],
  ['#/', 'dark', 'en', 'system-admin'],
  ['#/inbox', 'light', 'zh', 'system-admin'],
  ['#/account', 'dark', 'zh', 'system-admin'],
  ['#/accounts', 'light', 'en', 'system-admin'],
  ['#/units', 'dark', 'zh', 'system-admin'],
  ['#/policy', 'light', 'zh', 'system-admin'],
  ['#/audit', 'light', 'zh', 'supervisor'],
  ['#/audit?tab=checkpoints', 'dark', 'en', 'supervisor'],
  ['#/nowhere', 'light', 'zh', 'supervisor'],
] as const)('the page %s is accessible in the %s, in %s, as %s', async (hash, look, spoken, role) => {
  await page.viewport(1366, 768);
  theme.choose(look);
  language.choose(spoken);
  await openApp(hash, { ...fullHouse, 'GET /session': () => sessionOf({ role }) });
  expect(one('jh-problem .box')).toBeUndefined();
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([320, 390, 700])('at %s px nothing needs scrolling sideways but tables', async (width) => {
  await page.viewport(width, 800);
  theme.choose('light');
  await openApp('#/accounts', fullHouse);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await accessibilityFaults()).toEqual([]);
});
