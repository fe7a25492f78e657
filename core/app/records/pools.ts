import type { MemberStatus, PoolId } from '../../domain/pool/kinds.ts';
import type { WorkRecord } from '../../domain/review/work-record.ts';
import type { Row } from '../ports/shelf.ts';

/**
 * A member of one of the three pools (专家、中介机构、监督员). Standing. Columns marked encrypted hold ciphertext of the keyring
 * (purpose `personal`, bound to the member's id).
 */
export interface MemberRecord extends Row {
  readonly pool: PoolId;
  /** Encrypted. */
  readonly name: string;
  /** Keyed hash of identity card number or unified social credit code: unique over the three pools. */
  readonly identityLookup: string;
  /** Encrypted. */
  readonly identity: string;
  /** Encrypted; empty text when none was given. */
  readonly phone: string;
  readonly employer: string;
  /** Code of the employer; caps and recusal compare this, never parts of names. */
  readonly employerCode: string;
  readonly title: string;
  readonly level: string;
  readonly stratum: string;
  readonly specialty: string;
  /** ISO date. */
  readonly admittedOn: string;
  readonly status: MemberStatus;
}

/** One change of a member's standing: who, when, why. Standing; never edited. */
export interface MemberChangeRecord extends Row {
  readonly member: string;
  readonly at: number;
  readonly by: string;
  readonly what: 'joined' | MemberStatus;
  readonly reason: string;
}

/** One piece of work, training, finding or refusal that the annual review counts. Yearly. */
export interface WorkRow extends Row {
  readonly member: string;
  readonly kind: WorkRecord['kind'];
  readonly record: WorkRecord;
}
