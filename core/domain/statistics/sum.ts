/**
 * The sum of finite numbers, the same to the last digit for every order of the values: they are sorted first, and what
 * each addition loses is carried along.
 *
 * @source Neumaier 1974, compensated summation
 */
export function orderlySum(values: Iterable<number>): number {
  const sorted = Float64Array.from(values).sort();
  let [total, lost] = [0, 0];
  for (const value of sorted) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
