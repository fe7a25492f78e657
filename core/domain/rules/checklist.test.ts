import { describe, expect, test } from 'vitest';
import type { Checklist, ChecklistItem } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import { checklist } from './checklist.ts';
import { given } from '../../testing/quantities-given.ts';

const item = (code: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  code,
  title: { zh: code, en: code },
  role: 'earn',
  ...more,
});
const three: Checklist = { kind: 'checklist', shares: 'equal', items: [item('Law'), item('Plan'), item('Duty')] };
const guarded: Checklist = { ...three, items: [item('Goal', { role: 'veto' }), item('Sound'), item('Matched')] };
const weighed: Checklist = {
  kind: 'checklist',
  shares: 'given',
  items: [item('Steps', { share: '0.7' }), item('Papers', { share: '0.3', role: 'earnAndVeto' })],
};
const lawful: Checklist = { ...three, items: [item('Diverted', { role: 'veto', fact: 'diverted', expects: false })] };
const leaf = { weight: decimal('10'), rounding: { places: 2 } };

function judged(rule: Checklist, items: string[]): string {
  const outcome = checklist.judge?.(rule)({ kind: 'checked', items }, leaf);
  if (outcome === undefined) return 'nobody judges';
  return outcome.ok ? toText(outcome.value.share) : outcome.refusal.code;
}

describe('the expert names the satisfied items', () => {
  test.each([
    ['all of three', three, ['Law', 'Plan', 'Duty'], '1'],
    ['two of three, kept exact', three, ['Plan', 'Duty'], '2/3'],
    ['none', three, [], '0'],
    ['a veto satisfied does not earn', guarded, ['Goal', 'Sound'], '0.5'],
    ['a failed veto takes all', guarded, ['Sound', 'Matched'], '0'],
    ['given shares', weighed, ['Steps', 'Papers'], '1'],
    ['an item that earns and vetoes takes all when it fails', weighed, ['Steps'], '0'],
    ['an item nobody asked about', three, ['Law', 'Money'], 'ENTRY-005'],
  ])('%s', (_, rule, items, expected) => {
    expect(judged(rule, items)).toBe(expected);
  });

  test('a level is no answer to a checklist', () => {
    const entry = { kind: 'level', level: 'Met', points: '5' } as const;
    expect(checklist.judge?.(three)(entry, leaf)).toMatchObject({ refusal: { code: 'ENTRY-001' } });
  });
});

describe('facts answer it', () => {
  const score = checklist.score(lawful, () => () => ({ ok: true, value: true }));

  test.each([
    ['nothing diverted', { diverted: false }, '1'],
    ['money diverted', { diverted: true }, '0'],
  ])('%s', (_, values, expected) => {
    const outcome = score(given(values), leaf.weight);
    expect(outcome.state === 'earned' && toText(outcome.share)).toBe(expected);
  });

  test('an unanswered item leaves no points', () => {
    expect(score(given({}), leaf.weight)).toMatchObject({ state: 'missing', why: { params: { name: 'diverted' } } });
  });
});

describe('written wrongly', () => {
  const codes = (rule: Checklist, judgedBy: 'facts' | 'expert') =>
    checklist.faults(rule, judgedBy).map((fault) => fault.code);

  test.each([
    [
      'shares that do not add up to one',
      { ...weighed, items: [item('A', { share: '0.7' }), item('B', { share: '0.2' })] },
      'PACK-050',
    ],
    ['a share beside equal shares', { ...three, items: [item('A', { share: '1' })] }, 'PACK-051'],
    [
      'a veto with a share',
      { ...weighed, items: [item('A', { share: '1' }), item('B', { role: 'veto', share: '0' })] },
      'PACK-051',
    ],
    ['a fact under an expert', { ...three, items: [item('A', { fact: 'a' })] }, 'PACK-052'],
    ['the same code twice', { ...three, items: [item('A'), item('A')] }, 'PACK-010'],
  ] as [string, Checklist, string][])('%s', (_, rule, code) => {
    expect(codes(rule, 'expert')).toContain(code);
  });

  test('facts need a fact for every item', () => {
    expect(codes(three, 'facts')).toEqual(['PACK-052', 'PACK-052', 'PACK-052']);
    expect(codes(lawful, 'facts')).toEqual([]);
  });
});
