import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../source-files.ts';
import { isBilingual } from './bilingual.ts';

const fewestExamples = 3;

interface Pack {
  readonly citations?: Readonly<Record<string, unknown>>;
  readonly indicators?: readonly Cited[];
  readonly vetoes?: readonly Cited[];
}

interface Cited {
  readonly code: string;
  readonly cites?: readonly string[];
}

/** What indicator packs still need: pages in both languages, a changelog, worked examples, grounds for every leaf. */
export function incompletePacks(root: string): string[] {
  const home = path.join(root, 'indicator-packs');
  if (!existsSync(home)) return [];
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const packs = folders.map((entry) => entry.name).sort();
  if (packs.length === 0) return ['indicator-packs: no packs'];
  return packs.flatMap((pack) =>
    missingIn(path.join(home, pack)).map((finding) => `indicator-packs/${pack}: ${finding}`),
  );
}

function missingIn(folder: string): string[] {
  const findings: string[] = [];
  const page = path.join(folder, 'README.md');
  if (!existsSync(page)) findings.push('README.md is missing');
  else if (!isBilingual(readFileSync(page, 'utf8'))) findings.push('README.md speaks one language only');
  if (!existsSync(path.join(folder, 'CHANGELOG.md'))) findings.push('CHANGELOG.md is missing');
  const examples = examplesIn(path.join(folder, 'examples'));
  if (examples < fewestExamples) findings.push(`${examples} worked examples, at least ${fewestExamples} needed`);
  const file = path.join(folder, 'pack.json');
  if (!existsSync(file)) return [...findings, 'pack.json is missing'];
  return [...findings, ...uncited(JSON.parse(readFileSync(file, 'utf8')) as Pack)];
}

function examplesIn(folder: string): number {
  return existsSync(folder) ? filesBelow(folder).filter((file) => file.endsWith('.json')).length : 0;
}

function uncited({ citations = {}, indicators = [], vetoes = [] }: Pack): string[] {
  const leaves = [...indicators, ...vetoes];
  const bare = leaves.filter(({ cites = [] }) => cites.length === 0).map(({ code }) => `${code} cites nothing`);
  const lost = leaves.flatMap(({ code, cites = [] }) =>
    cites.filter((key) => !(key in citations)).map((key) => `${code} cites ${key}, which is not among the citations`),
  );
  return [...(Object.keys(citations).length === 0 ? ['no citations'] : []), ...bare, ...lost];
}
