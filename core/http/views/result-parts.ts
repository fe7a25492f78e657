import type { ResultFacts } from '../../app/results/read-result.ts';
import type { ResultRecord } from '../../app/records/results.ts';
import { actionIds, isOverdue } from '../../domain/result/actions.ts';
import type { ResultFlag } from '../../domain/result/flags.ts';
import type { ResultBody, ResultLeaf, ResultVeto } from '../../domain/result/result-body.ts';
import type { Action } from '../../generated/api/results/action.ts';
import type { Flag } from '../../generated/api/results/flag.ts';
import type { Leaf } from '../../generated/api/results/leaf.ts';
import type { Other } from '../../generated/api/results/other.ts';
import type { Reply } from '../../generated/api/results/reply.ts';
import type { Revision } from '../../generated/api/results/revision.ts';
import type { Step } from '../../generated/api/results/step.ts';
import type { Veto } from '../../generated/api/results/veto.ts';
import { leafTraceView } from './projects.ts';

/** Title and code of a grade; its bounds stand in the scale. */
export const gradeView = (grade: ResultBody['grade']) => grade && { code: grade.code, title: { ...grade.title } };

/** @param inside  the reader belongs to the bureau: marks by pseudonym are shown */
export const leafView = (leaf: ResultLeaf, inside: boolean): Leaf => ({
  code: leaf.code,
  parent: leaf.parent,
  title: { ...leaf.title },
  judgedBy: leaf.judgedBy,
  weight: leaf.weight,
  published: leaf.published,
  exact: leaf.exact,
  spread: leaf.spread && { ...leaf.spread },
  withoutEvidence: leaf.withoutEvidence,
  marks: inside ? leaf.marks.map(({ pseudonym, points, reason, basis }) => ({ pseudonym, points, reason, basis })) : [],
  trace: leafTraceView(leaf.trace),
});

export const vetoView = (veto: ResultVeto): Veto => ({
  code: veto.code,
  title: { ...veto.title },
  judgedBy: veto.judgedBy,
  capGradeAt: veto.capGradeAt,
  applies: veto.applies,
  undecided: veto.state === 'undecided',
  raisedBy: veto.raisedBy,
  seats: veto.seats,
  moreThan: veto.moreThan,
});

/** A flag as a catalogue text takes it: its kind and its parameters. */
export function flagView(flag: ResultFlag): Flag {
  const { kind, ...params } = flag;
  return { kind, params };
}

export const actionViews = ({ actions }: ResultRecord, now: number): Action[] =>
  actionIds.flatMap((id) => {
    const action = actions[id];
    if (!action) return [];
    const { state, due, at, note } = action;
    return [{ id, state, due, overdue: isOverdue(action, now), at, note }];
  });

export const replyViews = ({ replies, result }: ResultFacts): Reply[] =>
  replies.map((reply) => ({
    id: reply.id,
    leaf: reply.leaf,
    title: result.body.leaves.find(({ code }) => code === reply.leaf)?.title ?? null,
    text: reply.text,
    at: reply.at,
    disposition: reply.disposition,
    reason: reply.dispositionReason,
    disposedAt: reply.disposedAt,
  }));

/** What stays inside the bureau: notes on flags, and why a result went back. */
const inner: readonly Step['act'][] = ['attend', 'return'];

export const stepViews = ({ result, names }: ResultFacts, inside: boolean): Step[] =>
  result.steps
    .filter(({ act }) => inside || !inner.includes(act))
    .map(({ act, at, by, role, note }) => ({ act, at, role, who: inside ? (names.get(by) ?? null) : null, note }));

export const revisionView = (row: ResultRecord): Revision => ({
  revision: row.revision,
  state: row.state,
  ...verdictView(row.body),
  createdAt: row.createdAt,
  confirmedAt: row.confirmedAt,
  reason: row.steps[0]?.note ?? '',
});

export const verdictView = ({ outcome, published, grade }: ResultBody) => ({
  outcome,
  published,
  grade: gradeView(grade),
});

export const otherView = ({ result, evaluation, round }: ResultFacts['others'][number]): Other => ({
  evaluation: evaluation.id,
  key: keyOf(round, evaluation),
  round: round.code,
  roundTitle: { zh: round.titleZh, en: round.titleEn },
  form: round.form,
  state: result.state,
  ...verdictView(result.body),
});

/** The codes by which addresses name a result. */
export const keyOf = (round: { readonly code: string }, evaluation: { readonly code: string }): string =>
  `${round.code}.${evaluation.code}`;
