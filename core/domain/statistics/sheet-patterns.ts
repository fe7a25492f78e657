/** The leaves of one revealed sheet. */
export interface SheetLeaves {
  readonly project: string;
  readonly expert: string;
  /** Points for each leaf, in the order of the pack, with the maximum of each leaf. */
  readonly points: readonly number[];
  readonly maxima: readonly number[];
}

/** Shares of exact points differ by less than this when they are the same percentage. */
const sameShare = 1e-9;

/** Whether a sheet gives the same percentage to every leaf. */
export function isStraightLine({ points, maxima }: SheetLeaves): boolean {
  const shares = points.flatMap((value, leaf) => {
    const maximum = maxima[leaf] ?? 0;
    return maximum > 0 ? [value / maximum] : [];
  });
  return shares.length > 1 && Math.max(...shares) - Math.min(...shares) < sameShare;
}

/** Experts all of whose sheets, at least `fewest`, are straight lines; sorted ids. */
export function straightLiners(sheets: readonly SheetLeaves[], fewest: number): readonly string[] {
  const straight = new Map<string, { all: number; straight: number }>();
  for (const sheet of sheets) {
    const count = straight.get(sheet.expert) ?? { all: 0, straight: 0 };
    count.all += 1;
    if (isStraightLine(sheet)) count.straight += 1;
    straight.set(sheet.expert, count);
  }
  return [...straight]
    .filter(([, count]) => count.all >= fewest && count.straight === count.all)
    .map(([expert]) => expert)
    .sort();
}

export interface CopyThreshold {
  /** Mean absolute difference of points over leaves and shared projects that is still believed to be chance. */
  readonly below: number;
  readonly fewestShared: number;
}

export interface AlikePair {
  readonly first: string;
  readonly second: string;
  readonly shared: number;
  readonly meanDifference: number;
}

/** Pairs of experts whose sheets on shared projects are nearly the same, leaf by leaf; sorted by ids. */
export function alikePairs(sheets: readonly SheetLeaves[], threshold: CopyThreshold): readonly AlikePair[] {
  const pairs = new Map<string, { first: string; second: string; shared: number; total: number }>();
  for (const panel of byProject(sheets)) {
    for (const [position, a] of panel.entries()) {
      for (const b of panel.slice(0, position)) {
        const [first, second] = a.expert < b.expert ? [a, b] : [b, a];
        const key = JSON.stringify([first.expert, second.expert]);
        const pair = pairs.get(key) ?? { first: first.expert, second: second.expert, shared: 0, total: 0 };
        pair.shared += 1;
        pair.total += meanDifference(first, second);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()]
    .map(({ first, second, shared, total }) => ({ first, second, shared, meanDifference: total / shared }))
    .filter((pair) => pair.shared >= threshold.fewestShared && pair.meanDifference < threshold.below)
    .sort((a, b) => (a.first + '\n' + a.second < b.first + '\n' + b.second ? -1 : 1));
}

function byProject(sheets: readonly SheetLeaves[]): Iterable<readonly SheetLeaves[]> {
  const panels = new Map<string, SheetLeaves[]>();
  for (const sheet of sheets) {
    const panel = panels.get(sheet.project);
    if (panel) panel.push(sheet);
    else panels.set(sheet.project, [sheet]);
  }
  return panels.values();
}

function meanDifference(a: SheetLeaves, b: SheetLeaves): number {
  let total = 0;
  for (const [leaf, value] of a.points.entries()) total += Math.abs(value - (b.points[leaf] ?? 0));
  return total / Math.max(1, a.points.length);
}
