import type { ProposalRun } from './elimination-proposals.ts';

/** Composites counted in one band, without names. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly members: number;
}

/**
 * The composites of a run in bands: what a screen may show of the year under review before the locked run. Bands are widened
 * until each holds enough members to hide any one of them.
 *
 * @param width   of a band in points, a divisor of 100
 * @param fewest  members in a band, from 1; fewer composites than that give no bars
 */
export function anonymousBars(run: ProposalRun, width: number, fewest: number): readonly Bar[] {
  const values = run.members.flatMap(({ composite }) => (composite ? [composite.value] : []));
  if (values.length < fewest) return [];
  const bandOf = (value: number): number => Math.floor(Math.min(99.999, Math.max(0, value)) / width);

  const bars: Bar[] = [];
  let [from, waiting] = [0, 0];
  for (let band = 0; band * width < 100; band += 1) {
    waiting += values.filter((value) => bandOf(value) === band).length;
    if (waiting < fewest) continue;
    bars.push({ from, to: (band + 1) * width, members: waiting });
    [from, waiting] = [(band + 1) * width, 0];
  }
  const last = bars.at(-1);
  return last === undefined
    ? []
    : [...bars.slice(0, -1), { from: last.from, to: 100, members: last.members + waiting }];
}
