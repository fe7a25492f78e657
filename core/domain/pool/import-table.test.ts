import { expect, test } from 'vitest';
import { importHeads, readMemberTable } from './import-table.ts';

const heads = Object.values(importHeads).map(([zh]) => zh);
const row = (change: Partial<Record<string, string>> = {}) => {
  const member: Record<string, string> = {
    姓名: '张三',
    证件号码: '11010519491231002X',
    工作单位: '第一中学',
    单位代码: 'U0101',
    职称: '教授',
    级别: '正高',
    专业组: '业务',
    专业: '教育',
    联系电话: '13812341234',
    入库日期: '2025-01-10',
    账号: '',
    ...change,
  };
  return heads.map((head) => member[head] ?? '');
};

test('a sound row becomes a member, Chinese words become codes', () => {
  const { members, faults } = readMemberTable('expert', [heads, row()]);
  expect(faults).toEqual([]);
  expect(members[0]).toMatchObject({ name: '张三', level: 'senior', stratum: 'business', admittedOn: '2025-01-10' });
});

test.each([
  ['an empty name', { 姓名: ' ' }, '姓名', 'POOL-012'],
  ['an unknown stratum', { 专业组: '其它组' }, '专业组', 'POOL-013'],
  ['a wrong check digit', { 证件号码: '110105194912310021' }, '证件号码', 'POOL-014'],
  ['a day that is none', { 入库日期: '2025-02-30' }, '入库日期', 'POOL-015'],
  ['a phone with letters', { 联系电话: 'call me' }, '联系电话', 'POOL-016'],
  ['a text too long', { 工作单位: '长'.repeat(81) }, '工作单位', 'POOL-018'],
  ['a line break inside a cell', { 工作单位: '第一\r\n中学' }, '工作单位', 'POOL-021'],
  ['a sign that turns the reading direction', { 姓名: '张\u202e三' }, '姓名', 'POOL-021'],
  ['a word of the language instead of a stratum', { 专业组: 'constructor' }, '专业组', 'POOL-013'],
])('%s names row 2, its column and the reason', (_, change, column, code) => {
  const { faults } = readMemberTable('expert', [heads, row(change)]);
  expect(faults.map((fault) => [fault.row, fault.column, fault.code])).toEqual([[2, column, code]]);
});

test('the same person twice names both rows', () => {
  const { faults } = readMemberTable('expert', [heads, row(), row()]);
  expect(faults).toMatchObject([{ row: 3, code: 'POOL-017', params: { row: 2 } }]);
});

test('a row is counted as the spreadsheet counts it, whatever lines are empty', () => {
  const blank = heads.map(() => ' ');
  const { members, faults } = readMemberTable('expert', [heads, [''], blank, row({ 入库日期: '昨天' }), blank]);
  expect(members).toHaveLength(1);
  expect(faults.map((fault) => [fault.row, fault.code])).toEqual([[4, 'POOL-015']]);
});

test('words of level and stratum are codes there alone', () => {
  const { members, faults } = readMemberTable('expert', [
    heads,
    row({ 专业: '财务', 职称: 'toString', 工作单位: '业务' }),
  ]);
  expect(faults).toEqual([]);
  expect(members[0]).toMatchObject({ specialty: '财务', title: 'toString', employer: '业务' });
});

test.each([
  ['wide signs and a small x', '１１０１０５１９４９１２３１００２ｘ', '11010519491231002X'],
  ['spaces inside', '110105 19491231 002X', '11010519491231002X'],
])('an identity with %s is the same person', (_, typed, identity) => {
  const { members, faults } = readMemberTable('expert', [heads, row({ 证件号码: typed })]);
  expect(faults).toEqual([]);
  expect(members[0]).toMatchObject({ identity });
});

test('a code of the employer has one spelling: caps and recusal compare it whole', () => {
  const spellings = ['u0101', 'Ｕ０１０１', ' U01 01'];
  const codes = spellings.map(
    (code) => readMemberTable('expert', [heads, row({ 单位代码: code })]).members[0]?.employerCode,
  );
  expect(codes).toEqual(['U0101', 'U0101', 'U0101']);
});

test('an account stands behind one row', () => {
  const other = row({ 证件号码: '440524188001010014', 账号: 'expert-1' });
  const { faults } = readMemberTable('expert', [heads, row({ 账号: 'expert-1' }), other]);
  expect(faults).toMatchObject([{ row: 3, column: '账号', code: 'POOL-022', params: { row: 2 } }]);
});

test('a head that stands twice is a fault: one of the columns would be lost', () => {
  const { faults } = readMemberTable('expert', [
    [...heads, 'name'],
    [...row(), '李四'],
  ]);
  expect(faults.map(({ row: at, column, code }) => [at, column, code])).toEqual([[1, 'name', 'POOL-023']]);
});

test('a cell beyond the heads is a fault: everything may have moved', () => {
  const { faults } = readMemberTable('expert', [heads, [...row(), '多出']]);
  expect(faults.map(({ row: at, code }) => [at, code])).toEqual([[2, 'POOL-024']]);
});

test('a misspelt head and a missing column are faults of row 1', () => {
  const { faults } = readMemberTable('expert', [['姓各', ...heads.slice(1)], row()]);
  expect(faults.map(({ row: at, code }) => [at, code])).toEqual([
    [1, 'POOL-010'],
    [1, 'POOL-011'],
  ]);
});
