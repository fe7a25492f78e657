/** A symmetric positive definite matrix as its Cholesky factor; rows one after the other. */
export interface Factor {
  readonly size: number;
  /** Lower triangle; what lies above the diagonal is not read. */
  readonly rows: Float64Array;
}

/**
 * Factors a matrix in place.
 *
 * @param rows  size × size, row by row; only the lower triangle is read
 * @returns undefined when the matrix is not positive definite
 */
export function factorInPlace(rows: Float64Array, size: number): Factor | undefined {
  for (let i = 0; i < size; i += 1) {
    const own = rows.subarray(i * size, i * size + i + 1);
    for (let j = 0; j < i; j += 1) {
      const other = rows.subarray(j * size, j * size + j + 1);
      own[j] = ((own[j] ?? 0) - dot(own, other, j)) / (other[j] ?? 1);
    }
    const square = (own[i] ?? 0) - dot(own, own, i);
    if (!(square > 0)) return undefined;
    own[i] = Math.sqrt(square);
  }
  return { size, rows };
}

/** Four sums side by side: the loop is the whole cost of a factorisation. */
function dot(a: Float64Array, b: Float64Array, count: number): number {
  let [first, second, third, fourth, at] = [0, 0, 0, 0, 0];
  for (; at + 3 < count; at += 4) {
    first += (a[at] ?? 0) * (b[at] ?? 0);
    second += (a[at + 1] ?? 0) * (b[at + 1] ?? 0);
    third += (a[at + 2] ?? 0) * (b[at + 2] ?? 0);
    fourth += (a[at + 3] ?? 0) * (b[at + 3] ?? 0);
  }
  for (; at < count; at += 1) first += (a[at] ?? 0) * (b[at] ?? 0);
  return first + second + (third + fourth);
}

/** The logarithm of the determinant of the matrix that was factored. */
export function logDeterminant({ size, rows }: Factor): number {
  let total = 0;
  for (let i = 0; i < size; i += 1) total += Math.log(rows[i * size + i] ?? 1);
  return 2 * total;
}

/** Solves the factored system for one right-hand side. */
export function solve({ size, rows }: Factor, right: Float64Array): Float64Array {
  const x = right.slice();
  for (let i = 0; i < size; i += 1) {
    const row = rows.subarray(i * size, i * size + i + 1);
    x[i] = ((x[i] ?? 0) - dot(row, x, i)) / (row[i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = (x[i] ?? 0) / (rows[i * size + i] ?? 1);
    x[i] = value;
    addScaled(x, rows.subarray(i * size, i * size + i), -value);
  }
  return x;
}

/** The inverse of the matrix that was factored: size × size, row by row, both triangles. */
export function inverse({ size, rows }: Factor): Float64Array {
  const lower = new Float64Array(size * size);
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    const own = lower.subarray(i * size, i * size + size);
    const diagonal = rows[i * size + i] ?? 1;
    for (let k = 0; k < i; k += 1) {
      addScaled(own, lower.subarray(k * size, k * size + k + 1), -(rows[i * size + k] ?? 0) / diagonal);
    }
    own[i] = 1 / diagonal;
    for (let k = 0; k <= i; k += 1) {
      addScaled(result.subarray(k * size, k * size + size), own.subarray(0, k + 1), own[k] ?? 0);
    }
  }
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) result[k * size + i] = result[i * size + k] ?? 0;
  }
  return result;
}

/** target += factor × source, as far as the source goes. */
function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < source.length; at += 1) target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
}
