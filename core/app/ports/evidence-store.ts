/** Content-addressed files: the SHA-256 of the bytes is the name. */
export interface EvidenceStore {
  /** Stores the bytes durably before it answers; storing the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<{ readonly digest: string; readonly size: number }>;
  get(digest: string): Promise<Uint8Array | undefined>;
}
