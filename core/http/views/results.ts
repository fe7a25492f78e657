import { adviceOf } from '../../app/results/export-results.ts';
import type { ResultLine } from '../../app/results/list-results.ts';
import type { OwnSheet } from '../../app/results/read-own-sheet.ts';
import type { ResultFacts } from '../../app/results/read-result.ts';
import { resultActs } from '../../app/results/result-acts.ts';
import type { Caller } from '../../app/ports/caller.ts';
import type { ResultRecord } from '../../app/records/results.ts';
import { decimal, toDecimal } from '../../domain/number/decimal.ts';
import { subtract } from '../../domain/number/exact.ts';
import { actionIds, isOverdue } from '../../domain/result/actions.ts';
import { needsAttention } from '../../domain/result/flags.ts';
import type { ResultBody } from '../../domain/result/result-body.ts';
import { stateAt } from '../../domain/result/states.ts';
import type { Line } from '../../generated/api/results/line.ts';
import type { OwnSheet as OwnSheetView } from '../../generated/api/results/own-sheet.ts';
import type { Released } from '../../generated/api/results/released.ts';
import type { Result } from '../../generated/api/results/result.ts';
import {
  actionViews,
  flagView,
  gradeView,
  keyOf,
  leafView,
  otherView,
  replyViews,
  revisionView,
  stepViews,
  verdictView,
  vetoView,
} from './result-parts.ts';

/**
 * A result as its reader may see it. Outside the bureau: panel values, spread and how many sheets were dropped; never who gave
 * what, nor what the machine flagged.
 */
export function resultView(facts: ResultFacts, caller: Caller): Result {
  const inside = caller.actor.role !== 'department';
  const { result } = facts;
  const { body } = result;
  return {
    ...headView(facts),
    ...numbersView(body),
    vetoes: body.vetoes.map(vetoView),
    groups: body.groups.map(({ code, parent, title, weight, published }) => ({
      code,
      parent,
      title: { ...title },
      weight,
      published,
    })),
    leaves: body.leaves.map((leaf) => leafView(leaf, inside)),
    notApplicable: body.notApplicable.map(({ code, title, reason }) => ({ code, title: { ...title }, reason })),
    sheets: inside ? body.sheets.map(sheetView) : [],
    flags: inside ? body.flags.map(flagView) : [],
    findings: result.findings.map(({ leaf, finding, measure, owner, due }) => ({ leaf, finding, measure, owner, due })),
    noneFound: result.noneFound,
    attention: inside ? result.attention : '',
    replies: replyViews(facts),
    ...timesView(result),
    actions: actionViews(result, facts.now),
    steps: stepViews(facts, inside),
    revisions: facts.revisions.map(revisionView),
    netMovement: netMovement(facts),
    others: facts.others.map(otherView),
    may: [...resultActs(facts, caller)],
  };
}

const headView = ({ result, evaluation, round, project, now }: ResultFacts) => ({
  version: result.version,
  id: result.id,
  key: keyOf(round, evaluation),
  evaluation: evaluation.id,
  revision: result.revision,
  state: stateAt(result, now),
  round: {
    id: round.id,
    code: round.code,
    title: { zh: round.titleZh, en: round.titleEn },
    form: round.form,
    period: round.period,
  },
  project: {
    id: project.id,
    code: evaluation.code,
    title: { zh: project.titleZh, en: project.titleEn },
    disclosure: result.disclosure,
  },
  pack: { ...result.body.pack, title: { ...result.body.pack.title } },
  roundHash: result.body.roundHash,
  dossierHash: result.body.dossierHash,
  engine: result.body.engine,
});

const numbersView = (body: ResultBody) => ({
  ...verdictView(body),
  why: body.why && { code: body.why.code, params: { ...body.why.params } },
  places: body.places,
  maximum: body.maximum,
  exact: body.exact,
  uncapped: gradeView(body.uncapped),
  cappedBy: [...body.cappedBy],
  scale: body.scale.map(({ code, title, from }) => ({ code, title: { ...title }, from })),
  method: methodView(body),
  shiftByOne: body.shiftByOne && { ...body.shiftByOne },
  shiftByTwo: body.shiftByTwo && { ...body.shiftByTwo },
  spread: body.spread && { ...body.spread },
  evidence: { ...body.evidence },
});

const methodView = ({ row, sheets }: ResultBody): Result['method'] =>
  row && {
    kind: row.method.kind,
    dropEachSide: row.method.kind === 'trimmed' ? row.method.dropEachSide : null,
    seats: sheets.length,
    dropped: sheets.filter(({ dropped }) => dropped).length,
    citation: row.citation,
  };

const sheetView = (sheet: ResultBody['sheets'][number]): Result['sheets'][number] => ({
  pseudonym: sheet.pseudonym,
  stratum: sheet.stratum,
  total: sheet.total,
  dropped: sheet.dropped,
  withoutEvidence: sheet.withoutEvidence,
  gradeHangsOnIt: sheet.gradeHangsOnIt,
});

const timesView = ({ createdAt, sentAt, replyBy, answeredAt, confirmedAt, releasedAt }: ResultRecord) => ({
  createdAt,
  sentAt,
  replyBy,
  answeredAt,
  confirmedAt,
  releasedAt,
});

/** Published total less that of the revision before; null where either has none. */
function netMovement({ result, revisions }: ResultFacts): string | null {
  const before = revisions.find(({ revision }) => revision === result.revision - 1)?.body.published;
  const { published, places } = result.body;
  if (!before || published === null) return null;
  return toDecimal(subtract(decimal(published), decimal(before)), places);
}

export const lineView = ({ result, round, project, now }: ResultLine, { actor }: Caller): Line => ({
  id: result.id,
  evaluation: result.evaluation,
  key: keyOf(round, { code: result.body.project }),
  round: round.code,
  roundTitle: { zh: round.titleZh, en: round.titleEn },
  form: round.form,
  project: result.body.project,
  projectTitle: { zh: project.titleZh, en: project.titleEn },
  revision: result.revision,
  state: stateAt(result, now),
  ...verdictView(result.body),
  replyBy: result.replyBy,
  confirmedAt: result.confirmedAt,
  releasedAt: result.releasedAt,
  disclosure: result.disclosure,
  flagged: actor.role !== 'department' && needsAttention(result.body.flags),
  overdue: overdueOf(result, now),
  advice: adviceOf(result)?.title ?? null,
});

const overdueOf = ({ actions }: ResultRecord, now: number): number =>
  actionIds.filter((id) => {
    const action = actions[id];
    return action !== undefined && isOverdue(action, now);
  }).length;

export const releasedView = ({ result, round, project }: ResultLine): Released['items'][number] => ({
  id: result.id,
  round: round.code,
  roundTitle: { zh: round.titleZh, en: round.titleEn },
  project: result.body.project,
  projectTitle: { zh: project.titleZh, en: project.titleEn },
  ...verdictView(result.body),
  confirmedAt: result.confirmedAt,
  releasedAt: result.releasedAt,
});

export function ownSheetView({ task, evaluation, round, result }: OwnSheet): OwnSheetView {
  const { body } = result;
  const own = body.sheets.find((sheet) => sheet.task === task.id);
  return {
    task: task.id,
    round: round.code,
    project: evaluation.code,
    pseudonym: task.pseudonym,
    total: own?.total ?? '',
    dropped: own?.dropped ?? false,
    ...verdictView(body),
    leaves: body.leaves.map((leaf) => ({
      code: leaf.code,
      title: { ...leaf.title },
      weight: leaf.weight,
      own: leaf.marks.find(({ pseudonym }) => pseudonym === task.pseudonym)?.points ?? null,
      panel: leaf.published,
      judgedBy: leaf.judgedBy,
    })),
  };
}
