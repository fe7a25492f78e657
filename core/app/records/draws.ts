import type { DrawFile, Party, SecondApprover, Waiver, Deadlines, PublicSource } from '../../domain/draw/draw-file.ts';
import type { Drawing } from '../../domain/draw/drawing.ts';
import type { Row } from '../ports/shelf.ts';

/** What an expert declares about the units of a round, before the draw. Yearly; id is `round:member`. */
export interface DeclarationRecord extends Row {
  readonly round: string;
  readonly member: string;
  /** Projects in which the member has an interest, each with the reason, encrypted (keyring `personal`); empty means none. */
  readonly conflicts: readonly { readonly project: string; readonly reason: string }[];
  readonly at: number;
}

/** A party of a draw: an account, how it stands in the file, and its key once it has joined. */
export interface DrawParty extends Omit<Party, 'publicKey'> {
  readonly account: string;
  readonly publicKey: string | null;
}

/** What the officer sets before the file exists. */
export interface DrawPlan {
  readonly parties: readonly DrawParty[];
  readonly deadlines: Deadlines;
  /** Null where the draw is to go without a public value: the waiver is then needed. */
  readonly publicSource: PublicSource | null;
  readonly waiver: Waiver['waiver'] | null;
  /** Who agreed, to which pool (digest of pool-of-round.ts): to another one nobody has. */
  readonly secondApprover: (SecondApprover & { readonly account: string; readonly pool: string }) | null;
  /** The officer's account: a second person is somebody else. */
  readonly plannedBy: string;
}

/** One draw of a round. Yearly. `gathering` until its file is made; afterwards `drawing` is the whole truth. */
export interface DrawRow extends Row {
  readonly round: string;
  /** Name of the draw, for example `R2026-03-D1`. */
  readonly code: string;
  readonly sequence: number;
  readonly plan: DrawPlan;
  readonly drawing: Drawing | null;
  readonly drawHash: string | null;
  readonly state: 'gathering' | Drawing['state'];
  readonly openedAt: number;
  /** Encrypted (keyring `personal`): who is behind each row, and its salt. */
  readonly secrets: string;
}

/** What `secrets` holds: row number → member and salt (32 bytes hex). */
export type DrawSecrets = Readonly<Record<string, { readonly member: string; readonly salt: string }>>;

export type { DrawFile };
