/** One revealed sheet: who gave which total to which project. */
export interface Review {
  readonly project: string;
  readonly expert: string;
  readonly total: number;
}

/**
 * Reviews in an order that depends on the scores and on who sat with whom, not on the order in which rows arrive nor, as
 * long as the scores can tell people apart, on their ids: every sum over it comes out the same to the last digit.
 * Rows are sorted by project, then expert; both are numbered from zero.
 */
export interface ReviewTable {
  readonly experts: readonly string[];
  readonly projects: readonly string[];
  readonly total: Float64Array;
  readonly expertOf: Int32Array;
  readonly projectOf: Int32Array;
  /** Rows of project p: from projectStart[p] to projectStart[p + 1]. */
  readonly projectStart: Int32Array;
  /** Rows of expert j, ascending: expertRows from expertStart[j] to expertStart[j + 1]. */
  readonly expertRows: Int32Array;
  readonly expertStart: Int32Array;
}

/** Rounds of refinement: scores, then the scores of those one sat with, and so on. */
const refinements = 4;

/** @param reviews  totals finite; several reviews of one project by one expert are allowed */
export function reviewTable(reviews: readonly Review[]): ReviewTable {
  const experts = numbered(reviews.map(({ expert }) => expert));
  const projects = numbered(reviews.map(({ project }) => project));
  const rows = {
    expert: Int32Array.from(reviews, ({ expert }) => experts.index.get(expert) ?? 0),
    project: Int32Array.from(reviews, ({ project }) => projects.index.get(project) ?? 0),
    total: Float64Array.from(reviews, ({ total }) => total),
  };
  const places = refine(rows, experts.names.length, projects.names.length);
  return laidOut(rows, {
    experts: arranged(experts.names, places.expert),
    projects: arranged(projects.names, places.project),
  });
}

interface Rows {
  readonly expert: Int32Array;
  readonly project: Int32Array;
  readonly total: Float64Array;
}

interface Arranged {
  readonly names: readonly string[];
  /** From the number by name to the place in the order. */
  readonly place: Int32Array;
}

function numbered(names: readonly string[]) {
  const sorted = [...new Set(names)].sort();
  return { names: sorted, index: new Map(sorted.map((name, at) => [name, at])) };
}

/** Members in the order of their colour; equal colours by id. */
function arranged(names: readonly string[], colours: Int32Array): Arranged {
  const order = Int32Array.from(names.keys()).sort((a, b) => (colours[a] ?? 0) - (colours[b] ?? 0) || a - b);
  const place = new Int32Array(names.length);
  order.forEach((at, position) => (place[at] = position));
  return { names: Array.from(order, (at) => names[at] ?? ''), place };
}

/** Colour refinement: two members share a colour when their scores, and the colours of those beside them, are equal. */
function refine(rows: Rows, experts: number, projects: number) {
  const scores = numbersOf(rows.total);
  let expert = new Int32Array(experts);
  let project = new Int32Array(projects);
  for (let round = 0; round < refinements; round += 1) {
    project = colours(
      projects,
      rows.project,
      (row) => (scores[row] ?? 0) * experts + (expert[rows.expert[row] ?? 0] ?? 0),
    );
    expert = colours(
      experts,
      rows.expert,
      (row) => (scores[row] ?? 0) * projects + (project[rows.project[row] ?? 0] ?? 0),
    );
  }
  return { expert, project };
}

/** Equal values get equal numbers, in ascending order. */
function numbersOf(values: Float64Array): Int32Array {
  const distinct = Float64Array.from(new Set(values)).sort();
  const index = new Map(Array.from(distinct, (value, at) => [value, at]));
  return Int32Array.from(values, (value) => index.get(value) ?? 0);
}

function colours(count: number, groups: Int32Array, key: (row: number) => number): Int32Array<ArrayBuffer> {
  const keys: number[][] = Array.from({ length: count }, () => []);
  groups.forEach((group, row) => keys[group]?.push(key(row)));
  const sorted = keys.map((list) => Float64Array.from(list).sort());
  const order = Int32Array.from(sorted.keys()).sort((a, b) => compareLists(sorted[a], sorted[b]));
  const colour = new Int32Array(count);
  let current = 0;
  order.forEach((at, position) => {
    if (position > 0 && compareLists(sorted[order[position - 1] ?? 0], sorted[at]) !== 0) current += 1;
    colour[at] = current;
  });
  return colour;
}

function compareLists(a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function laidOut(rows: Rows, order: { readonly experts: Arranged; readonly projects: Arranged }): ReviewTable {
  const [experts, projects] = [order.experts.names, order.projects.names];
  const expert = rows.expert.map((at) => order.experts.place[at] ?? 0);
  const project = rows.project.map((at) => order.projects.place[at] ?? 0);
  const sorted = Int32Array.from(rows.total.keys()).sort(
    (a, b) =>
      (project[a] ?? 0) - (project[b] ?? 0) ||
      (expert[a] ?? 0) - (expert[b] ?? 0) ||
      (rows.total[a] ?? 0) - (rows.total[b] ?? 0),
  );
  const expertOf = sorted.map((row) => expert[row] ?? 0);
  const projectOf = sorted.map((row) => project[row] ?? 0);
  const expertStart = starts(expertOf, experts.length);
  const next = expertStart.slice();
  const expertRows = new Int32Array(sorted.length);
  expertOf.forEach((at, row) => {
    expertRows[next[at] ?? 0] = row;
    next[at] = (next[at] ?? 0) + 1;
  });
  const total = Float64Array.from(sorted, (row) => rows.total[row] ?? 0);
  return {
    experts,
    projects,
    total,
    expertOf,
    projectOf,
    projectStart: starts(projectOf, projects.length),
    expertRows,
    expertStart,
  };
}

function starts(groups: Int32Array, count: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (const group of groups) start[group + 1] = (start[group + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  return start;
}

/** Rows of one expert, as positions in the table. */
export const rowsOfExpert = (table: ReviewTable, expert: number): Int32Array =>
  table.expertRows.subarray(table.expertStart[expert] ?? 0, table.expertStart[expert + 1] ?? 0);

/** The first row of a project and the row behind its last. */
export const rowsOfProject = (table: ReviewTable, project: number): readonly [from: number, to: number] => [
  table.projectStart[project] ?? 0,
  table.projectStart[project + 1] ?? 0,
];
