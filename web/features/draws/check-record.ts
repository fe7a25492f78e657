import { hexEncode } from '../../../core/domain/hash/sha256.ts';
import { verifyRecord, type Verdict } from '../../../core/domain/draw/verify-record.ts';
import { knowsEd25519, verify } from './ed25519.ts';

/** The verdict on a record, or that the text is no JSON. */
export type CheckedRecord =
  | { readonly kind: 'checked'; readonly verdict: Verdict; readonly outcome: unknown; readonly signatures: boolean }
  | { readonly kind: 'unreadable' };

/**
 * Recomputes a public record in this browser, from its text alone. Signatures are checked by the browser beforehand and looked up
 * while the record is recomputed; where it does not know Ed25519 they are left out, and the verdict says so.
 */
export async function checkRecord(text: string): Promise<CheckedRecord> {
  const record = parsed(text);
  if (record === undefined) return { kind: 'unreadable' };
  const outcome = (record as { readonly outcome?: unknown } | null)?.outcome;
  if (!(await knowsEd25519())) return { kind: 'checked', verdict: verifyRecord(record), outcome, signatures: false };
  const verdicts = await verdictsOn(record);
  const verdict = verifyRecord(record, (...asked) => verdicts.get(keyOf(...asked)) ?? false);
  return { kind: 'checked', verdict, outcome, signatures: true };
}

/** Every signature the record will be asked for, with the browser's verdict. */
async function verdictsOn(record: unknown): Promise<ReadonlyMap<string, boolean>> {
  const asked: (readonly [publicKey: string, message: Uint8Array, signature: string])[] = [];
  // To say yes to all makes the first pass ask for every one of them.
  verifyRecord(record, (...one) => asked.push(one) > 0);
  const verdicts = await Promise.all(asked.map(async (one) => [keyOf(...one), await verify(...one)] as const));
  return new Map(verdicts);
}

const keyOf = (publicKey: string, message: Uint8Array, signature: string): string =>
  `${publicKey} ${hexEncode(message)} ${signature}`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
