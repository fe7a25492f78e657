import defaults from '../../data/round-rules.default.json' with { type: 'json' };
import { formulaTools } from '../../expressions/formula-tools.ts';
import type { Entry, FactValues } from '../../generated/example.ts';
import type { Pack } from '../../generated/pack.ts';
import type { RoundRules } from '../../generated/round-rules.ts';
import { fullSheet, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import type { Dossier } from '../round/dossier.ts';
import { compilePack } from '../scoring/compile-pack.ts';
import { scoreSheet } from '../scoring/score-sheet.ts';
import type { SealPayload } from '../sheet/seal.ts';
import type { PanelSheet } from './panel-sheet.ts';
import type { ResultBody } from './result-body.ts';
import { resultOfPanel } from './result-of-panel.ts';

/** One made-up sheet: points of the leaf `E.People` (of 20) and `O.Good` (of 10), all else met. */
export interface MadeSheet {
  readonly people: string;
  readonly good?: string;
  readonly vetoes?: readonly string[];
  /** Leaves without enough evidence. */
  readonly unseen?: readonly string[];
  readonly contests?: SealPayload['contests'];
}

export interface MadePanel {
  readonly sheets: readonly MadeSheet[];
  readonly pack?: Partial<Pack>;
  readonly facts?: FactValues;
  readonly rules?: Partial<RoundRules>;
  readonly notApplicable?: readonly { readonly leaf: string; readonly reason: string }[];
}

const hash = '0'.repeat(64);

const dossierOf = ({ facts = {}, notApplicable = [] }: MadePanel): Dossier => ({
  v: 'dossier/v1',
  roundHash: hash,
  project: 'X001',
  titleZh: '项目',
  titleEn: 'Project',
  budgetFen: 0,
  receivedFen: 0,
  spentFen: 0,
  form: 'fiscal',
  period: '2026',
  pack: { id: 'small', version: '1.0.0', hash },
  engine: 'scoring/1',
  facts: Object.entries({ ...fullSheet.facts, ...facts }).map(([code, value]) => ({
    code,
    value,
    unit: 'count',
    form: 'fiscal',
    revision: 1,
    evidence: [],
  })),
  notApplicable,
  slots: {},
  evidence: [],
});

const levelFor = (points: string, most: number): string => {
  const share = Number(points) / most;
  return share >= 0.8 ? 'Met' : share >= 0.6 ? 'Partly' : 'NotMet';
};

function entriesOf({ people, good = '10', unseen = [] }: MadeSheet): Record<string, Entry> {
  const base = structuredClone(fullSheet.entries) as unknown as Record<string, Entry>;
  const own: Record<string, Entry> = {
    ...base,
    'E.People': { kind: 'level', level: levelFor(people, 20), points: people },
    'O.Good': { kind: 'level', level: levelFor(good, 10), points: good },
  };
  return { ...own, ...Object.fromEntries(unseen.map((leaf) => [leaf, { kind: 'noEvidence', reason: '无材料' }])) };
}

/** The result of a made-up panel over the small pack, under the default rules of a round. */
export function madeResult(panel: MadePanel): ResultBody {
  const dossier = dossierOf(panel);
  const notApplicable = dossier.notApplicable.map(({ leaf, reason }) => ({ code: leaf, reason }));
  const plan = compilePack(resolvedFrom({ ...smallPack, ...panel.pack }), formulaTools).plan({ notApplicable });
  if (!plan.ok) throw new Error(plan.refusal.code);
  const facts = { ...fullSheet.facts, ...panel.facts };
  const sheets = panel.sheets.map((made, at): PanelSheet => {
    const raisedVetoes = [...(made.vetoes ?? [])];
    const dropped = new Set(plan.value.dropped.map(({ code }) => code));
    const entries = Object.fromEntries(
      Object.entries(entriesOf(made)).filter(([code]) => {
        const leaf = plan.value.leaves.find((one) => one.code === code);
        return !dropped.has(code) && leaf?.rule !== undefined;
      }),
    );
    const scored = scoreSheet(plan.value, { facts, entries, raisedVetoes });
    if (scored.faults.length > 0) throw new Error(JSON.stringify(scored.faults));
    const payload: SealPayload = {
      v: 'seal/v2',
      roundHash: hash,
      dossierHash: hash,
      task: `T${at + 1}`,
      pseudonym: `青松-${at + 1}`,
      version: 1,
      salt: hash,
      entries: [],
      reasons: [{ leaf: 'E.People', reason: `理由${at + 1}`, basis: '附件1' }],
      contests: made.contests ?? [],
      raisedVetoes,
    };
    return { task: `T${at + 1}`, pseudonym: `青松-${at + 1}`, stratum: 'business', scored, payload };
  });
  const rules = { ...(defaults as RoundRules), ...panel.rules };
  return resultOfPanel({ dossier, dossierHash: hash, plan: plan.value, rules, sheets });
}

/** Sheets that differ in one leaf only: totals are 80 plus the points. */
export const peopleSheets = (...points: readonly string[]): readonly MadeSheet[] =>
  points.map((people) => ({ people }));
