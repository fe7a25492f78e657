import type { SheetContent } from '../../generated/sheet-content.ts';
import { canonicalText } from '../canonical/canonical-json.ts';
import { utf8 } from '../hash/sha256.ts';

/** What a sheet row holds inside its ciphertext. */
export type Envelope = DraftSheet | SealedSheet;

export interface DraftSheet {
  readonly state: 'draft';
  readonly content: SheetContent;
}

/** The content is gone: it is inside `sealed`, which only the round key opens. */
export interface SealedSheet {
  readonly state: 'sealed';
  readonly seal: string;
  readonly sealed: string;
  readonly sealedAt: number;
  /** Version of the draft that was sealed. */
  readonly draftVersion: number;
}

export const emptyContent: SheetContent = { entries: [], contests: [], raisedVetoes: [] };

const step = 4_096;
const smallest = 4 * step;
/** Head of the payload, seal, times, and the words around them. */
const head = 2_048;

/**
 * The envelope's bytes, filled up with spaces to a length that depends on the content alone and is the same before and after
 * sealing: neither the row nor its size tells a draft from a sealed sheet.
 *
 * @param content  the draft, also when it is just being sealed
 */
export function envelopeBytes(envelope: Envelope, content: SheetContent): Uint8Array {
  const text = canonicalText(envelope);
  const length = lengthFor(content);
  return utf8(text + ' '.repeat(Math.max(0, length - utf8(text).length)));
}

/** Room for the sealed form, which is a third longer (base64url), in whole steps. */
function lengthFor(content: SheetContent): number {
  const room = Math.ceil((utf8(canonicalText(content)).length * 4) / 3) + head;
  return Math.max(smallest, Math.ceil(room / step) * step);
}

/** Reads the bytes back. They were written by this house and authenticated by the keyring. */
export const readEnvelope = (bytes: Uint8Array): Envelope => JSON.parse(new TextDecoder().decode(bytes)) as Envelope;
