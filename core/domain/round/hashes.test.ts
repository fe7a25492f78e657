import { expect, test } from 'vitest';
import defaults from '../../data/round-rules.default.json' with { type: 'json' };
import type { RoundRules } from '../../generated/round-rules.ts';
import { dossierHashOf, factForms, factValues, type Dossier } from './dossier.ts';
import { roundHashOf, type RoundFile } from './round-file.ts';

const file: RoundFile = {
  v: 'round/v1',
  bureau: 'B1',
  year: 2026,
  code: 'R2026-01',
  form: 'fiscal',
  baseDate: '2026-12-31',
  period: '2026',
  packs: [{ id: 'common', version: '1.0.0', hash: 'aa' }],
  gradeScale: [{ code: 'excellent', from: '90' }],
  rules: defaults as RoundRules,
  deadlines: { declareBy: 1, acceptBy: 2, softAt: 3, closeAt: 4 },
  roundKey: 'bb',
  projects: ['X1', 'X2'],
};

test('the order in which members were written does not change the round hash', () => {
  const turned = Object.fromEntries(Object.entries(file).toReversed()) as unknown as RoundFile;
  expect(roundHashOf(turned)).toBe(roundHashOf(file));
  expect(roundHashOf(file)).toMatch(/^[0-9a-f]{64}$/);
});

test.each<[string, Partial<RoundFile>]>([
  ['pack version', { packs: [{ id: 'common', version: '1.0.1', hash: 'aa' }] }],
  ['pack content', { packs: [{ id: 'common', version: '1.0.0', hash: 'ab' }] }],
  ['grade scale', { gradeScale: [{ code: 'excellent', from: '91' }] }],
  ['panel table', { rules: { ...file.rules, panelTable: { rows: [] } } }],
  ['arbitration', { rules: { ...file.rules, arbitration: { ...file.rules.arbitration, sigma: '6' } } }],
  ['blindness', { rules: { ...file.rules, blindness: 'double' } }],
  ['deadline', { deadlines: { ...file.deadlines, closeAt: 5 } }],
  ['reveal key', { roundKey: 'bc' }],
  ['project list', { projects: ['X1'] }],
])('another %s is another round hash', (_, change) => {
  expect(roundHashOf({ ...file, ...change })).not.toBe(roundHashOf(file));
});

const dossier: Dossier = {
  v: 'dossier/v1',
  roundHash: 'cc',
  project: 'X1',
  titleZh: '项目',
  titleEn: 'Project',
  budgetFen: 100,
  receivedFen: 100,
  spentFen: 90,
  form: 'fiscal',
  period: '2026',
  pack: { id: 'common', version: '1.0.0', hash: 'aa' },
  engine: '1',
  facts: [
    { code: 'paid', value: '95', unit: 'person', form: 'self', revision: 1, evidence: ['dd'] },
    { code: 'asked', value: null, unit: 'person', form: 'self', revision: 0, evidence: [] },
  ],
  notApplicable: [],
  slots: {},
  evidence: [{ digest: 'dd', name: '台账.pdf', mediaType: 'application/pdf', size: 9, ground: 'finance' }],
};

test.each<[string, Partial<Dossier>]>([
  ['fact', { facts: [{ ...dossier.facts[0]!, value: '95.01' }] }],
  ['mark', { notApplicable: [{ leaf: 'P.Asset', reason: '无' }] }],
  ['evidence', { evidence: [{ ...dossier.evidence[0]!, digest: 'de' }] }],
  ['engine', { engine: '2' }],
  ['round', { roundHash: 'cd' }],
])('another %s is another dossier hash', (_, change) => {
  expect(dossierHashOf({ ...dossier, ...change })).not.toBe(dossierHashOf(dossier));
});

test('a fact without value is absent for the engine, not zero', () => {
  expect(factValues(dossier)).toEqual({ paid: '95' });
});

test.each([
  ['self', ['self']],
  ['fiscal', ['fiscal', 'department', 'self']],
] as const)('a round of form %s looks at facts of %s', (form, forms) => {
  expect(factForms(form)).toEqual(forms);
});
