import defaultRule from '../data/review-rule.default.json' with { type: 'json' };
import { importWork } from '../app/reviews/import-work.ts';
import { publishRule } from '../app/reviews/publish-rule.ts';
import { runReview } from '../app/reviews/run-review.ts';
import type { Ports } from '../app/ports/ports.ts';
import { Fault } from '../app/fault.ts';
import { generatedYear, type YearPlan } from '../domain/review/generated-year.ts';
import type { ReviewRule } from '../domain/review/review-rule.ts';
import type { WorkRecord } from '../domain/review/work-record.ts';
import type { Outcome } from '../domain/refusal.ts';
import type { DemoContext, DemoSeeder } from './demo-context.ts';
import { cardNumberOf } from './made-up-codes.ts';
import made from './made-up-pools.json' with { type: 'json' };

/** Three past years of panels in which six members are planted as weak: two scatter, two give everyone the same, two are late. */
const past: Omit<YearPlan, 'year'> = {
  seed: 20,
  years: 3,
  members: made.experts.length,
  projects: 120,
  seats: 5,
  weak: { erratic: 2, flat: 2, late: 2 },
  recheckShare: 0.1,
};

/**
 * The work of the past years, last year's review as it was run (a list and proposals that wait for two people), and this year's
 * rule, published before the first draw.
 */
export const seedReviews: DemoSeeder = async (ports, demo) => {
  const manager = await demo.as('pool-manager');
  const lastYear = demo.year - 1;
  const members = await memberIds(ports, demo);
  const records = generatedYear({ ...past, year: lastYear }).records.map((record) => renamed(record, members));
  for (let year = lastYear - past.years + 1; year <= lastYear; year += 1)
    must(await importWork(ports)(manager, { year, records: records.filter((record) => record.year === year) }));
  const rule = { ...(defaultRule as ReviewRule), year: lastYear };
  const { id } = must(await publishRule(ports)(manager, { pool: 'expert', rule }));
  must(await runReview(ports)(manager, id));
  must(await publishRule(ports)(manager, { pool: 'expert', rule: { ...rule, year: demo.year } }));
};

/** Ids of the made-up experts, in the order of their file. */
async function memberIds(ports: Ports, demo: DemoContext): Promise<readonly string[]> {
  const lookups = made.experts.map((_, at) => ports.keyring.lookup('lookup', cardNumberOf(at)));
  const rows = await ports.reading(await demo.as('pool-manager'), (tx) =>
    tx.members.list({ identityLookup: lookups }, { limit: lookups.length }),
  );
  const ids = new Map(rows.map(({ identityLookup, id }) => [identityLookup, id]));
  return lookups.map((lookup) => ids.get(lookup) ?? unknown());
}

/** The generator numbers its members from `M0001`. */
const renamed = (record: WorkRecord, members: readonly string[]): WorkRecord => ({
  ...record,
  member: members[Number(record.member.slice(1)) - 1] ?? unknown(),
});

function unknown(): never {
  throw new Fault('DEMO-001', { name: 'member' });
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Fault('DEMO-002', { refusal: outcome.refusal.code });
}
