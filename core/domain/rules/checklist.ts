import type { Checklist, ChecklistItem } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import { isEqual, one, ratio, sum, whole, zero, type Exact } from '../number/exact.ts';
import { ok, refused, type Refusal } from '../refusal.ts';
import { earned, missing, type Earned } from './outcome.ts';
import { repeatedCodes } from './repeated-codes.ts';
import type { JudgedBy, Reading, RuleKind } from './rule-kind.ts';

/**
 * Points of evaluation: each satisfied item earns its share, a failed veto item makes the leaf zero. Equal shares are
 * split among the items that earn. A list of vetoes alone earns all when none fails.
 * Facts answer it by yes/no facts; an expert answers it by naming the satisfied items.
 */
export const checklist: RuleKind<Checklist> = {
  judgedBy: ['facts', 'expert'],
  reads: (rule) => rule.items.flatMap((item) => (item.fact === undefined ? [] : [answer(item.fact)])),
  faults: (rule, judgedBy) => [
    ...shareFaults(rule),
    ...itemFaults(rule, judgedBy),
    ...repeatedCodes(rule.items, '/items'),
  ],
  score: (rule) => {
    const outcome = outcomeOf(rule);
    return (quantities) => {
      const satisfied = new Set<string>();
      for (const item of rule.items) {
        const given = item.fact === undefined ? undefined : quantities.answer(item.fact);
        if (given === undefined) return missing(item.fact ?? item.code);
        if (given === (item.expects ?? true)) satisfied.add(item.code);
      }
      return outcome(satisfied);
    };
  },
  judge: (rule) => {
    const outcome = outcomeOf(rule);
    const codes = new Set(rule.items.map((item) => item.code));
    return (entry) => {
      if (entry.kind !== 'checked') return refused('ENTRY-001', { kind: entry.kind, expected: 'checked' });
      const unknown = entry.items.find((code) => !codes.has(code));
      return unknown === undefined ? ok(outcome(new Set(entry.items))) : refused('ENTRY-005', { item: unknown });
    };
  },
};

function outcomeOf(rule: Checklist): (satisfied: ReadonlySet<string>) => Earned {
  const earning = rule.items.filter(earns);
  const vetoes = rule.items.filter((item) => item.role !== 'earn');
  const shares = earning.map((item) => ({ code: item.code, share: shareOf(rule, item, earning.length) }));
  const items = whole(earning.length);
  return (satisfied) => {
    const met = shares.filter(({ code }) => satisfied.has(code));
    const numbers = { satisfied: whole(met.length), items };
    if (vetoes.some((item) => !satisfied.has(item.code))) return earned(zero, 'trace.checklist.vetoed', numbers);
    if (earning.length === 0) return earned(one, 'trace.checklist.noneFailed', numbers);
    if (met.length === earning.length) return earned(one, 'trace.checklist.counted', numbers);
    return earned(sum(met.map(({ share }) => share)), 'trace.checklist.counted', numbers);
  };
}

const answer = (name: string): Reading => ({ name, as: 'answer' });
const earns = (item: ChecklistItem): boolean => item.role !== 'veto';

const shareOf = (rule: Checklist, item: ChecklistItem, count: number): Exact =>
  rule.shares === 'equal' ? ratio(1, count) : decimal(item.share ?? '0');

function shareFaults(rule: Checklist): readonly Refusal[] {
  const earning = rule.items.filter(earns);
  if (rule.shares === 'equal' || earning.length === 0) return [];
  const total = sum(earning.map((item) => decimal(item.share ?? '0')));
  return isEqual(total, one) ? [] : [{ code: 'PACK-050', at: '/items', params: { total: toText(total) } }];
}

function itemFaults(rule: Checklist, judgedBy: JudgedBy): readonly Refusal[] {
  return rule.items.flatMap((item, index) => {
    const at = `/items/${index}`;
    const statesShare = rule.shares === 'given' && earns(item);
    const byFacts = judgedBy === 'facts';
    return [
      ...((item.share !== undefined) === statesShare ? [] : [{ code: 'PACK-051', at, params: { item: item.code } }]),
      ...((item.fact !== undefined) === byFacts ? [] : [{ code: 'PACK-052', at, params: { item: item.code } }]),
    ];
  });
}
