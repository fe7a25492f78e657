import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, toDecimal } from '../number/decimal.ts';
import { sum } from '../number/exact.ts';
import { needsAttention } from './flags.ts';
import { madeResult, peopleSheets } from './panel-for-tests.ts';
import { subScores } from './sub-scores.ts';

const kinds = (panel: Parameters<typeof madeResult>[0]) => madeResult(panel).flags.map(({ kind }) => kind);

describe('the result of a panel', () => {
  test('five sheets: one off each side, the mean of the rest, and who was dropped', () => {
    const body = madeResult({ sheets: peopleSheets('10', '12', '13', '14.5', '20') });
    expect(body).toMatchObject({ outcome: 'rated', published: '93.17', exact: '559/6', row: { fromSeats: 5 } });
    expect(body.sheets.map(({ dropped }) => dropped)).toEqual([true, false, false, false, true]);
    expect(body.grade?.code).toBe('excellent');
  });

  test('published leaf values add up to the published total, groups to their leaves', () => {
    const points = fc.array(fc.tuple(fc.nat(2000), fc.nat(1000)), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(points, (marks) => {
        const sheets = marks.map(([people, good]) => ({
          people: toDecimal(decimal((people / 100).toFixed(2)), 2),
          good: (good / 100).toFixed(2),
        }));
        const body = madeResult({ sheets });
        const parts = body.leaves.map(({ published }) => decimal(published ?? '0'));
        expect(toDecimal(sum(parts), 2)).toBe(body.published);
        const groups = body.groups
          .filter(({ parent }) => parent === null)
          .map(({ published }) => decimal(published ?? '0'));
        expect(toDecimal(sum(groups), 2)).toBe(body.published);
      }),
      { numRuns: 60 },
    );
  });

  test('a computed leaf has its trace once, an expert leaf what each gave with its reason', () => {
    const body = madeResult({ sheets: peopleSheets('10', '12', '13', '14', '20') });
    const computed = body.leaves.find(({ code }) => code === 'O.Count');
    expect(computed).toMatchObject({ judgedBy: 'facts', published: '15.00', marks: [], spread: null });
    expect(computed?.trace.clauses.length).toBeGreaterThan(0);
    const judged = body.leaves.find(({ code }) => code === 'E.People');
    expect(judged).toMatchObject({ judgedBy: 'expert', spread: { lowest: '10.00', highest: '20.00' } });
    expect(judged?.marks[1]).toEqual({ pseudonym: '青松-2', points: '12.00', reason: '理由2', basis: '附件1' });
  });

  test('BJEV-01 sub-scores by economy, efficiency and effectiveness are the sums of their leaves', () => {
    const body = madeResult({ sheets: peopleSheets('15', '15', '15') });
    // Decision and process stand under economy, output and effect under effectiveness.
    const scores = subScores(body.leaves, body.places);
    const earned = Object.fromEntries(scores.map(({ key, points, weight }) => [key, `${points}/${weight}`]));
    expect(earned).toEqual({ economy: '40.00/40', effectiveness: '55.00/60' });
    expect(body.published).toBe('95.00');
  });

  test('how far one and two experts could have moved it, and whether the grade survives', () => {
    const body = madeResult({ sheets: peopleSheets('10', '11', '12', '13', '14') });
    // 94 turned to 0 leaves 90, 91, 92; 90 turned to 100 leaves 92, 93, 94.
    expect(body.shiftByOne).toEqual({ largest: '1.00', lowest: '91.00', highest: '93.00', gradeSurvives: true });
    expect(body.shiftByTwo?.gradeSurvives).toBe(false);
  });

  test.each([
    ['two of five do not carry a veto', 2, 'excellent', false],
    ['three of five do: the grade is capped, the points stay', 3, 'fair', true],
  ])('%s', (_, raised, grade, applies) => {
    const sheets = peopleSheets('15', '15', '15', '15', '15').map((sheet, at) => ({
      ...sheet,
      vetoes: at < raised ? ['V.Harm'] : [],
    }));
    const body = madeResult({ sheets });
    expect(body).toMatchObject({ published: '95.00', grade: { code: grade } });
    expect(body.vetoes.find(({ code }) => code === 'V.Harm')).toMatchObject({ applies, raisedBy: raised, seats: 5 });
    // One vote more or less would have changed it.
    expect(body.shiftByOne?.gradeSurvives).toBe(false);
  });

  test('a veto that facts decide caps the grade whatever the experts say', () => {
    const body = madeResult({ sheets: peopleSheets('20', '20', '20'), facts: { falseRecords: '1' } });
    expect(body).toMatchObject({
      published: '100.00',
      grade: { code: 'poor' },
      uncapped: { code: 'excellent' },
      cappedBy: ['V.False'],
    });
  });

  test('BJEV-42 two packs with different scales give different grades for the same score', () => {
    const sheets = peopleSheets('6', '6', '6');
    const scale = [
      { code: 'pass', title: { zh: '通过', en: 'Pass' }, from: '85' },
      { code: 'fail', title: { zh: '不通过', en: 'Fail' }, from: '0' },
    ];
    const [first, second] = [madeResult({ sheets }), madeResult({ sheets, pack: { gradeScale: scale, vetoes: [] } })];
    expect([first.published, second.published]).toEqual(['86.00', '86.00']);
    expect([first.grade?.code, second.grade?.code]).toEqual(['good', 'pass']);
  });

  test('without enough evidence nothing is rated, outside the scale; one expert alone cannot make it so', () => {
    const unseen = ['E.People', 'D.Basis', 'D.Money'];
    const seen = { people: '15' };
    const blind = { people: '15', unseen };
    const alone = madeResult({ sheets: [blind, seen, seen, seen, seen] });
    expect(alone).toMatchObject({ outcome: 'rated', published: '95.00', evidence: { share: '0' } });
    const most = madeResult({ sheets: [blind, blind, blind, seen, seen] });
    expect(most).toMatchObject({ outcome: 'unrated', published: null, grade: null, evidence: { share: '0.4' } });
  });

  test('too few sheets give no result, and the leaves still show what the facts say', () => {
    const body = madeResult({ sheets: peopleSheets('15', '16') });
    expect(body).toMatchObject({
      outcome: 'none',
      why: { code: 'PANEL-001', params: { have: 2, need: 3 } },
      published: null,
    });
    expect(body.leaves.every(({ published }) => published === null)).toBe(true);
    expect(body.leaves.find(({ code }) => code === 'O.Count')?.trace.points).toBe('15.00');
    expect(madeResult({ sheets: [] })).toMatchObject({ outcome: 'none', sheets: [] });
  });

  test('a mark of not applicable moves weight and stands beside the leaves', () => {
    const body = madeResult({
      sheets: peopleSheets('15', '15', '15'),
      notApplicable: [{ leaf: 'P.Assets', reason: '无资产' }],
    });
    expect(body.notApplicable).toEqual([
      { code: 'P.Assets', title: { zh: 'P.Assets', en: 'P.Assets' }, reason: '无资产' },
    ]);
    expect(body.leaves.map(({ code }) => code)).not.toContain('P.Assets');
    expect(body.groups.find(({ code }) => code === 'P')).toMatchObject({ weight: '20', published: '20.00' });
  });
});

describe('flags', () => {
  test('a clean panel has none', () => {
    expect(kinds({ sheets: peopleSheets('15', '15', '16', '16', '16') })).toEqual([]);
  });

  test('totals too far apart start arbitration by machine', () => {
    const sheets = [{ people: '0', good: '0' }, ...peopleSheets('20', '20', '20', '20')];
    expect(kinds({ sheets })).toContain('arbitration');
    expect(kinds({ sheets: [{ people: '0' }, ...peopleSheets('20', '20', '20', '20')] })).toContain('look');
  });

  test('a row with mandatory review, a contest and an undecided veto ask for people', () => {
    const four = kinds({ sheets: peopleSheets('15', '15', '16', '16') });
    expect(four).toEqual(['mandatoryReview']);
    const contests = [{ leaf: 'O.Count', against: 'computed' as const, reason: '口径' }];
    const contested = madeResult({ sheets: [{ people: '15', contests }, ...peopleSheets('15', '15')] });
    expect(contested.flags).toMatchObject([{ kind: 'contest', pseudonym: '青松-1', leaf: 'O.Count' }]);
    expect(needsAttention(contested.flags)).toBe(true);
  });

  test('a grade that hangs on one sheet is a note', () => {
    const body = madeResult({ sheets: peopleSheets('0', '9', '10', '10.5', '20') });
    const notes = body.flags.filter(({ kind }) => kind === 'gradeHangs');
    expect(notes).toHaveLength(1);
    expect(needsAttention(notes)).toBe(false);
  });
});
