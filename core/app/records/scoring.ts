import type { RoleId } from '../../domain/policy/roles.ts';
import type { TaskState } from '../../domain/round/states.ts';
import type { SealPayload } from '../../domain/sheet/seal.ts';
import type { Row } from '../ports/shelf.ts';

/**
 * One seat of one evaluation, held by one expert. Made when the draw is drawn and whenever a standby is called.
 * Nothing in it changes when its sheet is saved or sealed (decisions.md §3).
 */
export interface TaskRecord extends Row {
  readonly round: string;
  readonly evaluation: string;
  readonly draw: string;
  readonly member: string;
  /** Name of the expert in this draw; what officers and supervisors see. */
  readonly pseudonym: string;
  readonly stratum: string;
  /** Seat number in the panel, from 1; a standby takes over the seat of the task it replaces. */
  readonly seat: number;
  /** Place in the drawn order. */
  readonly order: number;
  readonly state: TaskState;
  readonly invitedAt: number;
  /** Answer to the invitation due, epoch milliseconds. */
  readonly answerBy: number;
  /** Sheet due, epoch milliseconds: closeAt, or the fresh time of a standby. */
  readonly dueAt: number;
  readonly answeredAt: number | null;
  /** Why the expert left, encrypted (keyring `personal`). */
  readonly reason: string | null;
  /** Undertaking of independence and secrecy, given before any material opens; says nothing about the sheet. */
  readonly undertakenAt: number | null;
  /** The task whose seat this one took over. */
  readonly replaces: string | null;
}

/** A substitute in drawn order, for one evaluation and stratum. */
export interface StandbyRecord extends Row {
  readonly round: string;
  readonly draw: string;
  readonly evaluation: string;
  readonly member: string;
  readonly pseudonym: string;
  readonly stratum: string;
  /** Place in the order of its stratum, from 1. */
  readonly position: number;
  readonly used: boolean;
}

/**
 * One expert's sheet; id is the task's. The envelope is ciphertext (keyring purpose `draft`) of one padded length for drafts and
 * sealed sheets, so that the database cannot tell them apart. Made for every seat at once when scoring opens.
 */
export interface SheetRecord extends Row {
  readonly round: string;
  readonly envelope: string;
}

/** What was in a sealed sheet; exists only after reveal. Id is the task's. */
export interface RevealedSheetRecord extends Row {
  readonly round: string;
  readonly evaluation: string;
  readonly pseudonym: string;
  /** Everything the seal commits to: anyone recomputes the seal from it (core/domain/sheet/seal.ts). */
  readonly payload: SealPayload;
  readonly seal: string;
  readonly sealedAt: number;
  /** Exact sum of the leaves, facts leaves included, as text. */
  readonly total: string;
}

/** A ticket of the embedded scorecard: one expert, named tasks, listed origins, minutes. Standing; id is the SHA-256 of the token. */
export interface TicketRecord extends Row {
  readonly account: string;
  readonly role: RoleId;
  readonly member: string;
  /** Fiscal year of the tasks. */
  readonly workYear: number;
  readonly tasks: readonly string[];
  readonly origins: readonly string[];
  readonly createdAt: number;
  readonly expiresAt: number;
}
