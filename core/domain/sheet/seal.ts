import type { Entry } from '../../generated/example.ts';
import type { SheetContent, SheetContest, SheetEntry } from '../../generated/sheet-content.ts';
import { canonicalBytes, canonicalText } from '../canonical/canonical-json.ts';
import { isHex, sha256Hex } from '../hash/sha256.ts';
import { decimal, toText } from '../number/decimal.ts';
import { inCodeOrder } from '../round/round-file.ts';

/** A judgement as it is sealed: nothing open, decimals in their one text. */
export type SealedEntry =
  | { readonly leaf: string; readonly kind: 'level'; readonly level: string; readonly points: string }
  | { readonly leaf: string; readonly kind: 'checked'; readonly yes: readonly string[] }
  | { readonly leaf: string; readonly kind: 'noEvidence' };

/** Everything the seal commits to; its canonical bytes are what is encrypted to the round key (decisions.md §3). */
export interface SealPayload {
  readonly v: 'seal/v2';
  readonly roundHash: string;
  readonly dossierHash: string;
  readonly task: string;
  readonly pseudonym: string;
  /** Version of the draft that was sealed. */
  readonly version: number;
  /** 32 bytes from the expert's side, hex: without it nobody can try out scores against the seal. */
  readonly salt: string;
  readonly entries: readonly SealedEntry[];
  readonly reasons: readonly { readonly leaf: string; readonly reason: string; readonly basis: string }[];
  readonly contests: readonly SheetContest[];
  readonly raisedVetoes: readonly string[];
}

export type SealHead = Pick<SealPayload, 'roundHash' | 'dossierHash' | 'task' | 'pseudonym' | 'version' | 'salt'>;

/** The payload of a complete sheet. The browser makes the same one, to compare the seal it is given. */
export const sealPayload = (head: SealHead, content: SheetContent): SealPayload => ({
  v: 'seal/v2',
  roundHash: head.roundHash,
  dossierHash: head.dossierHash,
  task: head.task,
  pseudonym: head.pseudonym,
  version: head.version,
  salt: head.salt,
  entries: content.entries.flatMap(sealedEntry).toSorted((a, b) => inCodeOrder(a.leaf, b.leaf)),
  reasons: content.entries.flatMap(reasonOf).toSorted((a, b) => inCodeOrder(a.leaf, b.leaf)),
  contests: content.contests.toSorted((a, b) => inCodeOrder(a.leaf, b.leaf)),
  raisedVetoes: content.raisedVetoes.toSorted(inCodeOrder),
});

/** SHA-256 of the canonical payload, hex: printed on the receipt and in the log. */
export const sealOf = (payload: SealPayload): string => sha256Hex(sealedText(payload));

/** RFC 8785 text of the payload. */
export const sealedText = (payload: SealPayload): string => canonicalText(payload);
export const sealedBytes = (payload: SealPayload): Uint8Array => canonicalBytes(payload);

/** 32 bytes, lower-case hex. */
export const isSalt = (salt: string): boolean => isHex(salt, 32);

/** Entries as the scoring engine takes them. */
export function engineEntries(payload: SealPayload): Readonly<Record<string, Entry>> {
  const reasonFor = (leaf: string) => payload.reasons.find((one) => one.leaf === leaf)?.reason ?? '';
  return Object.fromEntries(payload.entries.map((entry) => [entry.leaf, engineEntry(entry, reasonFor(entry.leaf))]));
}

function engineEntry(entry: SealedEntry, reason: string): Entry {
  switch (entry.kind) {
    case 'level':
      return { kind: 'level', level: entry.level, points: entry.points, reason };
    case 'checked':
      return { kind: 'checked', items: [...entry.yes], reason };
    case 'noEvidence':
      return { kind: 'noEvidence', reason };
  }
}

function sealedEntry({ leaf, answer }: SheetEntry): readonly SealedEntry[] {
  switch (answer.kind) {
    case 'open':
      return [];
    case 'level':
      return answer.points === undefined
        ? []
        : [{ leaf, kind: 'level', level: answer.level, points: toText(decimal(answer.points)) }];
    case 'checked':
      return [{ leaf, kind: 'checked', yes: answer.yes.toSorted(inCodeOrder) }];
    case 'noEvidence':
      return [{ leaf, kind: 'noEvidence' }];
  }
}

const reasonOf = ({ leaf, reason, basis }: SheetEntry) =>
  reason.trim() === '' && basis.trim() === '' ? [] : [{ leaf, reason, basis }];
