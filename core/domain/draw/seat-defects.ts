import type { Refusal } from '../refusal.ts';
import type { DrawFile } from './draw-file.ts';
import { forcedIn } from './forced.ts';
import { pointer } from './form.ts';
import { shortfallsOf, type Shortfall } from './shortfall.ts';
import { thinPoolsOf } from './thin-pool.ts';

/**
 * Why a well-formed draw file may not go to its commitments: seats nobody can fill; or, without a second approver recorded in it,
 * seats that chance does not decide and a pool too thin for its seats.
 *
 * @source EPD-2, 4 and "Forced panels"
 */
export function seatDefectsOf(file: DrawFile): readonly Refusal[] {
  const short = shortfallsOf(file);
  if (short.length > 0) return short.map((shortfall) => shortRefusal(file, shortfall));
  return file.secondApprover === undefined ? approvalsMissing(file) : [];
}

function shortRefusal(file: DrawFile, short: Shortfall): Refusal {
  const { project, stratum, seats, eligible, missing } = short;
  const at = pointer(`/projects/${file.projects.findIndex(({ code }) => code === project)}/seats`, stratum);
  if (short.why === 'ineligible') return { code: 'DRAW-030', params: { project, stratum, seats, eligible }, at };
  const { wanted, carried } = short;
  const rivals = short.rivals.join(', ');
  return { code: 'DRAW-031', params: { project, stratum, seats, missing, rivals, wanted, carried }, at };
}

function approvalsMissing(file: DrawFile): readonly Refusal[] {
  const { must, never, alwaysSeated } = forcedIn(file);
  const forced = must.length + never.length + alwaysSeated.length;
  const params = { must: must.length, never: never.length, always: alwaysSeated.length };
  return [
    ...(forced > 0 ? [{ code: 'DRAW-032', params, at: '/secondApprover' }] : []),
    ...thinPoolsOf(file, file.rule.poolPerSeat).map(({ project, seats, eligible, wanted }) => ({
      code: 'DRAW-033',
      params: { project: project ?? file.draw, seats, eligible, wanted },
      at: '/secondApprover',
    })),
  ];
}
