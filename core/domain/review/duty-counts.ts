import { instantOf } from '../time/instant.ts';
import type { DutyCount } from './review-rule.ts';
import type { TaskRecord, WorkRecord } from './work-record.ts';

/** Counts of duty and conduct of one member over a year. */
export type DutyCounts = Readonly<Record<DutyCount | 'tasks', number>>;

const millisecondsADay = 86_400_000;

/** @param records  of one member and one year */
export function dutyCounts(records: readonly WorkRecord[]): DutyCounts {
  const tasks = records.filter((record) => record.kind === 'task');
  return {
    tasks: tasks.length,
    late: tasks.filter(isLate).length,
    daysLate: tasks.reduce((days, task) => days + daysLate(task), 0),
    absent: tasks.filter(({ absence }) => absence === 'unexcused').length,
    undertakingMissing: tasks.filter((task) => task.absence === undefined && !task.undertaking).length,
    trainingShort: records.filter((record) => record.kind === 'training' && record.completed < record.required).length,
    findings: records.filter((record) => record.kind === 'finding' && record.upheld).length,
    refusals: records.filter((record) => record.kind === 'refusal' && !record.excused).length,
  };
}

/** Handed in after it was due. An absence counts as an absence, not as late too. */
export function isLate(task: TaskRecord): boolean {
  if (task.absence !== undefined) return false;
  const lag = lagOf(task);
  return lag === undefined ? task.late === true : lag > 0;
}

/** Days late, a begun day counts whole; zero when in time or when the times are not on record. */
export function daysLate(task: TaskRecord): number {
  const lag = lagOf(task);
  return lag === undefined || lag <= 0 || task.absence !== undefined ? 0 : Math.ceil(lag / millisecondsADay);
}

function lagOf({ due, done }: TaskRecord): number | undefined {
  const [dueAt, doneAt] = [due && instantOf(due), done && instantOf(done)];
  return typeof dueAt === 'number' && typeof doneAt === 'number' ? doneAt - dueAt : undefined;
}
