import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../source-files.ts';

const code = /(['"`])([A-Z]{2,}-\d{3})\1/g;

/** Codes that the code speaks of and no catalogue knows. */
export function unknownCodes(root: string): string[] {
  const files = filesOf(root, ['core', 'plugins', 'web']);
  const sources = files.filter((file) => /^(?!core\/generated\/)(?!.*\.test\.ts$).*\.ts$/.test(file));
  const codesOf = (file: string) =>
    Array.from(readFileSync(path.join(root, file), 'utf8').matchAll(code), (match) => match[2] ?? '');

  const known = new Set(sources.filter((file) => file.startsWith('core/catalogue/')).flatMap(codesOf));
  return sources.flatMap((file) => {
    const strange = [...new Set(codesOf(file))].filter((one) => !known.has(one));
    return strange.map((one) => `${file}: ${one} is in no file of core/catalogue`);
  });
}
