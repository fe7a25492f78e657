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
])('%s names row 2, its column and the reason', (_, change, column, code) => {
  const { faults } = readMemberTable('expert', [heads, row(change)]);
  expect(faults.map((fault) => [fault.row, fault.column, fault.code])).toEqual([[2, column, code]]);
});

test('the same person twice names both rows', () => {
  const { faults } = readMemberTable('expert', [heads, row(), row()]);
  expect(faults).toMatchObject([{ row: 3, code: 'POOL-017', params: { row: 2 } }]);
});

test('a misspelt head and a missing column are faults of row 1', () => {
  const { faults } = readMemberTable('expert', [['姓各', ...heads.slice(1)], row()]);
  expect(faults.map(({ row: at, code }) => [at, code])).toEqual([
    [1, 'POOL-010'],
    [1, 'POOL-011'],
  ]);
});
