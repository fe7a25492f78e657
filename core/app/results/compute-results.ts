import { resultOfPanel } from '../../domain/result/result-of-panel.ts';
import { workOfSeat } from '../../domain/review/work-of-seat.ts';
import { ok } from '../../domain/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { New } from '../ports/shelf.ts';
import type { Tx } from '../ports/transaction.ts';
import type { WorkRow } from '../records/pools.ts';
import type { ResultRecord } from '../records/results.ts';
import type { ComputeResults, RevealedRound } from '../scoring/reveal.ts';
import type { RevealedPanel } from '../scoring/open-panels.ts';

/**
 * Results of a round, stored in the reveal's own transaction, and what every seat counts for in the annual review. A panel
 * without a result is stored as such: the reveal of the others stands.
 */
export const computeResults =
  (ports: Pick<Ports, 'ids'>): ComputeResults =>
  async (tx, revealed) => {
    for (const panel of revealed.panels) await tx.results.add(await firstResult(ports, tx, { revealed, panel }));
    await tx.workRows.addAll(await workRows(tx, revealed));
    return ok(undefined);
  };

async function firstResult(
  { ids }: Pick<Ports, 'ids'>,
  tx: Tx,
  { revealed: { round, now }, panel }: { readonly revealed: RevealedRound; readonly panel: RevealedPanel },
): Promise<New<ResultRecord>> {
  const { evaluation, frozen, sheets } = panel;
  const { disclosure } = await tx.projects.get(evaluation.project);
  const body = resultOfPanel({
    ...frozen,
    rules: round.rules,
    sheets: sheets.map(({ task, scored, record }) => ({
      task: task.id,
      pseudonym: task.pseudonym,
      stratum: task.stratum,
      scored,
      payload: record.payload,
    })),
  });
  tx.audit.also('result.compute', `evaluation/${evaluation.id}`, { outcome: body.outcome, sheets: sheets.length });
  return {
    id: ids.next('result'),
    evaluation: evaluation.id,
    round: round.id,
    project: evaluation.project,
    revision: 1,
    state: 'computed',
    body,
    findings: [],
    noneFound: false,
    attention: '',
    steps: [{ act: 'compute', at: now, by: 'machine', role: 'machine', note: '' }],
    createdAt: now,
    ...untouched,
    disclosure,
  };
}

/** What has not happened yet to a new revision. */
export const untouched = {
  sentAt: null,
  replyBy: null,
  answeredAt: null,
  confirmedAt: null,
  releasedAt: null,
  actions: {},
} as const;

/** One row a seat, under the id of its task: computing twice would be refused, not counted twice. */
async function workRows(tx: Tx, { round, panels, scope }: RevealedRound): Promise<readonly New<WorkRow>[]> {
  const tasks = await tx.tasks.list({ round: round.id }, { limit: 100_000 });
  const opened = new Map(panels.flatMap(({ sheets }) => sheets.map((sheet) => [sheet.task.id, sheet] as const)));
  const codes = new Map(panels.map(({ evaluation }) => [evaluation.id, evaluation.code]));
  return tasks.flatMap((task) => {
    const sheet = opened.get(task.id);
    const record = workOfSeat({
      ...task,
      project: codes.get(task.evaluation) ?? task.evaluation,
      panel: task.evaluation,
      year: scope.year,
      ...(sheet && {
        sheet: { scored: sheet.scored, payload: sheet.record.payload, sealedAt: sheet.record.sealedAt },
      }),
    });
    return record ? [{ id: `work-${task.id}`, member: task.member, kind: record.kind, record }] : [];
  });
}
