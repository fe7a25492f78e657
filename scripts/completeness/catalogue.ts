import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../source-files.ts';
import { brokenText } from './bilingual.ts';

/** Where the shape of a text and the way it is said are defined; these files hold no texts. */
const machinery = new Set(['index.ts', 'message.ts', 'say.ts']);

/** Catalogue texts that are not complete in both languages, and codes that two areas share. */
export async function missingTexts(root: string): Promise<string[]> {
  const folder = path.join(root, 'core/catalogue');
  if (!existsSync(folder)) return [];
  const areas = filesBelow(folder).filter((file) => /^(?!.*\.test\.ts$).*\.ts$/.test(file) && !machinery.has(file));
  const owners = new Map<string, Owned>();
  const findings: string[] = [];
  for (const area of areas) {
    const module = (await import(pathToFileURL(path.join(folder, area)).href)) as Record<string, unknown>;
    findings.push(...brokenTextsOf(`core/catalogue/${area}`, module), ...sharedCodes(area, module, owners));
  }
  return areas.length === 0 ? ['core/catalogue: no texts'] : findings;
}

/** Walks everything a module exports; an object with `zh` or `en` is a text. */
export function brokenTextsOf(file: string, module: Readonly<Record<string, unknown>>): string[] {
  const found = textsBelow(module, '');
  if (found.length === 0) return [`${file}: no texts`];
  return found.flatMap(([at, text]) => brokenText(text).map((finding) => `${file}${at}: ${finding}`));
}

type Found = readonly [at: string, text: Readonly<Record<string, unknown>>];

function textsBelow(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const inner = Object.entries(fields).flatMap(([name, field]) => textsBelow(field, `${at}/${name}`));
  return 'zh' in fields || 'en' in fields ? [[at, fields], ...inner] : inner;
}

/** A code said twice with different words; a file that only gathers others says the very same ones. */
function sharedCodes(area: string, module: Readonly<Record<string, unknown>>, owners: Map<string, Owned>): string[] {
  const entries = Object.values(module).flatMap((value) => Object.entries(value ?? {}));
  return entries.flatMap(([code, text]) => {
    if (!/^[A-Z]+-\d{3}$/.test(code)) return [];
    const other = owners.get(code) ?? { area, text };
    owners.set(code, other);
    return other.text === text ? [] : [`core/catalogue/${area}: ${code} is in ${other.area} too`];
  });
}

interface Owned {
  readonly area: string;
  readonly text: unknown;
}
