import type { Refusal } from '../refusal.ts';
import { instantOf } from '../time/instant.ts';
import { isWaived, type Deadlines, type DrawFile, type PoolRow, type PublicSource } from './draw-file.ts';
import { formDefectsOf, isDrawFile, mostRows } from './draw-file-form.ts';
import { pointer } from './form.ts';

/**
 * Everything wrong with a draw file before any commitment, each defect one coded refusal with its JSON pointer.
 * Whether all seats can be filled, and signatures, are asked separately (seat-defects.ts, drawing.ts).
 *
 * @param value  the parsed file; a wrong form is reported alone, since the rest cannot be read
 * @source EPD-2, "What is computed" 1, "What keeps it honest"
 */
export function fileDefectsOf(value: unknown): readonly Refusal[] {
  if (!isDrawFile(value)) return formDefectsOf(value);
  return [
    ...poolDefects(value.pool),
    ...projectDefects(value),
    ...ineligibleDefects(value),
    ...partyDefects(value),
    ...sourceDefects(value),
    ...deadlineDefects(value),
    ...registerDefects(value),
  ];
}

function poolDefects(pool: readonly PoolRow[]): readonly Refusal[] {
  if (pool.length > mostRows) return [{ code: 'DRAW-013', params: { rows: pool.length, most: mostRows }, at: '/pool' }];
  const present = new Set(pool.map(({ n }) => n));
  const gaps = pool.flatMap((_, index) => (present.has(index + 1) ? [] : [index + 1]));
  return [
    ...repeated(pool, ({ n }) => n).map(({ at, value }) => refusal('DRAW-011', { n: value }, `/pool/${at}/n`)),
    ...gaps.map((n) => refusal('DRAW-014', { n, rows: pool.length }, '/pool')),
    ...repeated(pool, ({ id }) => id).map(({ at, value }) => refusal('DRAW-028', { id: value }, `/pool/${at}/id`)),
    ...repeated(pool, ({ digest }) => digest).map(({ at }) => refusal('DRAW-029', undefined, `/pool/${at}/digest`)),
  ];
}

function projectDefects({ projects, pool }: DrawFile): readonly Refusal[] {
  const strata = new Set(pool.map(({ stratum }) => stratum));
  return [
    ...repeated(projects, ({ code }) => code).map(({ at, value }) =>
      refusal('DRAW-015', { project: value }, `/projects/${at}/code`),
    ),
    ...projects.flatMap(({ code, seats }, index) => {
      const wanted = Object.entries(seats).filter(([, count]) => count > 0);
      const at = `/projects/${index}/seats`;
      if (wanted.length === 0) return [refusal('DRAW-016', { project: code }, at)];
      return wanted
        .filter(([stratum]) => !strata.has(stratum))
        .map(([stratum]) => refusal('DRAW-017', { project: code, stratum }, pointer(at, stratum)));
    }),
  ];
}

function ineligibleDefects({ ineligible, projects, pool }: DrawFile): readonly Refusal[] {
  const codes = new Set(projects.map(({ code }) => code));
  const numbers = new Set(pool.map(({ n }) => n));
  return [
    ...ineligible.flatMap(({ project, n }, index) =>
      codes.has(project) && numbers.has(n) ? [] : [refusal('DRAW-018', { project, n }, `/ineligible/${index}`)],
    ),
    ...repeated(ineligible, ({ project, n }) => `${n} ${project}`).map(({ at }) =>
      refusal('DRAW-019', undefined, `/ineligible/${at}`),
    ),
  ];
}

function partyDefects({ parties, rule }: DrawFile): readonly Refusal[] {
  const few = { given: parties.length, least: rule.minimumParties };
  return [
    ...(few.given < few.least ? [refusal('DRAW-020', few, '/parties')] : []),
    ...(parties.some(({ outside }) => outside) ? [] : [refusal('DRAW-021', undefined, '/parties')]),
    ...repeated(parties, ({ name }) => name).map(({ at, value }) =>
      refusal('DRAW-022', { party: value }, `/parties/${at}/name`),
    ),
    ...repeated(parties, ({ publicKey }) => publicKey).map(({ at }) =>
      refusal('DRAW-023', undefined, `/parties/${at}/publicKey`),
    ),
  ];
}

function sourceDefects({ publicSource, parties, deadlines }: DrawFile): readonly Refusal[] {
  if (!isWaived(publicSource)) return fallbackDefects(publicSource, deadlines);
  const { by } = publicSource.waiver;
  const outside = parties.some((party) => party.name === by && party.outside);
  return outside ? [] : [refusal('DRAW-026', { by }, '/publicSource/waiver/by')];
}

// A fallback whose value exists before the notice, or before the nonces are open, would leave a choice between two values.
function fallbackDefects({ fallback }: PublicSource, { openBy }: Deadlines): readonly Refusal[] {
  if (fallback === undefined) return [];
  const inTime = isBefore(fallback.noticeBy, fallback.at) && isBefore(openBy, fallback.at);
  return inTime ? [] : [refusal('DRAW-025', undefined, '/publicSource/fallback')];
}

function deadlineDefects({ deadlines, publicSource }: DrawFile): readonly Refusal[] {
  const { commitBy, revealBy, openBy } = deadlines;
  const steps = [
    { name: 'commitBy', time: commitBy },
    { name: 'revealBy', time: revealBy },
    { name: 'openBy', time: openBy },
    ...(isWaived(publicSource) ? [] : [{ name: 'at', time: publicSource.at }]),
  ];
  return steps.flatMap(({ name, time }, index) => {
    const next = steps[index + 1];
    if (next === undefined || isBefore(time, next.time)) return [];
    return [refusal('DRAW-027', { earlier: name, later: next.name }, `/deadlines/${name}`)];
  });
}

function registerDefects({ register, pool }: DrawFile): readonly Refusal[] {
  if (register === undefined) return [];
  const rows = Map.groupBy(pool, ({ stratum }) => stratum);
  return [...rows].flatMap(([stratum, members]) => {
    const active = Object.hasOwn(register.counts, stratum) ? (register.counts[stratum]?.active ?? 0) : 0;
    const params = { stratum, rows: members.length, active };
    return members.length <= active ? [] : [refusal('DRAW-037', params, pointer('/register/counts', stratum))];
  });
}

function isBefore(earlier: string, later: string): boolean {
  return (instantOf(earlier) ?? 0) < (instantOf(later) ?? 0);
}

function repeated<T, V>(rows: readonly T[], of: (row: T) => V): readonly { readonly at: number; readonly value: V }[] {
  const seen = new Set<V>();
  return rows.flatMap((row, at) => {
    const value = of(row);
    if (seen.has(value)) return [{ at, value }];
    seen.add(value);
    return [];
  });
}

function refusal(code: string, params: Refusal['params'] | undefined, at: string): Refusal {
  return params === undefined ? { code, at } : { code, params, at };
}
