/** Leaves from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans whose roots prove the leaf at `index` in the tree of `size` leaves, from the leaf upwards.
 *
 * @param index  below size
 * @source RFC 9162 §2.1.3.1
 */
export function proofSpans(index: number, size: number): readonly Span[] {
  const spans: Span[] = [];
  let around: Span = { start: 0, end: size };
  while (around.end - around.start > 1) {
    const middle = around.start + halfOf(around.end - around.start);
    const [left, right] = [
      { start: around.start, end: middle },
      { start: middle, end: around.end },
    ];
    spans.unshift(index < middle ? right : left);
    around = index < middle ? left : right;
  }
  return spans;
}

/** A span as full subtrees, largest first; their roots are the frontier of the span. @source RFC 9162 §2.1.1 */
export function fullSubtrees({ start, end }: Span): readonly Span[] {
  const subtrees: Span[] = [];
  for (let at = start; at < end;) {
    const size = 2 ** Math.floor(Math.log2(end - at));
    subtrees.push({ start: at, end: at + size });
    at += size;
  }
  return subtrees;
}

/** The largest power of two below a size of two or more. */
const halfOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));
