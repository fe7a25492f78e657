import { isoDay } from '../i18n/dates.ts';

/** Hands a file to the reader; the name gets the day: `轮次-2026-12-18.csv`. */
export function download(name: string, ending: string, content: BlobPart): void {
  const address = URL.createObjectURL(
    new Blob([content], { type: ending === 'csv' ? 'text/csv;charset=utf-8' : 'application/octet-stream' }),
  );
  saveAs(address, `${name}-${isoDay(Date.now())}.${ending}`);
}

/** Hands on a file of the API under the name the server gave it. */
export const saveFile = (file: { readonly name: string; readonly blob: Blob }): void =>
  saveAs(URL.createObjectURL(file.blob), file.name);

function saveAs(address: string, name: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
