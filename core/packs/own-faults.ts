import type { Indicator, Pack } from '../generated/pack.ts';
import type { Refusal } from '../domain/refusal.ts';

/**
 * What a pack may not write itself, whatever it extends: the trace of a resolution, and common indicators unless the
 * finance bureau curates it.
 *
 * @source BJEV Art.17: finance sets common indicators; finance and the department set specific ones together
 */
export function ownFaults(pack: Pack): readonly Refusal[] {
  const replaced = (pack.extends ?? []).flatMap((extension, index) =>
    extension.changes.flatMap((change, position) =>
      change.op === 'replace' ? scopeFaults(pack, change.with, `/extends/${index}/changes/${position}/with`) : [],
    ),
  );
  return [
    ...(pack.resolvedFrom === undefined ? [] : [{ code: 'PACK-069', at: '/resolvedFrom' }]),
    ...(pack.indicators ?? []).flatMap((leaf, index) => scopeFaults(pack, leaf, `/indicators/${index}`)),
    ...replaced,
  ];
}

function scopeFaults(pack: Pack, leaf: Indicator, at: string): readonly Refusal[] {
  const params = { code: leaf.code };
  const isSpecific = leaf.scope === 'specific';
  const isForeign = !isSpecific && pack.curator.role !== 'finance';
  return [
    ...(isForeign ? [{ code: 'PACK-032', at: `${at}/scope`, params }] : []),
    ...((leaf.department !== undefined) === isSpecific ? [] : [{ code: 'PACK-033', at: `${at}/department`, params }]),
  ];
}
