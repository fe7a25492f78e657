import type { Refusal } from '../refusal.ts';
import type { Seating } from './draw-file.ts';
import { mostRows } from './draw-file-form.ts';
import type { Opener, ValueOrigin } from './draw-record.ts';
import { exactly, hex32, hex64, isObject, list, object, pointer, text, time, whole, type FormCheck } from './form.ts';

/** A nonce in a record as far as it can be computed. */
export interface ReadReveal {
  readonly party: string;
  readonly nonce: string;
  readonly signature?: string;
  readonly openers?: readonly Opener[];
  readonly at?: string;
}

/** A commitment in a record as far as it can be computed. */
export interface ReadCommitment {
  readonly party: string;
  readonly commitment: string;
  readonly envelope?: string;
  readonly signature?: string;
  readonly at?: string;
}

/** A record as far as it can be computed: its file may carry bare party names, its entries may lack signatures and times. */
export interface ReadRecord {
  readonly outcome: 'drawn' | 'void';
  readonly file: Seating & { readonly parties: readonly (string | { readonly name: string })[] };
  readonly drawHash: string;
  readonly commitments: readonly ReadCommitment[];
  readonly reveals: readonly ReadReveal[];
  readonly wrong: readonly ReadReveal[];
  readonly publicValue: readonly number[];
  readonly publicValueOrigin?: ValueOrigin;
  readonly key?: string;
  readonly results: readonly unknown[];
  readonly closedAt: string;
  readonly voidBecause?: { readonly code: string };
}

const count = whole(0, mostRows);
const number = whole(1, mostRows);

/** What keeps an unknown value from being computed as a record; empty means that it reads as a {@link ReadRecord}. */
export function recordFormDefects(value: unknown): readonly Refusal[] {
  return record(value, '');
}

/** Whether a value reads as a record. */
export function isReadRecord(value: unknown): value is ReadRecord {
  return recordFormDefects(value).length === 0;
}

const anyText: FormCheck = (value, at) =>
  typeof value === 'string' && value.isWellFormed() ? [] : [{ code: 'DRAW-003', at }];

const anything: FormCheck = () => [];

const oneOf =
  (...allowed: readonly string[]): FormCheck =>
  (value, at) =>
    allowed.some((word) => word === value) ? [] : [{ code: 'DRAW-012', params: { expected: allowed.join(' | ') }, at }];

const optional =
  (check: FormCheck): FormCheck =>
  (value, at) =>
    value === undefined ? [] : check(value, at);

// Members not named count for drawHash only.
const containing =
  (members: Readonly<Record<string, FormCheck>>): FormCheck =>
  (value, at) => {
    if (!isObject(value)) return [{ code: 'DRAW-007', at }];
    return Object.entries(members).flatMap(([name, check]) =>
      check(Object.hasOwn(value, name) ? value[name] : undefined, pointer(at, name)),
    );
  };

const seatCounts: FormCheck = (value, at) =>
  isObject(value)
    ? Object.entries(value).flatMap(([stratum, seats]) => count(seats, pointer(at, stratum)))
    : [{ code: 'DRAW-007', at }];

const poolRows = list(containing({ n: number, stratum: anyText, employer: anyText, held: optional(count) }), 1);

const pool: FormCheck = (value, at) => {
  const found = poolRows(value, at);
  if (found.length > 0 || !Array.isArray(value)) return found;
  const present = new Set(value.map((row: { readonly n: number }) => row.n));
  const gap = value.findIndex((_, index) => !present.has(index + 1));
  return gap < 0 ? [] : [{ code: 'DRAW-014', params: { n: gap + 1, rows: value.length }, at }];
};

const party: FormCheck = (value, at) =>
  isObject(value) ? containing({ name: anyText })(value, at) : anyText(value, at);

const file = containing({
  projects: list(containing({ code: anyText, seats: seatCounts, employerCap: count })),
  maxLoad: count,
  pool,
  ineligible: list(containing({ project: anyText, n: number })),
  parties: list(party),
});

const opener = object({ party: anyText, signature: hex64 });
const reveal = object({ party: anyText, nonce: hex32 }, { signature: hex64, openers: list(opener), at: time });
const notice = object({ reference: text, at: time });

const record = object(
  {
    v: exactly('EPD-2/record'),
    outcome: oneOf('drawn', 'void'),
    file,
    drawHash: hex32,
    commitments: list(object({ party: anyText, commitment: hex32 }, { envelope: hex32, signature: hex64, at: time })),
    reveals: list(reveal),
    wrong: list(reveal),
    publicValue: list(whole(0, Number.MAX_SAFE_INTEGER)),
    results: list(anything),
    closedAt: time,
  },
  {
    publicValueOrigin: object({ from: oneOf('source', 'fallback', 'waiver'), at: time }, { notice }),
    key: anyText,
    voidBecause: containing({ code: text }),
  },
);
