import { fitAdditive, type AdditiveFit } from '../statistics/additive-model.ts';
import { islands, type Island } from '../statistics/islands.ts';
import { othersMeans } from '../statistics/others-mean.ts';
import { reviewTable, rowsOfExpert, type Review } from '../statistics/review-table.ts';
import { known, undefinedFor, type Statistic } from '../statistics/statistic.ts';
import { byMember, type ReviewData, type TaskRecord } from './work-record.ts';

/** The statistics of all revealed sheets of the window that can be compared with one another. */
export interface PoolEvidence {
  readonly fit: AdditiveFit;
  readonly others: Float64Array;
  readonly islands: readonly Island[];
  /** Number of a member in the fit; absent for who has no sheet on the main island. */
  readonly expertAt: ReadonlyMap<string, number>;
  /** The task behind each row of the fit. */
  readonly taskOfRow: readonly TaskRecord[];
  /** Root mean square distance of totals from their rechecks; undefined without rechecks. */
  readonly recheckDistance: number | undefined;
}

/**
 * Fits all revealed sheets at once. Members with upheld collusion are left out of the panels concerned, so that those they
 * sat with are measured without them. Where the reviews form islands, the one with most reviews is fitted and the others
 * are only reported: severities of different islands cannot be compared.
 *
 * @returns not-connected when two islands are equally large, and the reasons of {@link fitAdditive}
 */
export function poolEvidence(data: ReviewData): Statistic<PoolEvidence> {
  const sheets = withoutRings(data);
  const all = islands(reviewTable(sheets.map(({ review }) => review)));
  const [main, second] = all;
  if (main === undefined) return undefinedFor('too-few-values');
  if (second?.reviews === main.reviews) return undefinedFor('not-connected');

  const inside = new Set(main.experts);
  const compared = sheets.filter(({ review }) => inside.has(review.expert));
  const table = reviewTable(compared.map(({ review }) => review));
  const fit = fitAdditive(table);
  if ('undefined' in fit) return fit;

  const tasks = new Map(compared.map(({ review, task }) => [keyOf(review.project, review.expert), task]));
  const taskOfRow = Array.from(table.total, (_, row) => {
    const key = keyOf(table.projects[table.projectOf[row] ?? 0] ?? '', table.experts[table.expertOf[row] ?? 0] ?? '');
    return tasks.get(key);
  });
  return known({
    fit: fit.value,
    others: othersMeans(fit.value),
    islands: all,
    expertAt: new Map(table.experts.map((expert, at) => [expert, at])),
    taskOfRow: taskOfRow.filter((task) => task !== undefined),
    recheckDistance: recheckDistance(compared.map(({ task }) => task)),
  });
}

interface Sheet {
  readonly task: TaskRecord;
  readonly review: Review;
}

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** One review for each revealed sheet. A project that comes back in another year or panel is another target. */
function withoutRings({ records }: ReviewData): readonly Sheet[] {
  const findings = records.filter((record) => record.kind === 'finding' && record.upheld);
  const rings = new Set(
    findings.flatMap((finding) =>
      finding.kind === 'finding' ? (finding.collusionPanels ?? []).map((panel) => keyOf(finding.member, panel)) : [],
    ),
  );
  const sheets = new Map<string, Sheet>();
  for (const task of records) {
    if (task.kind !== 'task' || task.sheet === undefined || rings.has(keyOf(task.member, task.panel))) continue;
    const project = keyOf(task.year, task.panel, task.project);
    const review = { project, expert: task.member, total: Number(task.sheet.total) };
    const key = keyOf(project, task.member);
    const before = sheets.get(key);
    if (before === undefined || handedIn(before.task) < handedIn(task)) sheets.set(key, { task, review });
  }
  return [...sheets.values()];
}

/** Of two sheets for one target the later counts, whatever the order of the rows. */
const handedIn = ({ done, sheet }: TaskRecord): string => keyOf(done ?? '', sheet?.total ?? '');

function recheckDistance(tasks: readonly TaskRecord[]): number | undefined {
  const squares = tasks.flatMap((task) => distanceFromRecheck(task) ?? []).map((distance) => distance * distance);
  if (squares.length === 0) return undefined;
  squares.sort((a, b) => a - b);
  return Math.sqrt(squares.reduce((total, square) => total + square, 0) / squares.length);
}

/** Points between a sheet and its recheck; undefined when there is none. */
export function distanceFromRecheck({ sheet, recheck }: TaskRecord): number | undefined {
  return sheet === undefined || recheck === undefined ? undefined : Math.abs(Number(sheet.total) - Number(recheck));
}

/** What one member's figures are computed from: all rows of the member, or half of them. */
export interface MemberEvidence {
  readonly pool: PoolEvidence;
  readonly expert: number;
  readonly rows: readonly number[];
  readonly tasks: readonly TaskRecord[];
  readonly upheldFindings: number;
}

/** Evidence of every member on the main island. */
export function memberEvidence(pool: PoolEvidence, data: ReviewData): ReadonlyMap<string, MemberEvidence> {
  const own = byMember(data.records);
  return new Map(
    data.members.flatMap(({ id }) => {
      const expert = pool.expertAt.get(id);
      if (expert === undefined) return [];
      const records = own.get(id) ?? [];
      const tasks = records.filter((record) => record.kind === 'task');
      const upheldFindings = records.filter((record) => record.kind === 'finding' && record.upheld).length;
      const rows = [...rowsOfExpert(pool.fit.table, expert)];
      return [[id, { pool, expert, rows, tasks, upheldFindings }] as const];
    }),
  );
}

/** Every second review of a member, in the order of the table: `parity` 0 or 1. Findings cannot be halved. */
export function halfOf(evidence: MemberEvidence, parity: 0 | 1): MemberEvidence {
  const rows = evidence.rows.filter((_, position) => position % 2 === parity);
  return { ...evidence, rows, tasks: rows.flatMap((row) => evidence.pool.taskOfRow[row] ?? []), upheldFindings: 0 };
}
