import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright';

declare const window: { axe?: typeof axe };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = path.join(import.meta.dirname, '../../test-results/screenshots');

/** What WCAG 2.2 AA finds wrong on a page as it stands, one line a place; empty is good. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
  return page.evaluate(async (values) => {
    if (window.axe === undefined) return ['axe is not there'];
    const found = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.flat().join(' ')}: ${node.failureSummary ?? rule.help}`),
    );
  }, rules);
}

/** Keeps what the screen shows as `test-results/screenshots/NAME.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Passing notices would stand before what the page shows.
  const notices = page.locator('jh-toasts');
  await notices.evaluateAll((all) => all.forEach((one) => Object.assign(one, { hidden: true })));
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  await notices.evaluateAll((all) => all.forEach((one) => Object.assign(one, { hidden: false })));
}
