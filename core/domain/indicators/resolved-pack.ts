import type { Pack } from '../../generated/pack.ts';

type Filled =
  | 'facts'
  | 'measures'
  | 'groups'
  | 'indicators'
  | 'slots'
  | 'vetoes'
  | 'constraints'
  | 'waivers'
  | 'absences'
  | 'gradeScale'
  | 'rounding'
  | 'totals'
  | 'evidence'
  | 'resolvedFrom';

/**
 * A pack after `extends`: every part is there and nothing refers to another pack. It is itself a pack document, so it can
 * be frozen, stored and checked by the same schema.
 */
export type ResolvedPack = Readonly<Omit<Pack, 'extends' | Filled> & Required<Pick<Pack, Filled>>>;
