import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

test('the browser from npm starts and draws Chinese with the fonts it brings', async () => {
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage();
    await page.setContent('<span style="font:40px sans-serif">绩</span>');
    const ink = await page.locator('span').screenshot();
    await page.setContent('<span style="font:40px sans-serif">\u{10FFFD}</span>');
    const box = await page.locator('span').screenshot();

    expect(ink.equals(box)).toBe(false);
  } finally {
    await browser.close();
  }
});
