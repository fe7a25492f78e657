import { describe, expect, test } from 'vitest';
import {
  awaitingValue,
  commitAct,
  committing,
  drawFile,
  envelopeOf,
  lottery,
  nonceOf,
  partyNames,
  revealAct,
  revealing,
  signedBy,
  times,
  valueOf,
} from '../../testing/signed-draw.ts';
import { verifyEd25519 as verify } from '../../../scripts/reference/signature.ts';
import { sha256Hex } from '../hash/sha256.ts';
import type { Outcome } from '../refusal.ts';
import { commit } from './commit.ts';
import { openMessage, waiverMessage } from './commitment.ts';
import type { DrawFile, PublicSource } from './draw-file.ts';
import { lapse, openCommitting, recordOf, withdraw, type Drawing } from './drawing.ts';
import { openEnvelope, type OpenedEnvelope } from './envelope.ts';
import { prepare } from './prepare.ts';
import { giveUpValue, supplyValue } from './public-value.ts';
import { reveal } from './reveal.ts';

const [finance, discipline, audit] = partyNames;
const at = (now: number) => ({ now, verify });
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);
const endOf = (outcome: Outcome<Drawing>): string => {
  const { state, closed } = valueOf(outcome);
  return `${state} ${closed?.because?.code ?? ''}`.trim();
};

const waivedFile = (signer: string = audit): DrawFile => {
  const subject = drawFile();
  const reason = '内网无法取得公开数值';
  const signature = signedBy(signer, waiverMessage(subject, audit, reason));
  return drawFile({ publicSource: { waiver: { reason, by: audit, signature } } });
};

const envelopeAct = (drawing: Drawing, party: string, change: Partial<OpenedEnvelope> = {}): OpenedEnvelope => {
  const nonce = change.nonce ?? nonceOf(party);
  const openers = [finance, audit].map((name) => ({
    party: name,
    signature: signedBy(name, openMessage(drawing.drawHash, party, nonce)),
  }));
  return { party, nonce, openers, ...change };
};

const twoRevealed = (envelopes = false): Drawing =>
  [finance, discipline].reduce(
    (drawing, name) => valueOf(reveal(drawing, revealAct(drawing, name), at(times.revealing))),
    revealing(drawFile(), envelopes),
  );

describe('preparing', () => {
  test('a fit file is prepared, and names its drawHash', () => {
    expect(valueOf(prepare({ file: drawFile(), earlier: [] }, at(times.prepared)))).toMatchObject({
      state: 'prepared',
      commitments: [],
    });
  });

  test('one defect is answered as it is, several as a list', () => {
    const once = prepare({ file: drawFile({ maxLoad: 0 }), earlier: [] }, at(times.prepared));
    expect(once).toMatchObject({ refusal: { code: 'DRAW-004', at: '/maxLoad' } });
    const twice = prepare({ file: drawFile({ maxLoad: 0, draw: '' }), earlier: [] }, at(times.prepared));
    expect(twice).toMatchObject({
      refusal: { code: 'DRAW-039', errors: [{ code: 'DRAW-003' }, { code: 'DRAW-004' }] },
    });
  });

  test('a file past its first deadline, or out of the chain, is not prepared', () => {
    expect(codeOf(prepare({ file: drawFile(), earlier: [] }, at(times.commitBy + 1)))).toBe('DRAW-047');
    expect(codeOf(prepare({ file: drawFile({ previousDraw: 'a'.repeat(64) }), earlier: [] }, at(times.prepared)))).toBe(
      'DRAW-034',
    );
  });

  test('a waiver is only as good as its signature', () => {
    expect(codeOf(prepare({ file: waivedFile(), earlier: [] }, at(times.prepared)))).toBe('ok');
    expect(codeOf(prepare({ file: waivedFile(finance), earlier: [] }, at(times.prepared)))).toBe('DRAW-044');
  });
});

describe('committing', () => {
  test('the last commitment opens the revealing', () => {
    const two = [finance, discipline].reduce(
      (drawing, name) => valueOf(commit(drawing, commitAct(drawing, name), at(times.committing))),
      committing(),
    );
    expect(two.state).toBe('committing');
    expect(valueOf(commit(two, commitAct(two, audit), at(times.commitBy)))).toMatchObject({ state: 'revealing' });
  });

  test.each<[string, (drawing: Drawing) => Parameters<typeof commit>[1], string]>([
    ['a stranger', (drawing) => ({ ...commitAct(drawing, finance), party: 'Friend' }), 'DRAW-041'],
    [
      'another party’s signature',
      (drawing) => ({ ...commitAct(drawing, finance), signature: commitAct(drawing, audit).signature }),
      'DRAW-044',
    ],
    [
      'a signature for another draw',
      (drawing) => commitAct({ ...drawing, drawHash: sha256Hex('other') }, finance),
      'DRAW-044',
    ],
    [
      'an envelope exchanged after signing',
      (drawing) => ({ ...commitAct(drawing, finance, envelopeOf(finance)), envelope: envelopeOf(audit) }),
      'DRAW-044',
    ],
    ['a short commitment', (drawing) => ({ ...commitAct(drawing, finance), commitment: 'ab' }), 'DRAW-005'],
    ['a malformed envelope', (drawing) => ({ ...commitAct(drawing, finance), envelope: 'ab' }), 'DRAW-005'],
  ])('refuses %s', (_, act, code) => {
    const drawing = committing();
    expect(codeOf(commit(drawing, act(drawing), at(times.committing)))).toBe(code);
  });

  test('nobody commits twice, or before the draw is open', () => {
    const once = valueOf(commit(committing(), commitAct(committing(), finance), at(times.committing)));
    expect(codeOf(commit(once, commitAct(once, finance), at(times.committing)))).toBe('DRAW-042');
    const prepared = valueOf(prepare({ file: drawFile(), earlier: [] }, at(times.prepared)));
    expect(codeOf(commit(prepared, commitAct(prepared, finance), at(times.committing)))).toBe('DRAW-040');
  });

  test('a missing or late commitment voids the draw', () => {
    const drawing = committing();
    expect(endOf(commit(drawing, commitAct(drawing, finance), at(times.commitBy + 1)))).toBe('void DRAW-045');
    expect(lapse(drawing, times.commitBy + 1).closed?.because?.params).toEqual({ parties: partyNames.join(', ') });
    expect(lapse(drawing, times.commitBy)).toBe(drawing);
    const prepared = valueOf(prepare({ file: drawFile(), earlier: [] }, at(times.prepared)));
    expect(endOf(openCommitting(prepared, times.commitBy + 1))).toBe('void DRAW-045');
  });

  test('where the public value is waived, everybody leaves an envelope', () => {
    const drawing = committing(waivedFile());
    expect(codeOf(commit(drawing, commitAct(drawing, finance), at(times.committing)))).toBe('DRAW-046');
    expect(codeOf(commit(drawing, commitAct(drawing, finance, envelopeOf(finance)), at(times.committing)))).toBe('ok');
  });

  test('a draw may be taken back before the first nonce is open, never after', () => {
    expect(endOf({ ok: true, value: valueOf(withdraw(committing(), '名单有误', times.committing)) })).toBe(
      'void DRAW-065',
    );
    expect(codeOf(withdraw(revealing(), '不满意', times.revealing))).toBe('DRAW-054');
    expect(codeOf(withdraw(awaitingValue(), '不满意', times.later))).toBe('DRAW-054');
  });
});

describe('revealing', () => {
  test('nothing is revealed before all have committed', () => {
    const drawing = committing();
    expect(codeOf(reveal(drawing, revealAct(drawing, finance), at(times.committing)))).toBe('DRAW-040');
  });

  test('the last nonce makes the draw wait for the public value', () => {
    expect(twoRevealed().state).toBe('revealing');
    expect(awaitingValue().state).toBe('awaiting-value');
  });

  test.each<[string, (drawing: Drawing) => Parameters<typeof reveal>[1], string]>([
    ['a stranger', (drawing) => ({ ...revealAct(drawing, audit), party: 'Friend' }), 'DRAW-041'],
    [
      'a guess by somebody else',
      (drawing) => ({
        ...revealAct(drawing, audit, nonceOf(finance)),
        signature: revealAct(drawing, finance).signature,
      }),
      'DRAW-044',
    ],
    ['a second reveal', (drawing) => revealAct(drawing, finance), 'DRAW-050'],
    ['a nonce in capitals', (drawing) => revealAct(drawing, audit, nonceOf(audit).toUpperCase()), 'DRAW-005'],
  ])('%s changes nothing', (_, act, code) => {
    const drawing = twoRevealed();
    expect(codeOf(reveal(drawing, act(drawing), at(times.revealing)))).toBe(code);
  });

  test('a wrong reveal voids the draw and stays in the record as evidence', () => {
    const drawing = twoRevealed();
    const wrong = valueOf(
      reveal(drawing, revealAct(drawing, audit, sha256Hex('changed my mind')), at(times.revealing)),
    );
    expect(wrong).toMatchObject({
      state: 'void',
      results: [],
      wrong: [{ party: audit }],
      closed: { because: { code: 'DRAW-051' } },
    });
    expect(codeOf(reveal(wrong, revealAct(wrong, audit), at(times.revealing)))).toBe('DRAW-040');
  });

  test('a nonce used in another draw does not fit its commitment here', () => {
    const other = revealing(drawFile({ draw: 'D2026-02' }));
    const copied = { ...twoRevealed(), commitments: other.commitments };
    expect(endOf(reveal(copied, revealAct(copied, audit), at(times.revealing)))).toBe('void DRAW-051');
  });

  test('a missing or late reveal voids the draw: the others never go on alone', () => {
    const drawing = twoRevealed();
    expect(endOf(reveal(drawing, revealAct(drawing, audit), at(times.revealBy + 1)))).toBe('void DRAW-053');
    expect(lapse(drawing, times.revealBy + 1).closed?.because?.params).toEqual({ parties: audit });
    expect(lapse(drawing, times.revealBy)).toBe(drawing);
  });
});

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
