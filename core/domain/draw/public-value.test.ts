import { describe, expect, test } from 'vitest';
import {
  awaitingValue,
  codeOf,
  drawFile,
  endOf,
  envelopeAct,
  lottery,
  partyNames,
  times,
  twoRevealed,
  valueOf,
  waivedFile,
} from '../../testing/signed-draw.ts';
import { verifyEd25519 as verify } from '../../../scripts/reference/signature.ts';
import { sha256Hex } from '../hash/sha256.ts';
import type { PublicSource } from './draw-file.ts';
import { recordOf, type Drawing } from './drawing.ts';
import { openEnvelope } from './envelope.ts';
import { giveUpValue, supplyValue } from './public-value.ts';

const [, , audit] = partyNames;
const at = (now: number) => ({ now, verify });

describe('the public value', () => {
  const waiting = awaitingValue();
  const values = lottery;
  const source = waiting.file.publicSource as PublicSource;
  const fallback = { name: '双色球', issue: '2026131', at: '2026-11-10T12:30:00Z', noticeBy: '2026-11-09T00:00:00Z' };
  const withFallback = awaitingValue(drawFile({ publicSource: { ...source, fallback } }));
  const notice = { reference: '公告第 3 号', at: '2026-11-08T20:00:00Z' };

  test('draws, and the record carries everything', () => {
    const drawn = valueOf(supplyValue(waiting, { from: 'source', values }, times.value));
    expect(drawn.state).toBe('drawn');
    expect(drawn.results.map(({ seated }) => seated.length)).toEqual([3, 3]);
    expect(valueOf(recordOf(drawn))).toMatchObject({
      outcome: 'drawn',
      publicValue: values,
      drawHash: waiting.drawHash,
    });
    expect(codeOf(supplyValue(drawn, { from: 'source', values: [1, 2, 3, 4, 5, 6] }, times.later))).toBe('DRAW-040');
  });

  test('nothing is drawn before every nonce is open', () => {
    expect(codeOf(supplyValue(twoRevealed(), { from: 'source', values }, times.value))).toBe('DRAW-040');
  });

  const early = Date.parse(fallback.at) - 1;
  test.each<[string, Drawing, Parameters<typeof supplyValue>[1], number, string]>([
    ['before it exists', waiting, { from: 'source', values }, times.value - 1, 'DRAW-060'],
    ['with a number too few', waiting, { from: 'source', values: values.slice(1) }, times.later, 'DRAW-061'],
    [
      'with a number outside the range',
      waiting,
      { from: 'source', values: values.with(0, 34) },
      times.later,
      'DRAW-061',
    ],
    ['with half a number', waiting, { from: 'source', values: values.with(0, 1.5) }, times.later, 'DRAW-061'],
    ['that was not waived', waiting, { from: 'waiver', values: [] }, times.later, 'DRAW-063'],
    ['of a fallback the file does not name', waiting, { from: 'fallback', values, notice }, times.later, 'DRAW-062'],
    ['of the fallback without notice', withFallback, { from: 'fallback', values }, early + 1, 'DRAW-067'],
    [
      'of the fallback after a late notice',
      withFallback,
      { from: 'fallback', values, notice: { ...notice, at: fallback.at } },
      early + 1,
      'DRAW-067',
    ],
    ['of the fallback before it exists', withFallback, { from: 'fallback', values, notice }, early, 'DRAW-060'],
  ])('is refused %s', (_, drawing, supplied, now, code) => {
    expect(codeOf(supplyValue(drawing, supplied, now))).toBe(code);
  });

  test('the fallback counts on the source’s own notice in time', () => {
    const drawn = valueOf(supplyValue(withFallback, { from: 'fallback', values, notice }, Date.parse(fallback.at)));
    expect(drawn.publicValueOrigin).toMatchObject({ from: 'fallback', notice });
  });

  test('a waived draw takes none, and cannot be voided once all nonces are open', () => {
    const waived = awaitingValue(waivedFile(), true);
    expect(codeOf(supplyValue(waived, { from: 'source', values }, times.later))).toBe('DRAW-064');
    expect(codeOf(openEnvelope(waived, envelopeAct(waived, audit, { nonce: sha256Hex('x') }), at(times.opening)))).toBe(
      'DRAW-040',
    );
    expect(codeOf(giveUpValue(waived, notice, times.later))).toBe('DRAW-064');
    const drawn = valueOf(supplyValue(waived, { from: 'waiver', values: [] }, times.revealing));
    expect(drawn.key).toMatch(/[0-9A-F]\.\/\/$/);
  });

  test('a draw whose source falls silent ends only on notice, after the last value was due', () => {
    expect(codeOf(giveUpValue(withFallback, notice, Date.parse(fallback.at)))).toBe('DRAW-060');
    expect(endOf(giveUpValue(withFallback, notice, Date.parse(fallback.at) + 1))).toBe('void DRAW-066');
  });

  test('an open draw has no record', () => {
    expect(codeOf(recordOf(waiting))).toBe('DRAW-040');
  });
});
