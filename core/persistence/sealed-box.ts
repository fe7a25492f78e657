import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

const privateHead = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicHead = Buffer.from('302a300506032b656e032100', 'hex');
const mark = 's1.';
const tagLength = 16;
const keyLength = 32;
const nonceLength = 12;

/** An X25519 pair from 32 secret bytes. @source RFC 7748 */
export function pairFrom(secret: Uint8Array): { readonly privateKey: KeyObject; readonly publicKey: string } {
  const privateKey = createPrivateKey({ key: Buffer.concat([privateHead, secret]), format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: rawPublic(createPublicKey(privateKey)).toString('hex') };
}

export interface SealParts {
  /** Bound to the text: it opens in this context only. */
  readonly context: string;
  /** 32 random bytes, used this once. */
  readonly oneTime: Uint8Array;
}

/**
 * Encrypts bytes so that only the holder of the private half reads them: a one-time X25519 key, HKDF-SHA256, AES-256-GCM.
 *
 * @returns `s1.` and base64url of one-time key, ciphertext and tag
 */
export function sealTo(publicKey: string, plain: Uint8Array, { context, oneTime }: SealParts): string {
  const recipient = Buffer.from(publicKey, 'hex');
  const once = pairFrom(oneTime);
  const sender = Buffer.from(once.publicKey, 'hex');
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicFrom(recipient) });
  const { key, nonce } = keysOf(shared, sender, recipient);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return mark + Buffer.concat([sender, text, cipher.getAuthTag()]).toString('base64url');
}

/** Undefined when any byte, the key or the context differs from what was sealed. */
export function openSealed(privateKey: KeyObject, sealed: string, context: string): Uint8Array | undefined {
  if (!sealed.startsWith(mark)) return undefined;
  const bytes = Buffer.from(sealed.slice(mark.length), 'base64url');
  // Base64 has several texts for the same bytes; only the one that was made is genuine.
  if (bytes.length < keyLength + tagLength || mark + bytes.toString('base64url') !== sealed) return undefined;
  const sender = bytes.subarray(0, keyLength);
  try {
    const shared = diffieHellman({ privateKey, publicKey: publicFrom(sender) });
    const { key, nonce } = keysOf(shared, sender, rawPublic(createPublicKey(privateKey)));
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
    decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(keyLength, -tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function keysOf(shared: Buffer, sender: Buffer, recipient: Buffer): { readonly key: Buffer; readonly nonce: Buffer } {
  const salt = Buffer.concat([sender, recipient]);
  const made = Buffer.from(hkdfSync('sha256', shared, salt, 'jiheng/sealed-box/v1', keyLength + nonceLength));
  return { key: made.subarray(0, keyLength), nonce: made.subarray(keyLength) };
}

const publicFrom = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' });

const rawPublic = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(-keyLength);
