import type { ResolvedPack } from '../../domain/indicators/resolved-pack.ts';

/** A released pack as it was loaded at start: resolved (extends applied), validated, hashed. `pack` is the resolved pack of core/packs. */
export interface ReleasedPack<P = ResolvedPack> {
  readonly id: string;
  readonly packVersion: string;
  readonly hash: string;
  readonly pack: P;
}

/** The packs this house has loaded; nothing changes while it runs. */
export interface PackLibrary<P = ResolvedPack> {
  all(): readonly ReleasedPack<P>[];
  /** The version of the pack in force on a date (ISO date), or undefined. */
  inForce(id: string, date: string): ReleasedPack<P> | undefined;
  find(id: string, packVersion: string): ReleasedPack<P> | undefined;
}
