import { rowsOfProject, type ReviewTable } from './review-table.ts';

/**
 * The equations of the experts' effects once the projects are eliminated:
 * K = scale × (diag(n) − Nᵀ diag(w) N) + ridge × I, where n counts reviews of an expert, N reviews of a project by an
 * expert, and w is one weight for each project. Least squares, ridge and random effects are this with other w and ridge.
 */
export interface SeveritySystem {
  readonly table: ReviewTable;
  /** One for each project: 1 ÷ panel size for least squares, less when projects are random. */
  readonly projectWeight: Float64Array;
  readonly scale: number;
  readonly ridge: number;
}

/** Least squares: effects are known up to a constant, so the system is singular along equal effects. */
export const leastSquaresSystem = (table: ReviewTable): SeveritySystem => ({
  table,
  projectWeight: panelSizes(table).map((size) => 1 / size),
  scale: 1,
  ridge: 0,
});

/** I + expertRatio × (diag(n) − Nᵀ diag(w) N) for random projects and experts; ratios of variances to the residual. */
export const randomEffectsSystem = (table: ReviewTable, projectRatio: number, expertRatio: number): SeveritySystem => ({
  table,
  projectWeight: panelSizes(table).map((size) => projectRatio / (1 + projectRatio * size)),
  scale: expertRatio,
  ridge: 1,
});

/** How many reviews each project has. */
export const panelSizes = ({ projectStart }: ReviewTable): Float64Array =>
  Float64Array.from({ length: projectStart.length - 1 }, (_, p) => (projectStart[p + 1] ?? 0) - (projectStart[p] ?? 0));

/** How many reviews each expert has. */
export const reviewCounts = ({ expertStart }: ReviewTable): Float64Array =>
  Float64Array.from({ length: expertStart.length - 1 }, (_, j) => (expertStart[j + 1] ?? 0) - (expertStart[j] ?? 0));

/** The matrix written out, experts × experts; `lift` is added everywhere, which makes a singular system regular. */
export function denseMatrix({ table, projectWeight, scale, ridge }: SeveritySystem, lift: number): Float64Array {
  const size = table.experts.length;
  const rows = new Float64Array(size * size).fill(lift);
  reviewCounts(table).forEach((count, j) => (rows[j * size + j] = lift + scale * count + ridge));
  projectWeight.forEach((weight, project) => {
    const [from, to] = rowsOfProject(table, project);
    for (let a = from; a < to; a += 1) {
      const at = (table.expertOf[a] ?? 0) * size;
      for (let b = from; b < to; b += 1) {
        const cell = at + (table.expertOf[b] ?? 0);
        rows[cell] = (rows[cell] ?? 0) - scale * weight;
      }
    }
  });
  return rows;
}

/**
 * The system applied to `width` vectors at once, interleaved: entry v of expert j lies at j × width + v.
 * Takes time in proportion to the reviews, never to the square of the experts.
 */
export function applySystem(system: SeveritySystem, x: Float64Array, width: number): Float64Array {
  const { table, projectWeight, scale } = system;
  const result = diagonalPart(system, x, width);
  const sums = new Float64Array(width);
  for (let project = 0; project < projectWeight.length; project += 1) {
    const [from, to] = [table.projectStart[project] ?? 0, table.projectStart[project + 1] ?? 0];
    const weight = scale * (projectWeight[project] ?? 0);
    sums.fill(0);
    for (let row = from; row < to; row += 1) {
      const at = (table.expertOf[row] ?? 0) * width;
      for (let v = 0; v < width; v += 1) sums[v] = (sums[v] ?? 0) + (x[at + v] ?? 0);
    }
    for (let v = 0; v < width; v += 1) sums[v] = weight * (sums[v] ?? 0);
    for (let row = from; row < to; row += 1) {
      const at = (table.expertOf[row] ?? 0) * width;
      for (let v = 0; v < width; v += 1) result[at + v] = (result[at + v] ?? 0) - (sums[v] ?? 0);
    }
  }
  return result;
}

function diagonalPart({ table, scale, ridge }: SeveritySystem, x: Float64Array, width: number): Float64Array {
  const result = new Float64Array(x.length);
  for (let expert = 0; expert < table.experts.length; expert += 1) {
    const count = (table.expertStart[expert + 1] ?? 0) - (table.expertStart[expert] ?? 0);
    const weight = scale * count + ridge;
    for (let at = expert * width; at < (expert + 1) * width; at += 1) result[at] = weight * (x[at] ?? 0);
  }
  return result;
}

/** Diagonal of the system, which scales it for the iteration. */
export function systemDiagonal({ table, projectWeight, scale, ridge }: SeveritySystem): Float64Array {
  const diagonal = reviewCounts(table).map((count) => scale * count + ridge);
  for (let row = 0; row < table.total.length; row += 1) {
    const expert = table.expertOf[row] ?? 0;
    diagonal[expert] = (diagonal[expert] ?? 0) - scale * (projectWeight[table.projectOf[row] ?? 0] ?? 0);
  }
  return diagonal;
}

/** For each expert the sum over the own rows of a value for each row. */
export function sumByExpert(table: ReviewTable, values: Float64Array): Float64Array {
  const sums = new Float64Array(table.experts.length);
  values.forEach((value, row) => {
    const expert = table.expertOf[row] ?? 0;
    sums[expert] = (sums[expert] ?? 0) + value;
  });
  return sums;
}

/** For each project the sum over its rows of a value for each row. */
export function sumByProject(table: ReviewTable, values: Float64Array): Float64Array {
  const sums = new Float64Array(table.projects.length);
  values.forEach((value, row) => {
    const project = table.projectOf[row] ?? 0;
    sums[project] = (sums[project] ?? 0) + value;
  });
  return sums;
}
