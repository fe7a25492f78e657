/** Checks signatures of people outside: Ed25519, key 32 and signature 64 bytes, both hex; false for malformed ones. */
export interface Signatures {
  verify(publicKey: string, message: Uint8Array, signature: string): boolean;
}
