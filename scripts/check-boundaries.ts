/** Holds every import of core, plugins, web and scripts against the rules in floors.ts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './source-files.ts';
import { floors, forTestsOnly, topOfTheHouse, type Floor } from './floors.ts';
import { importsOf } from './imports-of.ts';
import { report, root } from './report.ts';

const isWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
const isWithinAny = (file: string, places: readonly string[]): boolean => places.some((place) => isWithin(file, place));
/** A test, or what several tests of a folder share: neither is part of the product. */
const isTest = (file: string): boolean => /(?:\.test|-for-tests)\.ts$/u.test(file);

/**
 * What is wrong with the imports of one file, a line each: the file, the import, the rule.
 *
 * @param file its path from the root, with `/`
 */
export function brokenBoundaries(file: string, source: string): string[] {
  const floor = floors.filter((one) => standsOn(file, one)).sort((a, b) => b.at.length - a.at.length)[0];
  if (!floor) return [`${file}: stands on no floor; give its folder a rule in scripts/floors.ts`];
  return importsOf(file, source).flatMap(({ line, target }) => {
    const why = whyNot(file, floor, target);
    return why ? [`${file}:${line}: ${target ?? 'import(…)'}: ${why}`] : [];
  });
}

const standsOn = (file: string, { at, filesOnly }: Floor): boolean =>
  filesOnly ? path.posix.dirname(file) === at : isWithin(file, at);

function whyNot(file: string, floor: Floor, target: string | undefined): string | undefined {
  if (target === undefined) return floor.computed || isTest(file) ? undefined : `${floor.at} names what it imports`;
  if (!target.startsWith('.')) return isTest(file) ? undefined : whyNotPackage(floor, target);
  if (!/\.(?:ts|mjs|json|css)$/.test(target)) return 'relative imports end in the file name with .ts';
  return whyNotHouse(file, floor, path.posix.join(path.posix.dirname(file), target));
}

function whyNotPackage(floor: Floor, target: string): string | undefined {
  if (target.startsWith('node:')) return floor.node ? undefined : `${floor.at} also runs without Node`;
  if (floor.packages === 'any' || isWithinAny(target, floor.packages)) return undefined;
  return `${floor.at} may use ${floor.packages.join(', ') || 'no packages'}`;
}

function whyNotHouse(file: string, floor: Floor, target: string): string | undefined {
  if (isWithinAny(target, topOfTheHouse)) return 'nothing imports the top of the house';
  if (isTest(file)) return undefined;
  const isShared = isTest(target) || isWithinAny(target, forTestsOnly);
  if (isShared && !isWithinAny(file, forTestsOnly)) return 'only tests import it';
  const own = floor.at === 'plugins' ? { at: file.split('/').slice(0, 2).join('/') } : floor;
  if (standsOn(target, { ...floor, ...own })) return undefined;
  if (floor.house === 'everything' || isWithinAny(target, floor.house)) return undefined;
  return `${floor.at} may import ${floor.house.join(', ') || 'only itself'}`;
}

if (import.meta.main) {
  const files = filesOf(root, ['core', 'plugins', 'web', 'scripts']);
  const sources = files.filter((file) => file.endsWith('.ts'));
  const findings = sources.flatMap((file) => brokenBoundaries(file, readFileSync(path.join(root, file), 'utf8')));
  report('boundaries', findings, 'core/README.md, scripts/floors.ts');
}
