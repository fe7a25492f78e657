import type { Row } from '../ports/shelf.ts';

/** Tries counted for one sign-in name or one address; id is a keyed hash, so that the row names nobody. */
export interface ThrottleRecord extends Row {
  readonly tries: number;
  /** Start of the counted window, epoch milliseconds. */
  readonly since: number;
}

/**
 * What a request with an Idempotency-Key did, written in the same transaction as the effect; id is the SHA-256 over
 * account, key and the transaction's place in the request. `outcome` is encrypted (keyring purpose `idempotency`).
 */
export interface IdempotencyRecord extends Row {
  readonly account: string;
  /** Keyed hash over method, address, year, role and body. */
  readonly fingerprint: string;
  /** Null where the route keeps no answer. */
  readonly outcome: string | null;
  readonly createdAt: number;
}
