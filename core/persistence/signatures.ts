import { createPublicKey, verify } from 'node:crypto';
import type { Signatures } from '../app/ports/signatures.ts';
import { hexDecode, isHex } from '../domain/hash/sha256.ts';

// The fixed head of a SubjectPublicKeyInfo for Ed25519 (RFC 8410): the 32 bytes of the key follow it.
const head = hexDecode('302a300506032b6570032100');

/** Ed25519 by Node's own library. @source RFC 8032 */
export const ed25519: Signatures = {
  verify(publicKey, message, signature) {
    if (!isHex(publicKey, 32) || !isHex(signature, 64)) return false;
    const der = Buffer.concat([head, hexDecode(publicKey)]);
    try {
      return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), hexDecode(signature));
    } catch {
      // Bytes that are no point of the curve.
      return false;
    }
  },
};
