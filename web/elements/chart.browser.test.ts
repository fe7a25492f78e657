import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyTheme } from '../controllers/theme.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { freshPage, mount, settled } from '../testing/mount.ts';
import { underlay } from './chart-theme.ts';
import type { Chart } from './chart.ts';
import type { Column } from './column.ts';
import './chart.ts';

interface Count {
  readonly grade: string;
  readonly count: number;
}

const rows: readonly Count[] = [
  { grade: '优', count: 12 },
  { grade: '良', count: 30 },
];
const columns: readonly Column<Count>[] = [
  { id: 'grade', head: { zh: '等级', en: 'Grade' }, value: (row) => row.grade },
  { id: 'count', head: { zh: '项目数', en: 'Projects' }, kind: 'number', value: (row) => row.count },
];
const option = {
  xAxis: { type: 'category', data: ['优', '良'] },
  yAxis: { type: 'value' },
  tooltip: { trigger: 'axis' },
  series: [{ type: 'bar', data: [12, 30] }],
};

const chart = async (): Promise<Chart> => {
  const shown = await mount<Chart>(
    html`<jh-chart
      finding="七成项目评为良"
      source="2026 年轮次"
      .option=${option}
      .columns=${columns}
      .rows=${rows}
    ></jh-chart>`,
    'jh-chart',
  );
  await vi.waitUntil(() => shown.shadowRoot?.querySelector('svg text') !== null, { timeout: 10_000 });
  await settled();
  return shown;
};

beforeEach(() => {
  freshPage();
  applyTheme('light');
});

test.each(['light', 'dark'] as const)(
  'a chart is drawn, named by its finding, and accessible in the %s',
  async (theme) => {
    applyTheme(theme);
    const shown = await chart();
    expect(shown.shadowRoot?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('七成项目评为良');
    expect(await accessibilityFaults()).toEqual([]);
  },
);

test('the same figures stand behind it as a table', async () => {
  const shown = await chart();
  shown.asData = true;
  await settled();
  expect(shown.shadowRoot?.querySelector('jh-table')?.csv()).toBe(
    '\ufeff"等级","项目数"\r\n"优","12"\r\n"良","30"\r\n',
  );
  expect(await accessibilityFaults()).toEqual([]);
});

test('the drawing takes the colours of the theme', async () => {
  const shown = await chart();
  const light = shown.shadowRoot?.querySelector('svg')?.innerHTML;
  applyTheme('dark');
  shown.requestUpdate();
  await settled();
  expect(shown.shadowRoot?.querySelector('svg')?.innerHTML).not.toBe(light);
});

test('our base lies under what the page gives, axis by axis, and adds no axes to a funnel', () => {
  const base = { xAxis: { a: 1, b: { c: 2 } }, yAxis: { a: 1 }, grid: {}, legend: { top: 0 }, color: ['x'] };
  expect(underlay(base, { series: [] })).toEqual({ color: ['x'], series: [] });
  expect(underlay(base, { xAxis: [{ b: { d: 3 } }, {}], color: ['y'] })).toEqual({
    color: ['y'],
    grid: {},
    xAxis: [
      { a: 1, b: { c: 2, d: 3 } },
      { a: 1, b: { c: 2 } },
    ],
  });
});

test('nothing it does needs inline styles: the content policy of the house stays unbroken', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src 'self'; script-src 'self'">
    <base href="${location.origin}/"><body><script type="module" src="${new URL('../testing/strict-page.ts', import.meta.url).href}"></script></body>`;
  document.body.append(frame);
  const told = await new Promise((done) =>
    addEventListener('message', (event) => event.source === frame.contentWindow && done(event.data)),
  );
  frame.remove();
  expect(told).toEqual({ drawn: true, broken: [] });
});
