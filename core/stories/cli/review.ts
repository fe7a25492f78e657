import { expect } from 'vitest';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import { experts } from '../cast.ts';
import { lastYear, lateExpert, pastWork } from '../past-work.ts';
import type { Terminal } from '../terminal.ts';

const key = `expert-${lastYear}`;

/** The rule of a past year is published, its work imported, the review run once. */
export async function runTheReview(terminal: Terminal): Promise<void> {
  await terminal.does('pool-manager', ['review', 'rule', 'rule.json']);
  terminal.write('rule.json', { ...terminal.read<object>('rule.json'), year: lastYear });
  await terminal.does('pool-manager', ['review', 'publish', 'expert', 'rule.json']);

  const list = ['pool', 'list', 'expert', '--limit', String(experts.length)];
  const { items } = await terminal.asks<Members>('pool-manager', list);
  for (const year of pastWork(new Map(items.map(({ employer, id }) => [employer, id])))) {
    terminal.write('work.json', year);
    await terminal.does('pool-manager', ['review', 'work', 'work.json']);
  }
  const run = await terminal.asks<Review>('pool-manager', ['review', 'run', key]);
  expect(run.state).toBe('computed');
  // Exactly the members that were planted: three who score weakly, two who hand in late.
  const members = run.output?.members ?? [];
  const found = [
    members.filter(({ duty }) => duty.listed).length,
    members.filter(({ standing }) => standing.outcome === 'proposal').length,
  ];
  expect(found).toEqual([2, 3]);
}

/** One person proposes with a reason, another decides; the next draw leaves the member out. */
export async function decideOnTheMember(terminal: Terminal): Promise<void> {
  const { output } = await terminal.asks<Review>('pool-manager', ['review', 'show', key]);
  const listed = output?.members.find(({ employer, duty }) => employer === lateExpert?.employer && duty.listed);
  const before = await countOf(terminal);
  const propose = ['review', 'propose', key, listed?.member ?? '', 'list', 'suspend', '三年中多次逾期，影响汇总'];
  const proposed = await terminal.asks<Review>('pool-manager', propose);
  const decision = proposed.output?.members.flatMap(({ decisions }) => decisions)[0]?.id ?? '';
  const decide = ['review', 'decide', key, decision, 'suspend', '情况属实，暂停一年'];
  expect((await terminal.run('pool-manager', decide)).complained).toMatch(/^REVIEW-017/u);
  await terminal.does('supervisor', decide);

  expect(await terminal.does(lateExpert?.login, ['review', 'own'])).toContain('情况属实，暂停一年');
  expect(await countOf(terminal)).toBe(before - 1);
}

/** How many of business the next draw would have to choose from. */
async function countOf(terminal: Terminal): Promise<number> {
  const run = await terminal.asks<DryRun>('officer', ['draw', 'dry-run', terminal.notes.round]);
  return run.counts['business']?.active ?? 0;
}
