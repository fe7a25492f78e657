import { describe, expect, test } from 'vitest';
import {
  awaitingValue,
  codeOf,
  commitAct,
  committing,
  drawFile,
  endOf,
  envelopeOf,
  nonceOf,
  partyNames,
  revealAct,
  revealing,
  times,
  twoRevealed,
  valueOf,
  waivedFile,
} from '../../testing/signed-draw.ts';
import { verifyEd25519 as verify } from '../../../scripts/reference/signature.ts';
import { sha256Hex } from '../hash/sha256.ts';
import { commit } from './commit.ts';
import { lapse, openCommitting, withdraw, type Drawing } from './drawing.ts';
import { prepare } from './prepare.ts';
import { reveal } from './reveal.ts';

const [finance, discipline, audit] = partyNames;
const at = (now: number) => ({ now, verify });

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

  test('whoever looks, and however late, finds the same end', () => {
    const early = lapse(committing(), times.commitBy + 1);
    expect(lapse(committing(), times.later)).toEqual(early);
    expect(early.closed?.at).toBe(new Date(times.commitBy + 1).toISOString());
    expect(lapse(early, times.later)).toBe(early);
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

  test('a reveal that is missing without an envelope ended the draw at revealBy, also when nobody looked before openBy', () => {
    const bare = twoRevealed();
    expect(lapse(bare, times.later)).toEqual(lapse(bare, times.revealBy + 1));
    const sealed = lapse(twoRevealed(true), times.later);
    expect(sealed.closed).toMatchObject({
      at: new Date(times.openBy + 1).toISOString(),
      because: { code: 'DRAW-053', params: { parties: audit } },
    });
  });
});
