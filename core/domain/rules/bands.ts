import type { Band, Bands } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { add, compare, divide, multiply, subtract, type Exact } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import { earned, missing, type RuleOutcome } from './outcome.ts';
import { numbers, type RuleKind } from './rule-kind.ts';

interface Step {
  readonly from: Exact | undefined;
  readonly end: Exact | undefined;
  readonly share: Exact;
  readonly rampTo: Exact | undefined;
}

/**
 * Each band gives a share; with `rampTo` the share runs in a straight line from the band's start to its end.
 * A bound belongs to the band above it (`includes: lower`, 以上 includes the bound) or to the band below it (`upper`).
 *
 * @source tables of 财预〔2013〕53号 practice: 0–10 % earns 80 %, 10–20 % earns 60 %, …
 */
export const bands: RuleKind<Bands> = {
  judgedBy: ['facts'],
  reads: (rule) => numbers(rule.measure),
  faults: (rule) => rule.bands.flatMap((band, index) => bandFaults(rule.bands, band, index)),
  score: (rule) => {
    const steps = rule.bands.map((band, index) => step(band, rule.bands[index + 1]));
    const reached = rule.includes === 'upper' ? 1 : 0;
    return (quantities) => {
      const value = quantities.number(rule.measure);
      if (value === undefined) return missing(rule.measure);
      const found = steps.findLast((at) => at.from === undefined || compare(value, at.from) >= reached);
      return found === undefined ? missing(rule.measure) : within(found, value);
    };
  },
};

function within(band: Step, value: Exact): RuleOutcome {
  const { from, end, share, rampTo } = band;
  const bounds = { ...(from && { from }), ...(end && { end }) };
  if (rampTo === undefined || from === undefined || end === undefined) {
    return earned(share, 'trace.bands.step', { value, ...bounds });
  }
  const progress = divide(subtract(value, from), subtract(end, from));
  const onLine = add(share, multiply(progress, subtract(rampTo, share)));
  return earned(onLine, 'trace.bands.linear', { value, ...bounds });
}

const step = (band: Band, next: Band | undefined): Step => ({
  from: optional(band.from),
  end: optional(next?.from),
  share: decimal(band.share),
  rampTo: optional(band.rampTo),
});

const optional = (text: string | undefined): Exact | undefined => (text === undefined ? undefined : decimal(text));

function bandFaults(all: readonly Band[], band: Band, index: number): readonly Refusal[] {
  const at = `/bands/${index}`;
  const before = all[index - 1]?.from;
  if (index === 0 && band.from !== undefined) return [{ code: 'PACK-046', at: `${at}/from` }];
  if (index > 0 && band.from === undefined) return [{ code: 'PACK-047', at }];
  if (before !== undefined && band.from !== undefined && compare(decimal(band.from), decimal(before)) <= 0) {
    return [{ code: 'PACK-048', at: `${at}/from`, params: { from: band.from, before } }];
  }
  const open = index === 0 || index === all.length - 1;
  return open && band.rampTo !== undefined ? [{ code: 'PACK-049', at: `${at}/rampTo` }] : [];
}
