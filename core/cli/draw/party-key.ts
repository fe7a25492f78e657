import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import type { Verify } from '../../domain/draw/commitment.ts';
import { hexDecode, hexEncode, isHex } from '../../domain/hash/sha256.ts';

/** A party's key pair: Ed25519, the public half as 32 bytes hex, the private half as PKCS #8 in hex. */
export interface PartyKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

// The fixed head of a SubjectPublicKeyInfo for Ed25519 (RFC 8410): the 32 bytes of the key follow it.
const head = hexDecode('302a300506032b6570032100');

export function makePartyKey(): PartyKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: hexEncode(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
    privateKey: hexEncode(privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
}

/** The signature over a message, lower-case hex. */
export function signedWith({ privateKey }: PartyKey, message: Uint8Array): string {
  const key = createPrivateKey({ key: Buffer.from(hexDecode(privateKey)), format: 'der', type: 'pkcs8' });
  return hexEncode(sign(null, message, key));
}

/** Ed25519 by Node's own library. @source RFC 8032 */
export const verifyEd25519: Verify = (publicKey, message, signature) => {
  if (!isHex(publicKey, 32) || !isHex(signature, 64)) return false;
  const der = Buffer.concat([head, hexDecode(publicKey)]);
  try {
    return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), hexDecode(signature));
  } catch {
    // Bytes that are no point of the curve.
    return false;
  }
};

/** 32 bytes of chance, hex. */
export const freshNonce = (): string => hexEncode(randomBytes(32));

/** A sealed envelope: the file that is left with somebody, and the code that opens it. */
export interface SealedEnvelope {
  readonly file: string;
  readonly code: string;
}

export interface EnvelopeContent {
  readonly draw: string;
  readonly party: string;
  readonly nonce: string;
}

const cipher = 'aes-256-gcm';
const tagBytes = 16;

/** The nonce encrypted under a fresh code, for the case that its party is absent; the same form as a browser makes it. */
export function sealEnvelope({ draw, party, nonce }: EnvelopeContent): SealedEnvelope {
  const [code, iv] = [randomBytes(32), randomBytes(12)];
  const sealing = createCipheriv(cipher, code, iv);
  const box = Buffer.concat([sealing.update(hexDecode(nonce)), sealing.final(), sealing.getAuthTag()]);
  const content = { v: 'EPD-2/envelope', draw, party, iv: hexEncode(iv), box: hexEncode(box) };
  return { file: canonicalText(content), code: hexEncode(code) };
}

/** What is in an envelope, by its code; undefined when the file or the code is not right. */
export function openSealed(content: unknown, code: string): EnvelopeContent | undefined {
  const { draw, party, iv, box } = (content ?? {}) as Readonly<Record<string, unknown>>;
  const named = typeof draw === 'string' && typeof party === 'string';
  if (!named || !isHex(code, 32) || !isHex(iv, 12) || !isHex(box, 32 + tagBytes)) return undefined;
  const bytes = hexDecode(box);
  const opening = createDecipheriv(cipher, hexDecode(code), hexDecode(iv)).setAuthTag(bytes.subarray(-tagBytes));
  try {
    return { draw, party, nonce: hexEncode(Buffer.concat([opening.update(bytes.subarray(0, 32)), opening.final()])) };
  } catch {
    // Another code: the tag does not fit.
    return undefined;
  }
}
