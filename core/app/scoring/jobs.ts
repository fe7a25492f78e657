import type { Outcome } from '../../domain/refusal.ts';
import { Fault } from '../fault.ts';
import type { Ports } from '../ports/ports.ts';
import type { Scope } from '../ports/scope.ts';
import { seatJobs } from './deadline-jobs.ts';
import { remindExperts } from './remind-experts.ts';
import { closeSeat, settleInvitation } from './seat-deadlines.ts';

type Payload = Readonly<Record<string, string>>;
type Handler = (payload: Payload, job: { readonly scope: Scope }) => Promise<void>;

/** What the machine does for seats and sheets at their time. */
export const scoringJobs = (ports: Ports): Readonly<Record<string, Handler>> => ({
  [seatJobs.settle]: async ({ task = '' }, { scope }) => done(await settleInvitation(ports)(scope, task)),
  [seatJobs.close]: async ({ task = '' }, { scope }) => done(await closeSeat(ports)(scope, task)),
  [seatJobs.remind]: async ({ round = '' }, { scope }) => done(await remindExperts(ports)(scope, round)),
});

/** @throws Fault of a refusal: a job that cannot be done comes again */
function done(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Fault(outcome.refusal.code, outcome.refusal.params);
}
