import { isLate } from '../duty-counts.ts';
import type { Figure } from '../figure.ts';
import type { MemberEvidence } from '../pool-evidence.ts';
import { shareFigure } from './share.ts';

/** Share of served tasks handed in on time. */
export function timeliness({ tasks }: MemberEvidence): Figure {
  const served = tasks.filter(({ absence }) => absence === undefined);
  return shareFigure('onTimeShare', served.filter((task) => !isLate(task)).length, served.length);
}

/** Share of reading and site duties met. */
export function diligence({ tasks }: MemberEvidence): Figure {
  const duties = tasks.flatMap((task) => task.diligence ?? []);
  const met = duties.reduce((total, duty) => total + duty.met, 0);
  return shareFigure(
    'dutyShare',
    met,
    duties.reduce((total, duty) => total + duty.of, 0),
  );
}

/** Upheld findings: a plain count, complaints that were not upheld count zero. */
export function conduct({ upheldFindings, rows }: MemberEvidence): Figure {
  return { formula: 'upheldFindings', value: upheldFindings, n: rows.length, error: 0, inputs: { upheldFindings } };
}
