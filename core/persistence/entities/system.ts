import type { Row } from '../../app/ports/shelf.ts';
import type { IdempotencyRecord, ThrottleRecord } from '../../app/records/house.ts';
import { id, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const throttles = table<ThrottleRecord>('throttles', { tries: wholeNumber(), since: time() });

export const idempotencies = table<IdempotencyRecord>('idempotencies', {
  account: id(),
  fingerprint: id(),
  outcome: nullable(text()),
  createdAt: time(),
});

/** A key that something in this store was locked with: a start without it is refused. `id` is the key id. */
export interface KnownKeyRow extends Row {
  readonly purpose: string;
}

export const knownKeys = table<KnownKeyRow>('known_keys', { purpose: text() });
