import { squaredDeviations } from '../../statistics/descriptive.ts';
import { orderlySum } from '../../statistics/sum.ts';
import type { Figure } from '../figure.ts';
import type { MemberEvidence } from '../pool-evidence.ts';
import { shareFigure } from './share.ts';

/** Readings a mean needs before it stands for itself. */
const fewestReadings = 3;

/** The rubric of drawn blind readers where there are enough readings, else the share of high and low marks with evidence. */
export function reasonQuality({ tasks }: MemberEvidence): Figure {
  const readings = tasks.flatMap((task) => (task.readings ?? []).map(Number));
  if (readings.length >= fewestReadings) return readingFigure(readings);
  const reasons = tasks.flatMap((task) => task.reasons ?? []);
  const met = reasons.reduce((total, reason) => total + reason.met, 0);
  return shareFigure(
    'evidenceShare',
    met,
    reasons.reduce((total, reason) => total + reason.of, 0),
  );
}

function readingFigure(readings: readonly number[]): Figure {
  const total = orderlySum(readings);
  const spread = squaredDeviations(readings) / (readings.length - 1);
  // Readers who all give the same mark are not proof of a mark without error.
  const floor = 1 / (readings.length + 1);
  return {
    formula: 'blindReading',
    value: total / readings.length,
    n: readings.length,
    error: Math.sqrt(Math.max(spread, floor * floor) / readings.length),
    inputs: { sumOfReadings: total },
  };
}
