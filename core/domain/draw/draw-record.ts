import type { Refusal } from '../refusal.ts';
import type { DrawFile } from './draw-file.ts';
import type { ProjectResult } from './walk.ts';

/** A party's commitment as logged. `envelope` is the hex SHA-256 of the encrypted nonce left for the case of absence. */
export interface CommitmentEntry {
  readonly party: string;
  readonly commitment: string;
  readonly envelope?: string;
  readonly signature: string;
  readonly at: string;
}

/** A party that was there when an envelope was opened, with its signature over what was in it. */
export interface Opener {
  readonly party: string;
  readonly signature: string;
}

/** A nonce, revealed under the party's own signature, or found in its envelope by openers. */
export interface RevealEntry {
  readonly party: string;
  readonly nonce: string;
  readonly signature?: string;
  readonly openers?: readonly Opener[];
  readonly at: string;
}

/** The source's own word that its issue falls out: where it stands and when it was given. */
export interface SourceNotice {
  readonly reference: string;
  readonly at: string;
}

/** Where the public value came from and when it was entered. */
export interface ValueOrigin {
  readonly from: 'source' | 'fallback' | 'waiver';
  readonly at: string;
  readonly notice?: SourceNotice;
}

/**
 * The public record of a draw that is over: the JSON file a stranger downloads and recomputes.
 * A void draw has a record too, without results. Times are RFC 3339, hashes and signatures lower-case hex.
 */
export interface DrawRecord {
  readonly v: 'EPD-2/record';
  readonly outcome: 'drawn' | 'void';
  readonly file: DrawFile;
  readonly drawHash: string;
  readonly commitments: readonly CommitmentEntry[];
  readonly reveals: readonly RevealEntry[];
  /** Reveals and opened envelopes that did not match their commitment: the evidence for a void draw. */
  readonly wrong: readonly RevealEntry[];
  /** Empty when waived, and in a void record. */
  readonly publicValue: readonly number[];
  readonly publicValueOrigin?: ValueOrigin;
  readonly key?: string;
  readonly results: readonly ProjectResult[];
  readonly closedAt: string;
  readonly voidBecause?: Refusal;
}
