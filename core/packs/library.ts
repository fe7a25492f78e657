import { lookAlikes } from '../domain/indicators/look-alikes.ts';
import type { PackDocument } from './pack-document.ts';
import { problemAt, type Problem } from './problem.ts';
import { compareVersions } from './version-range.ts';

/** Packs that cannot lie in one library: the same version twice (PACK-067), ids that look alike (PACK-022). */
export function libraryProblems(library: readonly PackDocument[]): readonly Problem[] {
  const alike = new Map(lookAlikes([...new Set(library.map(({ pack }) => pack.id))]));
  const seen = new Set<string>();
  return library.flatMap(({ pack, file }) => {
    const { id, version } = pack;
    const key = `${id} ${version}`;
    const isTwice = seen.has(key);
    seen.add(key);
    const other = alike.get(id);
    return [
      ...(isTwice ? [problemAt({ code: 'PACK-067', at: '/version', params: { id, version } }, file)] : []),
      ...(other === undefined ? [] : [problemAt({ code: 'PACK-022', at: '/id', params: { id, other } }, file)]),
    ];
  });
}

/** What decides which version is in force. */
export interface Dated {
  readonly id: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | undefined;
}

/**
 * The version of a pack in force on a date, both ends included. When two overlap the one that took effect later holds, then
 * the newer version.
 *
 * @param date  YYYY-MM-DD
 */
export function packInForce<P extends Dated>(packs: readonly P[], id: string, date: string): P | undefined {
  return packs
    .filter((pack) => pack.id === id && isInForce(pack, date))
    .toSorted((a, b) => later(a, b) || compareVersions(b.version, a.version))[0];
}

export const isInForce = (pack: Pick<Dated, 'effectiveFrom' | 'effectiveTo'>, date: string): boolean =>
  pack.effectiveFrom <= date && (pack.effectiveTo === undefined || date <= pack.effectiveTo);

function later(a: Dated, b: Dated): number {
  if (a.effectiveFrom === b.effectiveFrom) return 0;
  return a.effectiveFrom > b.effectiveFrom ? -1 : 1;
}
