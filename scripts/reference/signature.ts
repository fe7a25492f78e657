import { createPublicKey, verify } from 'node:crypto';
import type { Verify } from '../../core/domain/draw/commitment.ts';

// An Ed25519 key in SubjectPublicKeyInfo is this prefix and the 32 bytes: RFC 8410.
const prefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Checks an Ed25519 signature with the crypto of Node. */
export const verifyEd25519: Verify = (publicKey, message, signature) => {
  if (!/^[0-9a-f]{64}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  const key = createPublicKey({
    key: Buffer.concat([prefix, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, message, key, Buffer.from(signature, 'hex'));
};
