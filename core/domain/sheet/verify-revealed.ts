import { sealOf, type SealPayload } from './seal.ts';

/** A revealed sheet as it is published: who, what, and the seal given at the time. */
export interface RevealedSheet {
  readonly task: string;
  readonly pseudonym: string;
  readonly seal: string;
  readonly payload: SealPayload;
}

/** What the seal was given over besides the scores. */
export interface FrozenHashes {
  readonly roundHash: string;
  readonly dossierHash: string;
}

/**
 * Whether a revealed sheet is the one that was sealed: the seal comes out again, and it belongs to this expert, this task and
 * what was frozen. A score changed by a hundredth, or two experts swapped, does not pass.
 */
export const isAsSealed = (sheet: RevealedSheet, frozen: FrozenHashes): boolean =>
  sheet.payload.task === sheet.task &&
  sheet.payload.pseudonym === sheet.pseudonym &&
  sheet.payload.roundHash === frozen.roundHash &&
  sheet.payload.dossierHash === frozen.dossierHash &&
  sealOf(sheet.payload) === sheet.seal;
