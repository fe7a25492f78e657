import { hexDecode, hexEncode, isHex } from '../../../core/domain/hash/sha256.ts';

const algorithm = 'Ed25519';

/** A key pair as the browser made it. */
export interface MadeKey {
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** Whether this browser, on this kind of address, can make and check Ed25519 signatures. */
export const knowsEd25519 = (): Promise<boolean> =>
  makeKey().then(
    () => true,
    () => false,
  );

/** A new key pair whose private half stays inside the browser. @throws where the browser does not know Ed25519 */
export async function makeKey(): Promise<MadeKey> {
  const pair = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { publicKey: hexEncode(raw), privateKey: pair.privateKey };
}

/** The signature over a message, lower-case hex. */
export async function sign(privateKey: CryptoKey, message: Uint8Array): Promise<string> {
  return hexEncode(new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, message as BufferSource)));
}

/** Whether a signature (hex) over a message is of a public key (hex); false for malformed ones. */
export async function verify(publicKey: string, message: Uint8Array, signature: string): Promise<boolean> {
  if (!isHex(publicKey, 32) || !isHex(signature, 64)) return false;
  const raw = hexDecode(publicKey) as BufferSource;
  // Bytes that are no point of the curve are refused as a key.
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']).catch(() => undefined);
  if (key === undefined) return false;
  return crypto.subtle.verify(algorithm, key, hexDecode(signature) as BufferSource, message as BufferSource);
}
