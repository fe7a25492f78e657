import { describe, expect, test } from 'vitest';
import { sealOf, sealPayload, type SealPayload } from './seal.ts';
import { completeContent } from './sheet-for-tests.ts';
import { isAsSealed, type RevealedSheet } from './verify-revealed.ts';

const frozen = { roundHash: 'aa'.repeat(32), dossierHash: 'bb'.repeat(32) };

function sheetOf(task: string, pseudonym: string, points: string): RevealedSheet {
  const answer = { kind: 'level' as const, level: 'high', points };
  const content = {
    ...completeContent,
    entries: completeContent.entries.map((entry) => (entry.leaf === 'E.Social' ? { ...entry, answer } : entry)),
  };
  const payload = sealPayload({ ...frozen, task, pseudonym, version: 3, salt: 'cc'.repeat(32) }, content);
  return { task, pseudonym, seal: sealOf(payload), payload };
}

const first = sheetOf('task-1', '青松-1', '13.5');
const second = sheetOf('task-2', '青松-2', '12.4');

const withPoints = (sheet: RevealedSheet, cents: number): RevealedSheet => {
  const entries = sheet.payload.entries.map((entry) =>
    entry.kind === 'level' ? { ...entry, points: String(cents / 100) } : entry,
  );
  return { ...sheet, payload: { ...sheet.payload, entries } };
};

describe('A6 a revealed sheet', () => {
  test('passes as it was sealed', () => {
    expect([first, second].map((sheet) => isAsSealed(sheet, frozen))).toEqual([true, true]);
  });

  test('does not pass with any other score, a hundredth off or more: 1,000 of 1,000', () => {
    const changed = Array.from({ length: 1001 }, (_, at) => 850 + at).filter((cents) => cents !== 1350);
    expect(changed).toHaveLength(1000);
    expect(changed.filter((cents) => isAsSealed(withPoints(first, cents), frozen))).toEqual([]);
  });

  test.each<[string, RevealedSheet]>([
    ['with the sheet of another expert', { ...first, payload: second.payload, seal: second.seal }],
    ['with the scores of another expert', { ...first, payload: { ...first.payload, entries: second.payload.entries } }],
    ['under another expert’s name', { ...first, pseudonym: second.pseudonym }],
    ['under another expert’s seal', { ...first, seal: second.seal }],
    ['with another reason', { ...first, payload: { ...first.payload, reasons: [] } }],
    ['with another salt', { ...first, payload: { ...first.payload, salt: 'cd'.repeat(32) } }],
  ])('does not pass %s', (_, sheet) => {
    expect(isAsSealed(sheet, frozen)).toBe(false);
  });

  test.each<[string, Partial<SealPayload>]>([
    ['another dossier', { dossierHash: 'be'.repeat(32) }],
    ['another round', { roundHash: 'ae'.repeat(32) }],
  ])('does not pass when it was sealed over %s, even with a seal that fits', (_, change) => {
    const payload = { ...first.payload, ...change };
    expect(isAsSealed({ ...first, payload, seal: sealOf(payload) }, frozen)).toBe(false);
  });
});
