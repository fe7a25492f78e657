import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { applyTheme } from '../controllers/theme.ts';
import { adoptDocumentStyles } from './document.ts';

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

async function emulate(media: string, features: Readonly<Record<string, string>> = {}): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media, features: list });
}

beforeEach(() => adoptDocumentStyles());
afterEach(async () => {
  applyTheme('auto');
  await emulate('');
});

test.each([
  ['auto', 'light', '#ffffff'],
  ['auto', 'dark', '#1b1f26'],
  ['light', 'dark', '#ffffff'],
  ['dark', 'light', '#1b1f26'],
] as const)('with theme %s on a %s system, paper is %s', async (theme, system, paper) => {
  await emulate('', { 'prefers-color-scheme': system });
  applyTheme(theme);
  expect(token('paper')).toBe(paper);
});

test.each(['auto', 'dark'] as const)('paper is white when it is printed, also with theme %s', async (theme) => {
  applyTheme(theme);
  await emulate('print', { 'prefers-color-scheme': 'dark' });
  expect([token('paper'), token('ink')]).toEqual(['#ffffff', '#1d2129']);
});

test('forced colours replace ours, also in the dark', async () => {
  applyTheme('dark');
  await emulate('', { 'forced-colors': 'active' });
  expect([token('paper'), token('ink')]).toEqual(['Canvas', 'CanvasText']);
});

test('a reader who wants more contrast gets full ink and clear lines, also in the dark', async () => {
  applyTheme('dark');
  await emulate('', { 'prefers-contrast': 'more' });
  expect(token('ink-faint')).toBe(token('ink'));
  expect(token('line')).toBe(token('edge'));
});

test('a reader who wants less motion gets none', async () => {
  await emulate('', { 'prefers-reduced-motion': 'reduce' });
  expect(token('motion')).toBe('0ms');
});

test('taking the sheets over twice changes nothing', () => {
  const before = document.adoptedStyleSheets.length;
  adoptDocumentStyles();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});
