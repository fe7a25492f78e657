/** What a key may be used for; one key never serves two purposes. */
export type KeyPurpose = 'draft' | 'personal' | 'lookup' | 'veil' | 'idempotency' | 'audit-sign';

/** Keys that live in files outside the database folder and its backups. */
export interface Keyring {
  /** AES-256-GCM under the current key of the purpose; `context` is bound as additional data. Answers text `v1.<key id>.<base64url>`. */
  encrypt(purpose: KeyPurpose, plain: Uint8Array | string, context: string): string;
  /** @throws Fault KEYS-003 when the text was changed, belongs to another context, or its key is missing */
  decrypt(purpose: KeyPurpose, sealed: string, context: string): Uint8Array;
  /** Keyed hash for equality look-ups of personal data; hex. */
  lookup(purpose: 'lookup', text: string): string;
  /** Ed25519 over the bytes, by the audit key; hex. */
  sign(bytes: Uint8Array): { readonly key: string; readonly signature: string };
}
