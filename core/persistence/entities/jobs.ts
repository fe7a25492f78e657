import type { Row } from '../../app/ports/shelf.ts';
import { flag, id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

/** Work for later, in the scope that planned it; `id` is made of kind and key. */
export interface JobRow extends Row {
  readonly kind: string;
  readonly key: string;
  readonly due: number;
  readonly payload: Readonly<Record<string, string>>;
  /** The runner that works on it, until its lease ends. */
  readonly leaseOwner: string | null;
  readonly leaseUntil: number;
  readonly attempts: number;
  /** Given up after too many attempts; a person has to look. */
  readonly dead: boolean;
  readonly lastCode: string | null;
}

export const jobs = table<JobRow>('jobs', {
  kind: text(),
  key: text(),
  due: time(),
  payload: json(),
  leaseOwner: nullable(id()),
  leaseUntil: time(),
  attempts: wholeNumber(),
  dead: flag(),
  lastCode: nullable(text()),
});
