import type { RoundRules } from '../../generated/round-rules.ts';
import type { Dossier } from '../../domain/round/dossier.ts';
import type { EvaluationState, RoundState } from '../../domain/round/states.ts';
import type { Deadlines } from '../../domain/round/deadlines.ts';
import type { EvaluationForm } from '../../domain/round/round-file.ts';
import type { CustodyKdf, Holder } from '../../domain/round/custody.ts';
import type { Row } from '../ports/shelf.ts';

/** One evaluation round (评价轮次): one pack, one set of rules and deadlines, several projects. Yearly. */
export interface RoundRecord extends Row {
  /** Unique in the year, for example `R2026-03`. */
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly form: EvaluationForm;
  readonly pack: string;
  /** Fixed at freeze; until then the version in force on the base date when the round was opened. */
  readonly packVersion: string;
  readonly packHash: string;
  /** ISO date: the pack in force on it serves. */
  readonly baseDate: string;
  /** Period of the facts, for example `2026`. */
  readonly period: string;
  /** Accounts of the round's officer and supervisor: two of the three custodians. */
  readonly officer: string;
  readonly supervisor: string;
  readonly rules: RoundRules;
  readonly deadlines: Deadlines;
  /** SHA-256 of the canonical round file; null until frozen. */
  readonly roundHash: string | null;
  readonly frozenAt: number | null;
  readonly revealedAt: number | null;
  readonly state: RoundState;
}

/** One project under evaluation in one round. */
export interface EvaluationRecord extends Row {
  readonly round: string;
  readonly project: string;
  /** Code of the project as the round file lists it; what experts see. */
  readonly code: string;
  readonly state: EvaluationState;
  readonly dossier: Dossier | null;
  readonly dossierHash: string | null;
}

/** A leaf that does not apply to a project: proposed by one person, confirmed by another, before freeze (decisions.md §1). */
export interface NotApplicableRecord extends Row {
  readonly evaluation: string;
  readonly leaf: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: number;
  readonly confirmedBy: string | null;
  readonly confirmedAt: number | null;
}

/** One custodian of one round; the private half of `publicKey` is never stored. */
export interface CustodyRecord extends Row {
  readonly round: string;
  readonly holder: Holder;
  readonly account: string;
  /** X25519 public key, 32 bytes hex. */
  readonly publicKey: string;
  readonly kdf: CustodyKdf;
  /** The custodian's share, encrypted to `publicKey`; null until all three stand. */
  readonly sealedShare: string | null;
  /** The share given back for the reveal, encrypted under the keyring; alone it tells nothing. */
  readonly releasedShare: string | null;
}

/** The key the sheets of a round are encrypted to; id is the round's. */
export interface RoundKeyRecord extends Row {
  readonly round: string;
  /** X25519 public key, 32 bytes hex. */
  readonly publicKey: string;
}
