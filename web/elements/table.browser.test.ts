import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { amountUnit } from '../i18n/format.ts';
import { language } from '../i18n/language.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { freshPage, mount, settled } from '../testing/mount.ts';
import { applyTheme } from '../controllers/theme.ts';
import type { Column } from './column.ts';
import { density, pageSize } from '../controllers/table-settings.ts';
import type { Table } from './table.ts';
import './button.ts';
import './empty.ts';
import './table.ts';

interface Project {
  readonly id: string;
  readonly title: string;
  readonly fen: number;
  readonly points: string | undefined;
}

const rows = (count: number): readonly Project[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `X${String(index + 1).padStart(3, '0')}`,
    title: index === 0 ? '=1+1' : `项目 ${index + 1}`,
    fen: (count - index) * 100_000_000,
    points: index % 7 === 3 ? undefined : `${index * 9}.50`,
  }));

const columns: readonly Column<Project>[] = [
  { id: 'code', head: { zh: '编号', en: 'Code' }, kind: 'code', value: (row) => row.id },
  { id: 'title', head: { zh: '名称', en: 'Title' }, wide: true, value: (row) => row.title },
  { id: 'fen', head: { zh: '预算', en: 'Budget' }, kind: 'amount', value: (row) => row.fen },
  { id: 'points', head: { zh: '得分', en: 'Points' }, kind: 'number', value: (row) => row.points },
  { id: 'note', head: { zh: '备注', en: 'Note' }, extra: true, value: () => '无' },
  {
    id: 'act',
    head: { zh: '操作', en: 'Actions' },
    kind: 'actions',
    cell: (row) => html`<a href="#/x/${row.id}">查看</a>`,
  },
];

const table = (count: number, pickable = true): Promise<Table> =>
  mount<Table>(
    html`<jh-table
      caption="项目"
      .columns=${columns}
      .rows=${rows(count)}
      ?pickable=${pickable}
      .linkOf=${(row: Project) => `#/x/${row.id}`}
    >
      <jh-button slot="tools">新增</jh-button>
      <jh-empty slot="empty" heading="没有项目" hint="先导入项目"></jh-empty>
    </jh-table>`,
    'jh-table',
  );

const cells = (shown: Table, column: string): readonly string[] => {
  const at = [...(shown.shadowRoot?.querySelectorAll('thead th') ?? [])].findIndex((head) =>
    head.textContent?.includes(column),
  );
  return [...(shown.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(
    (row) => row.children[at]?.textContent?.trim() ?? '',
  );
};

const head = (shown: Table, title: string): HTMLElement | undefined =>
  [...(shown.shadowRoot?.querySelectorAll<HTMLElement>('thead button') ?? [])].find((one) =>
    one.textContent?.includes(title),
  );

beforeEach(() => {
  freshPage();
  applyTheme('light');
  amountUnit.choose('wan');
  pageSize.choose('20');
  density.choose('regular');
});

test.each(['light', 'dark'] as const)('a full table is accessible in the %s', async (theme) => {
  applyTheme(theme);
  await table(45);
  expect(await accessibilityFaults()).toEqual([]);
});

test('an empty table says what to do first, and is accessible', async () => {
  const shown = await table(0);
  expect(shown.querySelector('jh-empty')?.checkVisibility()).toBe(true);
  expect(await accessibilityFaults()).toEqual([]);
});

test('rows come in pages of 20, 50 or 100', async () => {
  const shown = await table(45);
  expect(cells(shown, '编号')).toHaveLength(20);
  shown.page = 2;
  await settled();
  expect(cells(shown, '编号')).toEqual(['X041', 'X042', 'X043', 'X044', 'X045']);
  pageSize.choose('50');
  await settled();
  expect(cells(shown, '编号')).toHaveLength(45);
});

test('pressing a head sorts up, then down, then as the rows came; all pages are sorted', async () => {
  const shown = await table(45, false);
  head(shown, '得分')?.click();
  await settled();
  expect(cells(shown, '得分').slice(0, 2)).toEqual(['0.50', '9.50']);
  expect(shown.shadowRoot?.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  head(shown, '得分')?.click();
  await settled();
  expect(cells(shown, '得分')[0]).toBe('396.50');
  head(shown, '得分')?.click();
  await settled();
  expect(cells(shown, '编号')[0]).toBe('X001');
});

test('arrows move along rows, Space picks, Enter opens', async () => {
  const shown = await table(45);
  shown.shadowRoot?.querySelector<HTMLElement>('tbody tr')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown} {ArrowUp} ');
  expect([...shown.picked]).toEqual(['X003', 'X002']);
  await userEvent.keyboard('{Enter}');
  expect(location.hash).toBe('#/x/X002');
});

test('only one row of the table is a stop of the Tab key', async () => {
  const shown = await table(45);
  expect(shown.shadowRoot?.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1);
});

test('Space inside a cell works the control, not the row', async () => {
  const shown = await table(3);
  shown.shadowRoot?.querySelectorAll<HTMLInputElement>('tbody input')[2]?.focus();
  await userEvent.keyboard(' ');
  expect([...shown.picked]).toEqual(['X003']);
});

test('the box in the head picks this page and only this page', async () => {
  const shown = await table(45);
  shown.shadowRoot?.querySelector<HTMLInputElement>('thead input')?.click();
  await settled();
  expect(shown.picked.size).toBe(20);
  shown.shadowRoot?.querySelector<HTMLInputElement>('thead input')?.click();
  await settled();
  expect(shown.picked.size).toBe(0);
});

test('the unit of money and the language change in place', async () => {
  const shown = await table(1);
  expect(cells(shown, '预算（万元）')).toEqual(['100.00']);
  amountUnit.choose('yuan');
  language.choose('en');
  await settled();
  expect(cells(shown, 'Budget')).toEqual(['1,000,000.00']);
});

test('the export holds every row of every page, in the order shown, and no formula', async () => {
  const shown = await table(45, false);
  const lines = shown.csv().trimEnd().split('\r\n');
  expect(lines).toHaveLength(46);
  expect(lines[0]).toBe('\ufeff"编号","名称","预算（万元）","得分"');
  expect(lines[1]).toBe(`"X001","'=1+1","4500.00","0.50"`);
});

test('paper has no pager: every row is printed, and the page comes back', async () => {
  const shown = await table(45);
  dispatchEvent(new Event('beforeprint'));
  expect(cells(shown, '编号')).toHaveLength(45);
  dispatchEvent(new Event('afterprint'));
  expect(cells(shown, '编号')).toHaveLength(20);
});

test('columns are hidden and shown by choice', async () => {
  const shown = await table(1);
  expect(shown.csv()).not.toContain('备注');
  shown.hiddenColumns = new Set(['title']);
  expect(shown.csv()).toContain('备注');
  expect(shown.csv()).not.toContain('名称');
});

test('with paging by the server, turning the page is told and the rows stay', async () => {
  const turns: string[] = [];
  const shown = await mount<Table>(
    html`<jh-table
      caption="日志"
      paging="server"
      more
      .columns=${columns}
      .rows=${rows(3)}
      @jh-page=${(event: CustomEvent<string>) => turns.push(event.detail)}
    ></jh-table>`,
    'jh-table',
  );
  const pager = shown.shadowRoot?.querySelector('jh-pager');
  pager?.shadowRoot?.querySelectorAll('jh-button')[1]?.shadowRoot?.querySelector('button')?.click();
  await settled();
  expect(turns).toEqual(['next']);
  expect(cells(shown, '编号')).toHaveLength(3);
});
