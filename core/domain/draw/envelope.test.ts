import { describe, expect, test } from 'vitest';
import {
  awaitingValue,
  codeOf,
  drawFile,
  endOf,
  envelopeAct,
  partyNames,
  revealAct,
  times,
  twoRevealed,
  valueOf,
} from '../../testing/signed-draw.ts';
import { verifyEd25519 as verify } from '../../../scripts/reference/signature.ts';
import { sha256Hex } from '../hash/sha256.ts';
import { lapse, type Drawing } from './drawing.ts';
import { openEnvelope, type OpenedEnvelope } from './envelope.ts';
import { reveal } from './reveal.ts';

const [finance, , audit] = partyNames;
const at = (now: number) => ({ now, verify });

describe('envelopes', () => {
  const late = twoRevealed(true);

  test('a late reveal counts as missing, and the envelope takes its place', () => {
    expect(codeOf(reveal(late, revealAct(late, audit), at(times.opening)))).toBe('DRAW-052');
    const opened = valueOf(openEnvelope(late, envelopeAct(late, audit), at(times.opening)));
    expect(opened).toMatchObject({ state: 'awaiting-value', reveals: [{}, {}, { party: audit, openers: [{}, {}] }] });
  });

  test('after a wrong reveal only the envelope speaks', () => {
    const wrong = valueOf(reveal(late, revealAct(late, audit, sha256Hex('x')), at(times.revealing)));
    expect(wrong.state).toBe('revealing');
    expect(codeOf(reveal(wrong, revealAct(wrong, audit), at(times.revealing)))).toBe('DRAW-050');
    expect(valueOf(openEnvelope(wrong, envelopeAct(wrong, audit), at(times.revealing))).state).toBe('awaiting-value');
  });

  test('an envelope that disagrees voids the draw, also one of a party that revealed', () => {
    expect(endOf(openEnvelope(late, envelopeAct(late, audit, { nonce: sha256Hex('x') }), at(times.opening)))).toBe(
      'void DRAW-057',
    );
    const waiting = awaitingValue(drawFile(), true);
    expect(
      endOf(openEnvelope(waiting, envelopeAct(waiting, audit, { nonce: sha256Hex('x') }), at(times.opening))),
    ).toBe('void DRAW-057');
    expect(valueOf(openEnvelope(waiting, envelopeAct(waiting, audit), at(times.opening)))).toEqual(waiting);
  });

  test('an envelope nobody opens in time voids the draw', () => {
    expect(lapse(late, times.openBy)).toBe(late);
    expect(endOf(openEnvelope(late, envelopeAct(late, audit), at(times.openBy + 1)))).toBe('void DRAW-053');
  });

  test.each<[string, Drawing, Partial<OpenedEnvelope>, number, string]>([
    ['while the party may still reveal', late, {}, times.revealing, 'DRAW-059'],
    ['of a stranger', late, { party: 'Friend' }, times.opening, 'DRAW-041'],
    ['that was never left', twoRevealed(), {}, times.revealing, 'DRAW-055'],
    [
      'with no outside party present',
      late,
      { openers: envelopeAct(late, audit).openers.slice(0, 1) },
      times.opening,
      'DRAW-056',
    ],
    ['with nobody present', late, { openers: [] }, times.opening, 'DRAW-056'],
    ['with a forged opener', late, { openers: envelopeAct(late, finance).openers }, times.opening, 'DRAW-044'],
    ['of half a nonce', late, { nonce: 'ab' }, times.opening, 'DRAW-005'],
    ['after openBy, to compare', awaitingValue(drawFile(), true), {}, times.openBy + 1, 'DRAW-058'],
  ])('an envelope is not opened %s', (_, drawing, change, now, code) => {
    expect(codeOf(openEnvelope(drawing, envelopeAct(drawing, audit, change), at(now)))).toBe(code);
  });
});
