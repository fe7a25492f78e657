/** The eight kinds of grounds for an evaluation (BJEV Art. 6): law, plans, finance rules and accounts, duties, sector standards, goals and budgets, congress and audit reports, others. */
export const evidenceGrounds = ['law', 'plan', 'finance', 'duty', 'standard', 'goal', 'audit', 'other'] as const;
export type EvidenceGround = (typeof evidenceGrounds)[number];

/** First bytes by which a kind of file is known. */
const signatures: readonly { readonly mediaType: string; readonly bytes: readonly number[] }[] = [
  { mediaType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: [0x50, 0x4b, 0x03, 0x04] },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: [0x50, 0x4b, 0x03, 0x04],
  },
];

export const evidenceMediaTypes: readonly string[] = [
  ...signatures.map((one) => one.mediaType),
  'text/csv',
  'text/plain',
];

/** Whether the bytes begin as a file of the declared kind does; text kinds must hold no NUL byte. */
export function looksLike(mediaType: string, bytes: Uint8Array): boolean {
  const signature = signatures.find((one) => one.mediaType === mediaType);
  if (signature) return signature.bytes.every((byte, index) => bytes[index] === byte);
  return evidenceMediaTypes.includes(mediaType) && !bytes.includes(0);
}

/** A file name without path, control characters or leading dots, at most 120 characters. */
export const isPlainFileName = (name: string): boolean =>
  name.length > 0 && name.length <= 120 && !/[\\/:*?"<>|\p{Cc}\p{Cf}]/u.test(name) && !name.startsWith('.');
