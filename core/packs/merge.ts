import type { Pack } from '../generated/pack.ts';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import { ok, refused, type Outcome, type Refusal } from '../domain/refusal.ts';

type List = 'groups' | 'indicators' | 'slots' | 'vetoes' | 'constraints' | 'waivers' | 'absences';
const settings = ['gradeScale', 'rounding', 'totals', 'evidence'] as const;

/**
 * One pack from bases (already changed) and the pack itself: lists are put one after the other, settings of the pack come
 * before those of its last base.
 *
 * @returns refusal PACK-068 when a setting is stated nowhere
 */
export function mergePacks(bases: readonly ResolvedPack[], own: Pack): Outcome<ResolvedPack> {
  const lacking = settings.find((name) => settled(name, bases, own) === undefined);
  if (lacking !== undefined) return refused(lackOf(lacking));
  const all: readonly Pack[] = [...bases, own];
  const { extends: _extends, ...stated } = own;
  const lockedLevels = Math.max(0, ...all.map((pack) => pack.lockedLevels ?? 0));
  const merged = {
    ...stated,
    ...(lockedLevels > 0 && { lockedLevels }),
    ...Object.fromEntries(settings.map((name) => [name, settled(name, bases, own)])),
    ...Object.fromEntries(lists.map((name) => [name, all.flatMap((pack): readonly object[] => pack[name] ?? [])])),
    facts: Object.assign({}, ...all.map((pack) => pack.facts ?? {})),
    measures: Object.assign({}, ...all.map((pack) => pack.measures ?? {})),
    citations: Object.assign({}, ...all.map((pack) => pack.citations)),
    resolvedFrom: bases.flatMap((base) => [...base.resolvedFrom, { id: base.id, version: base.version }]),
  } as ResolvedPack;
  return ok(merged);
}

const lists: readonly List[] = ['groups', 'indicators', 'slots', 'vetoes', 'constraints', 'waivers', 'absences'];

type Setting = (typeof settings)[number];

function settled(name: Setting, bases: readonly ResolvedPack[], own: Pack): Pack[Setting] {
  return own[name] ?? bases.at(-1)?.[name];
}

const lackOf = (name: Setting): Refusal => ({ code: 'PACK-068', at: '', params: { name } });
