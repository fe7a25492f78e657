import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Fault } from '../../app/fault.ts';
import type { Chance } from '../../app/ports/chance.ts';
import type { KeyPurpose, Keyring } from '../../app/ports/keyring.ts';
import type { Key } from './key-file.ts';

/** What a verifier needs besides the log: the public half of a signing key. */
export interface PublicKey {
  readonly key: string;
  /** Raw Ed25519 public key, hex. */
  readonly publicKey: string;
}

export interface HouseKeyring extends Keyring {
  readonly publicKeys: readonly PublicKey[];
}

const nonceLength = 12;
const tagLength = 16;

/**
 * The keyring over the keys of a folder; the key with the highest number of a purpose is the current one.
 *
 * @source AES-256-GCM: NIST SP 800-38D, random 96-bit nonces; HMAC-SHA-256: RFC 2104; Ed25519: RFC 8032
 */
export function keyringOf(keys: readonly Key[], chance: Chance): HouseKeyring {
  const current = (purpose: KeyPurpose): Key => {
    const key = keys.filter((one) => one.purpose === purpose).at(-1);
    if (key === undefined) throw new Fault('KEYS-002', { folder: '', key: purpose });
    return key;
  };
  const signer = current('audit-sign');
  const privateKey = privateKeyOf(signer);

  return {
    encrypt(purpose, plain, context) {
      const key = current(purpose);
      return `v1.${key.id}.${locked(key, { plain, context, nonce: chance.bytes(nonceLength) })}`;
    },
    decrypt(purpose, sealed, context) {
      const [version, id, body] = sealed.split('.');
      const key = keys.find((one) => one.purpose === purpose && one.id === id);
      if (version !== 'v1' || key === undefined || body === undefined) throw new Fault('KEYS-003', { purpose });
      return unlocked(key, body, context);
    },
    lookup: (purpose, text) => createHmac('sha256', current(purpose).secret).update(text).digest('hex'),
    sign: (bytes) => ({ key: signer.id, signature: sign(null, bytes, privateKey).toString('hex') }),
    publicKeys: keys
      .filter(({ purpose }) => purpose === 'audit-sign')
      .map((key) => ({ key: key.id, publicKey: publicKeyOf(privateKeyOf(key)) })),
  };
}

interface Plain {
  readonly plain: Uint8Array | string;
  readonly context: string;
  readonly nonce: Uint8Array;
}

function locked({ purpose, secret }: Key, { plain, context, nonce }: Plain): string {
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(bound(purpose, context));
  const body = Buffer.concat([cipher.update(Buffer.from(plain)), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

function unlocked({ purpose, secret }: Key, body: string, context: string): Uint8Array {
  const bytes = Buffer.from(body, 'base64url');
  if (bytes.length < nonceLength + tagLength || bytes.toString('base64url') !== body)
    throw new Fault('KEYS-003', { purpose });
  const options = { authTagLength: tagLength };
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, nonceLength), options);
  decipher.setAAD(bound(purpose, context)).setAuthTag(bytes.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()]);
  } catch {
    throw new Fault('KEYS-003', { purpose });
  }
}

const bound = (purpose: KeyPurpose, context: string): Buffer => Buffer.from(`${purpose}\0${context}`);

/** PKCS #8 of an Ed25519 seed is this prefix and the seed. @source RFC 8410 §7 */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const privateKeyOf = ({ secret }: Key): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Prefix, secret]), format: 'der', type: 'pkcs8' });

/** The last 32 bytes of the SubjectPublicKeyInfo are the raw key. @source RFC 8410 §4 */
const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
