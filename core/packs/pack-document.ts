import type { Pack } from '../generated/pack.ts';
import type { Refusal } from '../domain/refusal.ts';
import { problemAt, type Problem } from './problem.ts';

/** Where a part of a pack was written. */
export interface Origin {
  readonly pack: string;
  readonly file: string;
  readonly pointer: string;
}

/** The written place of each node, fact, measure, veto, constraint, by the object itself. */
export type Origins = WeakMap<object, Origin>;

/** A pack as written, its part files put together, with the places its parts come from. */
export interface PackDocument {
  readonly pack: Pack;
  /** The file of the pack itself: `common/pack.json`. */
  readonly file: string;
  readonly origins: Origins;
}

const sections = ['groups', 'indicators', 'slots', 'vetoes', 'constraints', 'waivers', 'facts', 'measures'] as const;
type Section = (typeof sections)[number];

/** The sections of a pack whose parts have a place of their own. */
export type PackParts = Readonly<{ [S in Section]?: object }>;

/** Notes where each part of a file stands. */
export function noteOrigins(parts: PackParts, origins: Origins, { pack, file }: Omit<Origin, 'pointer'>): void {
  for (const section of sections) {
    for (const [key, part] of Object.entries(parts[section] ?? {}) as [string, object][]) {
      origins.set(part, { pack, file, pointer: `/${section}/${key}` });
    }
  }
}

/** Parts that come from a base keep the place where the base wrote them. */
export function adoptOrigins(parts: PackParts, from: Origins, to: Origins): void {
  for (const part of sections.flatMap((section): readonly object[] => Object.values(parts[section] ?? {}))) {
    const origin = from.get(part);
    if (origin) to.set(part, origin);
  }
}

/** Turns a pointer into the resolved pack into the file and pointer where that part was written. */
export function locate(refusal: Refusal, parts: PackParts, document: PackDocument): Problem {
  const [, section = '', key = '', ...rest] = (refusal.at ?? '').split('/');
  const part = isSection(section) ? memberOf(parts[section], key) : undefined;
  const origin = part === undefined ? undefined : document.origins.get(part);
  if (origin === undefined) return problemAt(refusal, document.file);
  const pointer = [origin.pointer, ...rest].join('/');
  return { code: refusal.code, file: origin.file, pointer, params: refusal.params ?? {} };
}

const isSection = (name: string): name is Section => sections.some((section) => section === name);

function memberOf(holder: object | undefined, key: string): object | undefined {
  const member: unknown = holder === undefined ? undefined : Object.entries(holder).find(([name]) => name === key)?.[1];
  return typeof member === 'object' && member !== null ? member : undefined;
}
