import { canonicalText } from '../../../core/domain/canonical/canonical-json.ts';
import { hexDecode, hexEncode, isHex, sha256Hex } from '../../../core/domain/hash/sha256.ts';

/** A sealed envelope: the file that is left with somebody, and the code that opens it. */
export interface SealedEnvelope {
  readonly file: string;
  readonly code: string;
}

export interface EnvelopeContent {
  readonly draw: string;
  readonly party: string;
  /** 32 bytes as hex. */
  readonly nonce: string;
}

const randomHex = (bytes: number): string => hexEncode(crypto.getRandomValues(new Uint8Array(bytes)));

/** The nonce encrypted with AES-256-GCM under a fresh code, for the case that its party is absent at the reveal. */
export async function sealEnvelope({ draw, party, nonce }: EnvelopeContent): Promise<SealedEnvelope> {
  const [code, iv] = [randomHex(32), randomHex(12)];
  const key = await crypto.subtle.importKey('raw', hexDecode(code) as BufferSource, 'AES-GCM', false, ['encrypt']);
  const sealing = { name: 'AES-GCM', iv: hexDecode(iv) as BufferSource };
  const box = await crypto.subtle.encrypt(sealing, key, hexDecode(nonce) as BufferSource);
  const content = { v: 'EPD-2/envelope', draw, party, iv, box: hexEncode(new Uint8Array(box)) };
  return { file: canonicalText(content), code };
}

/** What is in an envelope, by its opening code; undefined when the file or the code is not right. */
export async function openSealed({ file, code }: SealedEnvelope): Promise<EnvelopeContent | undefined> {
  const content = contentOf(file);
  const secret = code.replaceAll(/\s/gu, '').toLowerCase();
  if (content === undefined || !isHex(secret, 32)) return undefined;
  const key = await crypto.subtle.importKey('raw', hexDecode(secret) as BufferSource, 'AES-GCM', false, ['decrypt']);
  const opening = { name: 'AES-GCM', iv: hexDecode(content.iv) as BufferSource };
  const nonce = await crypto.subtle
    .decrypt(opening, key, hexDecode(content.box) as BufferSource)
    .catch(() => undefined);
  return nonce && { draw: content.draw, party: content.party, nonce: hexEncode(new Uint8Array(nonce)) };
}

interface SealedContent {
  readonly draw: string;
  readonly party: string;
  readonly iv: string;
  readonly box: string;
}

function contentOf(file: string): SealedContent | undefined {
  try {
    const { draw, party, iv, box } = JSON.parse(file) as Partial<Record<keyof SealedContent, unknown>>;
    const named = typeof draw === 'string' && typeof party === 'string';
    return named && isHex(iv, 12) && isHex(box, 48) ? { draw, party, iv, box } : undefined;
  } catch {
    return undefined;
  }
}

/** What the commitment says of an envelope: the SHA-256 of its file. */
export const envelopeHash = ({ file }: Pick<SealedEnvelope, 'file'>): string => sha256Hex(file);
