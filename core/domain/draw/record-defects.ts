import { canonicalText } from '../canonical/canonical-json.ts';
import type { Refusal } from '../refusal.ts';
import { commitmentOf, drawHashOf } from './commitment.ts';
import type { ReadRecord, ReadReveal } from './draw-record-form.ts';
import { drawKey } from './draw-key.ts';
import { seatAll } from './walk.ts';

/** Whether drawHash is that of the file in the record. */
export function hashDefects({ file, drawHash }: ReadRecord): readonly Refusal[] {
  const computed = drawHashOf(file);
  return computed === drawHash ? [] : [{ code: 'DRAW-090', params: { computed }, at: '/drawHash' }];
}

/** Whether exactly the file's parties committed and revealed, each once, and each nonce is the one committed to. */
export function commitmentDefects(record: ReadRecord): readonly Refusal[] {
  const names = record.file.parties.map(nameOf);
  const nonces = record.reveals.map(({ party }) => party);
  const whole = record.outcome === 'drawn';
  return [
    ...rollDefects(
      names,
      record.commitments.map(({ party }) => party),
      whole,
    ).map(at('/commitments')),
    ...rollDefects(names, nonces, whole).map(at('/reveals')),
    ...record.reveals.flatMap((reveal, index) =>
      agrees(record, reveal) ? [] : [{ code: 'DRAW-091', params: { party: reveal.party }, at: `/reveals/${index}` }],
    ),
  ];
}

function rollDefects(names: readonly string[], given: readonly string[], whole: boolean): readonly Refusal[] {
  const strangers = given.filter((name, index) => !names.includes(name) || given.indexOf(name) < index);
  const missing = whole ? names.filter((name) => !given.includes(name)) : [];
  return [
    ...strangers.map((party) => ({ code: 'DRAW-092', params: { party } })),
    ...missing.map((party) => ({ code: 'DRAW-093', params: { party } })),
  ];
}

const at =
  (place: string) =>
  (refusal: Refusal): Refusal => ({ ...refusal, at: place });

/** The name of a party row or a bare name. */
export function nameOf(party: string | { readonly name: string }): string {
  return typeof party === 'string' ? party : party.name;
}

/** Whether a nonce is the one its party committed to, under the hash of the file in the record. */
export function agrees(record: ReadRecord, { party, nonce }: ReadReveal): boolean {
  const computed = commitmentOf(drawHashOf(record.file), party, nonce);
  return record.commitments.some((entry) => entry.party === party && entry.commitment === computed);
}

/** Whether the key of a finished draw is the one its parts give. */
export function keyDefects(record: ReadRecord): readonly Refusal[] {
  if (record.outcome === 'void') return [];
  return record.key === computedKey(record) ? [] : [{ code: 'DRAW-094', at: '/key' }];
}

function computedKey({ file, reveals, publicValue }: ReadRecord): string {
  return drawKey({ drawHash: drawHashOf(file), reveals, publicValue });
}

/** Whether order, seats, skips and shortages of every project are the ones the computed key gives. */
export function resultDefects(record: ReadRecord): readonly Refusal[] {
  if (record.outcome === 'void') return [];
  const computed = seatAll(record.file, computedKey(record));
  const differing = computed.flatMap((result, index) =>
    sameJson(result, record.results[index])
      ? []
      : [{ code: 'DRAW-095', params: { project: result.project }, at: `/results/${index}` }],
  );
  if (record.results.length === computed.length) return differing;
  return [
    ...differing,
    { code: 'DRAW-096', params: { given: record.results.length, wanted: computed.length }, at: '/results' },
  ];
}

function sameJson(computed: unknown, given: unknown): boolean {
  return given !== undefined && canonicalText(computed) === canonicalText(given);
}
