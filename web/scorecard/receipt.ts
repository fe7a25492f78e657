import { sealOf, sealPayload, sealedText } from '../../core/domain/sheet/seal.ts';
import type { Receipt } from '../../core/generated/api/scoring/receipt.ts';
import type { SheetContent } from '../../core/generated/sheet-content.ts';

/** The server's receipt, completed with the text that only this browser still has, and checked against it. */
export interface KeptReceipt {
  readonly receipt: Receipt;
  /** RFC 8785 text whose SHA-256 is the seal. */
  readonly payload: string;
  readonly agrees: boolean;
  readonly content: SheetContent;
}

/** @param content the draft that was sealed */
export function keepReceipt(receipt: Receipt, content: SheetContent): KeptReceipt {
  const payload = sealPayload({ ...receipt, version: receipt.draftVersion }, content);
  return { receipt, payload: sealedText(payload), agrees: sealOf(payload) === receipt.seal, content };
}

/** The receipt as a file: codes, never names, in the file name. */
export function receiptFile(
  { receipt, payload }: KeptReceipt,
  project: string,
): { readonly name: string; readonly blob: Blob } {
  const text = `${JSON.stringify({ ...receipt, payload }, null, 2)}\n`;
  return { name: `${project}.seal.json`, blob: new Blob([text], { type: 'application/json' }) };
}

/** 32 random bytes in hex: without them nobody can try out scores against the seal. */
export const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Hands a blob to the browser as a download, or as a page of its own. */
export function deliver(blob: Blob, how: { readonly name: string; readonly page: boolean }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  if (how.page) Object.assign(link, { target: '_blank', rel: 'noopener' });
  else link.download = how.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
