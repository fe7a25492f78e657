import { describe, expect, test } from 'vitest';
import type { SheetAnswer, SheetContest } from '../../generated/sheet-content.ts';
import { checkSheet, stopsSeal } from './check-sheet.ts';
import { emptyContent, envelopeBytes, readEnvelope } from './envelope.ts';
import { sealOf, sealPayload, type SealHead } from './seal.ts';
import { cardForTests as card, completeContent as complete, entryFor } from './sheet-for-tests.ts';
import { whyNotEnter } from './why-not-enter.ts';
import { whyNotSave } from './why-not-save.ts';

describe('an entry', () => {
  test.each<[string, string, SheetAnswer, string | undefined]>([
    ['in its level', 'E.Social', { kind: 'level', level: 'high', points: '13' }, undefined],
    [
      'on the lower bound, which belongs to the level',
      'E.Social',
      { kind: 'level', level: 'high', points: '12' },
      undefined,
    ],
    ['on the upper bound, which does not', 'E.Social', { kind: 'level', level: 'low', points: '12' }, 'SCORE-017'],
    ['above the maximum', 'E.Social', { kind: 'level', level: 'high', points: '15.01' }, 'SCORE-017'],
    ['with three decimals', 'E.Social', { kind: 'level', level: 'high', points: '13.001' }, 'SCORE-016'],
    ['that is no number', 'E.Social', { kind: 'level', level: 'high', points: '013' }, 'SCORE-015'],
    ['without points yet', 'E.Social', { kind: 'level', level: 'high' }, undefined],
    ['of no such level', 'E.Social', { kind: 'level', level: 'top', points: '13' }, 'SCORE-014'],
    ['checked where a level is asked', 'E.Social', { kind: 'checked', yes: [], no: [] }, 'SCORE-013'],
    ['half checked', 'P.Rules', { kind: 'checked', yes: ['made'], no: [] }, undefined],
    ['of no such item', 'P.Rules', { kind: 'checked', yes: ['sung'], no: [] }, 'SCORE-018'],
    ['both yes and no', 'P.Rules', { kind: 'checked', yes: ['made'], no: ['made'] }, 'SCORE-019'],
    ['for want of evidence', 'P.Rules', { kind: 'noEvidence' }, undefined],
    ['on a computed leaf', 'O.Paid', { kind: 'noEvidence' }, 'SCORE-012'],
    ['on a leaf that does not apply', 'P.Asset', { kind: 'noEvidence' }, 'SCORE-011'],
    ['on no leaf', 'X.None', { kind: 'noEvidence' }, 'SCORE-010'],
  ])('%s: %s', (_, leaf, answer, code) => {
    expect(whyNotEnter(card, entryFor(leaf, answer))?.code).toBe(code);
  });
});

describe('a draft', () => {
  test('may be empty or unfinished', () => {
    expect(whyNotSave(card, emptyContent)).toBeUndefined();
    expect(whyNotSave(card, complete)).toBeUndefined();
  });

  test.each<[string, SheetContest, string | undefined]>([
    ['a computed leaf', { leaf: 'O.Paid', against: 'computed', reason: 'r' }, undefined],
    ['a mark of not applicable', { leaf: 'P.Asset', against: 'not-applicable', reason: 'r' }, undefined],
    ['one’s own leaf', { leaf: 'E.Social', against: 'computed', reason: 'r' }, 'SCORE-021'],
    ['a mark that is none', { leaf: 'O.Paid', against: 'not-applicable', reason: 'r' }, 'SCORE-021'],
    ['no leaf', { leaf: 'X', against: 'computed', reason: 'r' }, 'SCORE-021'],
  ])('contests %s', (_, contest, code) => {
    expect(whyNotSave(card, { ...emptyContent, contests: [contest] })?.code).toBe(code);
  });

  test('names each leaf once and raises only vetoes of the pack', () => {
    const entry = entryFor('P.Rules', { kind: 'open' });
    expect(whyNotSave(card, { ...emptyContent, entries: [entry, entry] })?.code).toBe('SCORE-020');
    expect(whyNotSave(card, { ...emptyContent, raisedVetoes: ['V.FalseData'] })).toBeUndefined();
    expect(whyNotSave(card, { ...emptyContent, raisedVetoes: ['V.Other'] })?.code).toBe('SCORE-022');
  });
});

describe('the check before sealing', () => {
  test.each<[string, SheetAnswer, string, string | undefined]>([
    ['an answer not given', { kind: 'open' }, '', 'missing'],
    ['points not given', { kind: 'level', level: 'high' }, '', 'missing'],
    ['want of evidence without reason', { kind: 'noEvidence' }, ' ', 'reason-required'],
    ['want of evidence with reason', { kind: 'noEvidence' }, '无材料', undefined],
    ['a deduction without reason', { kind: 'level', level: 'high', points: '13' }, '', 'deduction-without-reason'],
    ['a deduction with reason', { kind: 'level', level: 'high', points: '13' }, '略', undefined],
    ['full marks without reason', { kind: 'level', level: 'high', points: '15' }, '', 'extreme'],
  ])('%s: remark %4$s', (_, answer, reason, kind) => {
    const content = { ...complete, entries: [complete.entries[0]!, entryFor('E.Social', answer, reason)] };
    expect(checkSheet(card, content).find(({ leaf }) => leaf === 'E.Social')?.kind).toBe(kind);
  });

  test('an item neither yes nor no is missing', () => {
    const content = { ...complete, entries: [entryFor('P.Rules', { kind: 'checked', yes: ['made'], no: [] })] };
    expect(
      checkSheet(card, content)
        .filter(stopsSeal)
        .map(({ leaf }) => leaf),
    ).toEqual(['E.Social', 'P.Rules']);
  });

  test('a complete sheet has nothing that stops the seal', () => {
    expect(checkSheet(card, complete).filter(stopsSeal)).toEqual([]);
  });
});

describe('a seal', () => {
  const head: SealHead = {
    roundHash: 'aa'.repeat(32),
    dossierHash: 'bb'.repeat(32),
    task: 'task-1',
    pseudonym: '青松-07',
    version: 4,
    salt: 'cc'.repeat(32),
  };
  const seal = sealOf(sealPayload(head, complete));

  test('is the same for the same judgement, however it was written', () => {
    const written = { ...complete, entries: complete.entries.toReversed() };
    const points = entryFor('E.Social', { kind: 'level', level: 'high', points: '13.5' }, '受益群众反映良好');
    expect(sealOf(sealPayload(head, written))).toBe(seal);
    expect(sealOf(sealPayload(head, { ...written, entries: [points, complete.entries[0]!] }))).toBe(seal);
  });

  test.each<[string, Partial<SealHead>]>([
    ['round', { roundHash: 'ab'.repeat(32) }],
    ['dossier', { dossierHash: 'bc'.repeat(32) }],
    ['task', { task: 'task-2' }],
    ['pseudonym', { pseudonym: '青松-08' }],
    ['version', { version: 5 }],
    ['salt', { salt: 'cd'.repeat(32) }],
  ])('binds the %s', (_, change) => {
    expect(sealOf(sealPayload({ ...head, ...change }, complete))).not.toBe(seal);
  });

  test('A6 every hundredth of a point and every word of a reason changes it', () => {
    for (let cents = 1200; cents <= 1500; cents += 1) {
      const points = (cents / 100).toFixed(2);
      const changed = entryFor('E.Social', { kind: 'level', level: 'high', points }, '受益群众反映良好');
      const other = sealOf(sealPayload(head, { ...complete, entries: [complete.entries[0]!, changed] }));
      if (points === '13.50') expect(other).toBe(seal);
      else expect(other).not.toBe(seal);
    }
    const reworded = entryFor('E.Social', { kind: 'level', level: 'high', points: '13.5' }, '受益群众反映很好');
    expect(sealOf(sealPayload(head, { ...complete, entries: [complete.entries[0]!, reworded] }))).not.toBe(seal);
    expect(sealOf(sealPayload(head, { ...complete, contests: [] }))).not.toBe(seal);
    expect(sealOf(sealPayload(head, { ...complete, raisedVetoes: ['V.FalseData'] }))).not.toBe(seal);
  });
});

describe('an envelope', () => {
  const long = (count: number) => ({
    ...complete,
    entries: Array.from({ length: count }, (_, n) =>
      entryFor(`E.N${n}`, { kind: 'noEvidence' }, '证据不足'.repeat(40)),
    ),
  });

  test.each([
    ['an empty sheet', emptyContent],
    ['a short sheet', complete],
    ['a sheet of thirty leaves', long(30)],
    ['a sheet of two hundred leaves', long(200)],
  ])('of %s has one length as draft and sealed', (_, content) => {
    const text = JSON.stringify(content);
    const sealed = `s1.${'x'.repeat(Math.ceil(((new TextEncoder().encode(text).length + 700) * 4) / 3))}`;
    const draft = envelopeBytes({ state: 'draft', content }, content);
    const closed = envelopeBytes(
      { state: 'sealed', seal: 'a'.repeat(64), sealed, sealedAt: 1, draftVersion: 9 },
      content,
    );
    expect(closed).toHaveLength(draft.length);
    expect(draft.length % 4096).toBe(0);
    expect(readEnvelope(draft)).toEqual({ state: 'draft', content });
  });
});
