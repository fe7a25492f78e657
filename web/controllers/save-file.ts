import type { FileAnswer } from './api.ts';

/** Hands a file of the API to the reader under its own name. */
export function saveFile({ name, blob }: FileAnswer): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
