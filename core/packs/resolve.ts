import { packFaults } from '../domain/indicators/pack-faults.ts';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import { treeFaults } from '../domain/indicators/tree.ts';
import { checkFormula } from '../expressions/check-formula.ts';
import type { Extension } from '../generated/pack.ts';
import { applyChanges } from './apply-changes.ts';
import { codesInLockedLevels, lockedLevelFaults } from './locked-levels.ts';
import { mergePacks } from './merge.ts';
import { overlapFaults } from './overlaps.ts';
import { ownFaults } from './own-faults.ts';
import { adoptOrigins, locate, type PackDocument } from './pack-document.ts';
import { problemAt, type Problem } from './problem.ts';
import { compareVersions, isInRange } from './version-range.ts';

/** A pack with everything it extends in one, or every problem that was found. */
export type Resolution =
  | { readonly ok: true; readonly pack: ResolvedPack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Resolves `extends` and checks the result. Bases are never touched; nothing is merged silently.
 *
 * @param library  every pack at hand, in any order; of several versions in range the newest is the base
 * @returns problems PACK-010 … with file and pointer, in both languages by the catalogue
 */
export function resolvePack(document: PackDocument, library: readonly PackDocument[]): Resolution {
  const merged = merge(document, library, []);
  if (!merged.ok) return merged;
  const faults = packFaults(merged.pack, checkFormula);
  if (faults.length === 0) return merged;
  return { ok: false, problems: faults.map((fault) => locate(fault, merged.pack, document)) };
}

function merge(document: PackDocument, library: readonly PackDocument[], path: readonly string[]): Resolution {
  const { pack, file } = document;
  const here = `${pack.id} ${pack.version}`;
  const own = ownFaults(pack).map((fault) => locate(fault, pack, document));
  if (path.includes(here)) return cycle(document, [...path, here]);

  const extensions = pack.extends ?? [];
  const bases = extensions.map((extension, index) => {
    const at = { document, library, path: [...path, here], pointer: `/extends/${index}` };
    return base(extension, at);
  });
  const problems = [...own, ...bases.flatMap((one) => (one.ok ? [] : one.problems))];
  if (problems.length > 0) return { ok: false, problems };

  const changed = bases.flatMap((one) => (one.ok ? [one.pack] : []));
  const overlaps = overlapFaults([...changed, pack].map((one) => ({ owner: one.id, pack: one })));
  if (overlaps.length > 0) return { ok: false, problems: overlaps.map((fault) => locate(fault, pack, document)) };
  const whole = mergePacks(changed, pack);
  if (!whole.ok) return { ok: false, problems: [problemAt(whole.refusal, file)] };
  const misplaced = lockedLevelFaults(pack, whole.value, changed);
  if (misplaced.length > 0) return { ok: false, problems: misplaced.map((fault) => locate(fault, pack, document)) };
  return { ok: true, pack: whole.value };
}

function cycle({ file }: PackDocument, path: readonly string[]): Resolution {
  const params = { cycle: path.join(' → ') };
  return { ok: false, problems: [problemAt({ code: 'PACK-025', at: '/extends', params }, file)] };
}

interface ExtensionPlace {
  readonly document: PackDocument;
  readonly library: readonly PackDocument[];
  readonly path: readonly string[];
  readonly pointer: string;
}

/** The base pack of an extension, resolved and changed as the extension says. */
function base(extension: Extension, place: ExtensionPlace): Resolution {
  const { document, library, path, pointer } = place;
  const found = newestInRange(extension, library);
  if (found === undefined) return { ok: false, problems: [notFound(extension, place)] };

  const resolved = merge(found, library, path);
  if (!resolved.ok) return resolved;
  const broken = treeFaults(resolved.pack);
  if (broken.length > 0) return { ok: false, problems: broken.map((fault) => locate(fault, resolved.pack, found)) };

  adoptOrigins(resolved.pack, found.origins, document.origins);
  const origin = { pack: document.pack.id, file: document.file, pointer };
  const lockedCodes = codesInLockedLevels(resolved.pack);
  const { parts, faults } = applyChanges(resolved.pack, extension, { origins: document.origins, origin, lockedCodes });
  if (faults.length > 0) {
    const problems = faults.map((fault) => problemAt({ ...fault, at: `${pointer}${fault.at ?? ''}` }, document.file));
    return { ok: false, problems };
  }
  return { ok: true, pack: { ...resolved.pack, ...mutable(parts) } };
}

const mutable = (parts: ReturnType<typeof applyChanges>['parts']) => ({
  groups: [...parts.groups],
  indicators: [...parts.indicators],
  slots: [...parts.slots],
  vetoes: [...parts.vetoes],
  constraints: [...parts.constraints],
});

function newestInRange({ pack, range }: Extension, library: readonly PackDocument[]): PackDocument | undefined {
  return library
    .filter((document) => document.pack.id === pack && isInRange(document.pack.version, range))
    .toSorted((a, b) => compareVersions(b.pack.version, a.pack.version))[0];
}

function notFound({ pack, range }: Extension, { document, library, pointer }: ExtensionPlace): Problem {
  const versions = library.filter((other) => other.pack.id === pack).map((other) => other.pack.version);
  const params = { pack, range, versions: versions.join(', ') || '–' };
  const code = versions.length === 0 ? 'PACK-023' : 'PACK-024';
  return problemAt({ code, at: pointer, params }, document.file);
}
