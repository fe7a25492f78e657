import { isAsSealed } from '../../../core/domain/sheet/verify-revealed.ts';
import { sealedText, type SealPayload } from '../../../core/domain/sheet/seal.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { RevealedSheet } from '../../../core/generated/api/scoring/revealed-sheet.ts';

/** What the expert sealed, read from the text that was sealed; undefined when it is no such text. */
export function payloadOf({ payload }: Pick<RevealedSheet, 'payload'>): SealPayload | undefined {
  try {
    const read: unknown = JSON.parse(payload);
    return isPayload(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isPayload = (value: unknown): value is SealPayload =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  value.v === 'seal/v2' &&
  ['entries', 'reasons', 'contests', 'raisedVetoes'].every((name) =>
    Array.isArray((value as Readonly<Record<string, unknown>>)[name]),
  );

/** Whether the sheet is the one that was sealed in this round, worked out here from its text and the hashes that were fixed before. */
export function isSheetAsSealed(sheet: RevealedSheet, round: Round): boolean {
  const payload = payloadOf(sheet);
  const dossierHash = round.evaluations.find(({ id }) => id === sheet.evaluation)?.dossierHash ?? null;
  if (payload === undefined || round.roundHash === null || dossierHash === null) return false;
  const { task, pseudonym, seal } = sheet;
  const frozen = { roundHash: round.roundHash, dossierHash };
  return sealedText(payload) === sheet.payload && isAsSealed({ task, pseudonym, seal, payload }, frozen);
}
