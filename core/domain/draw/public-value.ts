import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { instantOf, timeText } from '../time/instant.ts';
import { isWaived, type DrawFile, type PublicSource } from './draw-file.ts';
import type { SourceNotice, ValueOrigin } from './draw-record.ts';
import { drawKey } from './draw-key.ts';
import { isPast, voided, type Drawing } from './drawing.ts';
import { seatAll } from './walk.ts';

/** The public value as it is entered: from the source itself, from its fallback on the source's notice, or none where waived. */
export interface SuppliedValue {
  readonly from: ValueOrigin['from'];
  readonly values: readonly number[];
  readonly notice?: SourceNotice;
}

/**
 * Takes the public value and draws.
 *
 * @returns the draw in state `drawn`; refused before the value can exist, in any other form than the file's, or against a waiver
 * @source EPD-2, "The public value has one form"
 */
export function supplyValue(drawing: Drawing, supplied: SuppliedValue, now: number): Outcome<Drawing> {
  if (drawing.state !== 'awaiting-value') return refused('DRAW-040', { state: drawing.state });
  const refusal = whyNotValue(drawing.file, supplied) ?? tooEarly(drawing.file, supplied.from, now);
  if (refusal) return refused(refusal);

  const { file, drawHash, reveals } = drawing;
  const publicValue = [...supplied.values];
  const key = drawKey({ drawHash, reveals, publicValue });
  const at = timeText(now);
  return ok({
    ...drawing,
    state: 'drawn',
    publicValue,
    publicValueOrigin: { from: supplied.from, at, ...(supplied.notice && { notice: supplied.notice }) },
    key,
    results: seatAll(file, key),
    closed: { at },
  });
}

/** Ends a draw whose source gave notice that there will be no value, where the file has no fallback or that fell out too. */
export function giveUpValue(drawing: Drawing, notice: SourceNotice, now: number): Outcome<Drawing> {
  const { publicSource } = drawing.file;
  if (drawing.state !== 'awaiting-value') return refused('DRAW-040', { state: drawing.state });
  if (isWaived(publicSource)) return refused('DRAW-064');
  const last = publicSource.fallback?.at ?? publicSource.at;
  if (!isPast(last, now)) return refused('DRAW-060', { at: last });
  return ok(voided(drawing, now, { code: 'DRAW-066', params: { reference: notice.reference } }));
}

/** What is wrong with a value under the file's one form, whenever it came. */
export function whyNotValue({ publicSource }: DrawFile, { from, values, notice }: SuppliedValue): Refusal | undefined {
  if (isWaived(publicSource)) return from === 'waiver' && values.length === 0 ? undefined : { code: 'DRAW-064' };
  if (from === 'waiver') return { code: 'DRAW-063' };
  const misplaced = from === 'fallback' ? noticeRefusal(publicSource, notice) : undefined;
  return misplaced ?? formRefusal(publicSource, values);
}

function formRefusal({ count, range, field }: PublicSource, values: readonly number[]): Refusal | undefined {
  const [least, most] = range;
  const fits = (value: number): boolean => Number.isSafeInteger(value) && value >= least && value <= most;
  if (values.length === count && values.every(fits)) return undefined;
  return { code: 'DRAW-061', params: { count, least, most, field }, at: 'values' };
}

function noticeRefusal({ fallback }: PublicSource, notice: SourceNotice | undefined): Refusal | undefined {
  if (fallback === undefined) return { code: 'DRAW-062' };
  const given = instantOf(notice?.at ?? '');
  if (given !== undefined && !isPast(fallback.noticeBy, given)) return undefined;
  return { code: 'DRAW-067', params: { noticeBy: fallback.noticeBy }, at: 'notice' };
}

/** Whether a value is entered before its issue is out. */
export function tooEarly({ publicSource }: DrawFile, from: ValueOrigin['from'], now: number): Refusal | undefined {
  if (isWaived(publicSource)) return undefined;
  const at = from === 'fallback' ? (publicSource.fallback?.at ?? publicSource.at) : publicSource.at;
  return now >= (instantOf(at) ?? Number.POSITIVE_INFINITY) ? undefined : { code: 'DRAW-060', params: { at } };
}
