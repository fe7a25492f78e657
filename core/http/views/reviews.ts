import type { Caller } from '../../app/ports/caller.ts';
import type { MemberFacts, ReviewFacts } from '../../app/reviews/read-review.ts';
import type { ReviewDecisionRecord, ReviewRecord } from '../../app/records/reviews.ts';
import { cutLine } from '../../domain/review/cut-line.ts';
import { dueDecisions } from '../../domain/review/decision.ts';
import { isLate } from '../../domain/review/duty-counts.ts';
import type { Silence } from '../../domain/review/elimination-proposals.ts';
import { windowYears } from '../../domain/review/review-rule.ts';
import type { TaskRecord } from '../../domain/review/work-record.ts';
import type { MemberDetail } from '../../generated/api/reviews/member-detail.ts';
import type { MemberLine } from '../../generated/api/reviews/member-line.ts';
import type { OwnReviews } from '../../generated/api/reviews/own-reviews.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import type { ReviewLine } from '../../generated/api/reviews/review-line.ts';
import { decisionView, dutyView, metricViews, poolFiguresView, standingView } from './review-parts.ts';

type Output = NonNullable<ReviewRecord['output']>;

/** A review with the members of its run, those most likely at the bottom first. */
export function reviewView(facts: ReviewFacts, { actor }: Caller): Review {
  const { review } = facts;
  return {
    version: review.version,
    id: review.id,
    key: keyOf(review),
    pool: review.pool,
    year: review.ofYear,
    state: review.state,
    ruleHash: review.ruleHash,
    rule: review.rule,
    publishedAt: review.publishedAt,
    publishedBy: facts.names.get(review.publishedBy) ?? null,
    computedAt: review.computedAt,
    yearFrom: windowYears(review.rule)[0],
    output: review.output && outputView(facts, review.output, actor.account),
    may: mayOf(review, actor.role),
  };
}

function outputView(facts: ReviewFacts, output: Output, reader: string): Review['output'] {
  const { list, run } = output;
  const lines = list.members.flatMap(({ member }) => memberLine(facts, member, reader) ?? []);
  return {
    dataHash: output.dataHash,
    records: output.records,
    members: lines.toSorted(byDoubt),
    listed: list.listed.length,
    proposals: run.proposals.length,
    quota: list.quota ? { ...list.quota, fromDemerits: list.quota.fromDemerits ?? null } : null,
    silence: run.silence ? silenceView(run.silence) : null,
    pool: poolFiguresView(run),
    cut: cutLine(facts.review.rule, run) ?? null,
  };
}

/** What the silence is and its numbers, as its catalogue text takes them. */
function silenceView(silence: Silence) {
  const { kind, ...params } = silence;
  return { kind, params };
}

const probability = ({ standing }: MemberLine): number => standing.place?.probability ?? -1;

function byDoubt(a: MemberLine, b: MemberLine): number {
  return (
    probability(b) - probability(a) ||
    Number(b.duty.listed) - Number(a.duty.listed) ||
    b.duty.demerits - a.duty.demerits ||
    (a.member < b.member ? -1 : 1)
  );
}

function memberLine(
  { review, members, decisions, names }: ReviewFacts,
  id: string,
  reader: string,
): MemberLine | undefined {
  const duty = review.output?.list.members.find((one) => one.member === id);
  const standing = review.output?.run.members.find((one) => one.member === id);
  const found = members.get(id);
  if (!duty || !standing || !found) return undefined;
  const { employer, stratum, status, admittedOn } = found.member;
  return {
    member: id,
    name: found.name,
    employer,
    stratum,
    status,
    admittedOn,
    duty: dutyView(duty),
    standing: standingView(standing),
    decisions: decisions.filter((row) => row.member === id).map((row) => decisionView(row, names, reader)),
  };
}

/** Undefined when the run does not know the member. */
export function memberDetailView(facts: MemberFacts, { actor }: Caller): MemberDetail | undefined {
  const { id } = facts.reviewed.member;
  const line = memberLine(facts, id, actor.account);
  const standing = facts.review.output?.run.members.find(({ member }) => member === id);
  if (!line || !standing) return undefined;
  return { ...line, metrics: metricViews(standing, facts.review.rule), work: facts.work.map(workView) };
}

const workView = (task: TaskRecord): MemberDetail['work'][number] => ({
  project: task.project,
  panel: task.panel,
  year: task.year,
  due: task.due ?? null,
  done: task.done ?? null,
  late: isLate(task),
  absence: task.absence ?? null,
  undertaking: task.undertaking,
  total: task.sheet?.total ?? null,
  recheck: task.recheck ?? null,
  reasonsMet: task.reasons?.met ?? null,
  reasonsOf: task.reasons?.of ?? null,
});

function mayOf({ state }: ReviewRecord, role: Caller['actor']['role']): Review['may'] {
  const manages = role === 'pool-manager';
  if (state === 'published') return manages ? ['change', 'run'] : [];
  return manages ? ['propose', 'decide'] : ['decide'];
}

export const keyOf = ({ pool, ofYear }: ReviewRecord): string => `${pool}-${ofYear}`;

export const reviewLineView = ({
  review,
  decisions,
}: {
  readonly review: ReviewRecord;
  readonly decisions: readonly ReviewDecisionRecord[];
}): ReviewLine => ({
  id: review.id,
  key: keyOf(review),
  pool: review.pool,
  year: review.ofYear,
  state: review.state,
  ruleHash: review.ruleHash,
  publishedAt: review.publishedAt,
  computedAt: review.computedAt,
  listed: review.output?.list.listed.length ?? null,
  proposals: review.output?.run.proposals.length ?? null,
  decided: decisions.filter(({ decidedAt }) => decidedAt !== null).length,
  due: review.output ? dueDecisions(review.output).length : 0,
});

/** What a review says of one person, to that person: own figures, own decisions, nobody else's. */
export function ownReviewView({ review, decisions }: ReviewFacts, member: string): OwnReviews['items'] {
  const duty = review.output?.list.members.find((one) => one.member === member);
  const standing = review.output?.run.members.find((one) => one.member === member);
  if (!duty || !standing) return [];
  return [
    {
      year: review.ofYear,
      pool: review.pool,
      ruleHash: review.ruleHash,
      computedAt: review.computedAt,
      share: review.rule.proposal.share.value,
      compared: review.output?.run.pool?.compared ?? 0,
      duty: dutyView(duty),
      standing: standingView(standing),
      metrics: metricViews(standing, review.rule),
      decisions: decisions.flatMap((row) =>
        row.member === member && row.decision !== null && row.decidedAt !== null
          ? [{ kind: row.kind, decision: row.decision, reason: row.decisionReason, decidedAt: row.decidedAt }]
          : [],
      ),
    },
  ];
}
