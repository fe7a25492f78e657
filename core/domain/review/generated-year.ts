import { toDecimal } from '../number/decimal.ts';
import { ratio } from '../number/exact.ts';
import { counterChance, type CounterChance } from '../statistics/counter-chance.ts';
import type { Member, TaskRecord, WorkRecord } from './work-record.ts';

/** How a planted member is weak: scatters, gives everyone the same, or hands in late. */
export type Weakness = 'erratic' | 'flat' | 'late';

export interface YearPlan {
  readonly seed: number;
  /** The last year, and how many years up to it. */
  readonly year: number;
  readonly years: number;
  readonly members: number;
  /** Projects of each year. */
  readonly projects: number;
  /** Seats of each panel; a panel reviews one project. */
  readonly seats: number;
  /** How many members of each weakness; none makes a year without true differences. */
  readonly weak: Readonly<Partial<Record<Weakness, number>>>;
  /** Share of projects with a blind second review, 0 to 1. */
  readonly recheckShare: number;
}

/** Past years of panels. Ids are neutral; names are for others to give. */
export interface GeneratedYear {
  readonly members: readonly Member[];
  readonly records: readonly WorkRecord[];
  readonly planted: readonly { readonly member: string; readonly weakness: Weakness }[];
}

/** Spreads in points of a total, and chances, of the world that is made up. */
const world = {
  projectMean: 80,
  projectSpread: 7,
  severitySpread: 3,
  noise: 4.5,
  erraticNoise: 18,
  leafNoise: 0.03,
  recheckNoise: 3,
  lateChance: 0.04,
  weakLateChance: 0.65,
  evidenceChance: 0.92,
  weakEvidenceChance: 0.4,
  flatTotal: 85,
};

const leafWeights: readonly (readonly [code: string, weight: number])[] = [
  ['D1', 20],
  ['D2', 20],
  ['D3', 30],
  ['D4', 30],
];

interface Scorer {
  readonly id: string;
  readonly severity: number;
  readonly weakness: Weakness | undefined;
}

/**
 * Makes years of blind panels from a seed: the same seed gives the same records everywhere.
 *
 * @param plan  seats not above members; weak members together not above members
 */
export function generatedYear(plan: YearPlan): GeneratedYear {
  const chance = counterChance(plan.seed);
  const kinds = Object.entries(plan.weak).flatMap(([weakness, count]) => Array.from({ length: count }, () => weakness));
  const scorers = Array.from({ length: plan.members }, (_, at): Scorer => {
    return { id: idOf('M', at), severity: world.severitySpread * chance.normal(), weakness: weaknessOf(kinds[at]) };
  });
  const years = Array.from({ length: plan.years }, (_, at) => plan.year - plan.years + 1 + at);
  const records = years.flatMap((year) => {
    const panels = dealt(chance, scorers, plan).map((panel, project) => ({ panel, project, year }));
    return panels.flatMap((place) => panelRecords(chance, place, plan.recheckShare));
  });
  const training = scorers.flatMap(({ id }) =>
    years.map((year): WorkRecord => ({ kind: 'training', member: id, year, required: 8, completed: 8 })),
  );
  return {
    members: scorers.map(({ id }) => ({ id, admittedAt: `${plan.year - plan.years}-01-01`, status: 'active' })),
    records: [...records, ...training],
    planted: scorers.flatMap(({ id, weakness }) => (weakness ? [{ member: id, weakness }] : [])),
  };
}

const idOf = (letter: string, at: number): string => letter + String(at + 1).padStart(4, '0');

const weaknessOf = (kind: string | undefined): Weakness | undefined =>
  kind === 'erratic' || kind === 'flat' || kind === 'late' ? kind : undefined;

/** Panels dealt from a shuffled deck that is refilled when it runs short: everyone gets the same number of seats, give or take one. */
function dealt(chance: CounterChance, scorers: readonly Scorer[], plan: YearPlan): readonly (readonly Scorer[])[] {
  let deck: Scorer[] = [];
  return Array.from({ length: plan.projects }, () => {
    const panel = new Set<Scorer>();
    while (panel.size < plan.seats) {
      const next = deck.findIndex((scorer) => !panel.has(scorer));
      if (next < 0) deck = [...deck, ...shuffled(chance, scorers)];
      else for (const scorer of deck.splice(next, 1)) panel.add(scorer);
    }
    return [...panel];
  });
}

/** @source Fisher & Yates 1938 */
function shuffled<T>(chance: CounterChance, items: readonly T[]): T[] {
  const deck = [...items];
  for (let left = deck.length; left > 1; left -= 1) {
    const other = chance.below(left);
    const [a, b] = [deck[left - 1], deck[other]];
    if (a !== undefined && b !== undefined) [deck[left - 1], deck[other]] = [b, a];
  }
  return deck;
}

interface Place {
  readonly panel: readonly Scorer[];
  readonly project: number;
  readonly year: number;
}

function panelRecords(
  chance: CounterChance,
  { panel, project, year }: Place,
  recheckShare: number,
): readonly TaskRecord[] {
  const quality = world.projectMean + world.projectSpread * chance.normal();
  const rechecked = chance.uniform() < recheckShare;
  const recheck = rechecked ? points(hundredths(quality + world.recheckNoise * chance.normal())) : undefined;
  const due = dayOf(year, project);
  return panel.map((scorer) => ({
    kind: 'task',
    member: scorer.id,
    project: `${year}-${idOf('P', project)}`,
    panel: `${year}-${idOf('G', project)}`,
    year,
    due: `${due}T18:00:00+08:00`,
    done: `${due}T${isLate(chance, scorer) ? '21' : '16'}:00:00+08:00`,
    undertaking: true,
    sheet: sheetOf(chance, scorer, quality),
    reasons: reasonsOf(chance, scorer),
    ...(recheck !== undefined && { recheck }),
  }));
}

/** A day of the year in which projects follow each other, three a day. */
function dayOf(year: number, project: number): string {
  const day = new Date(Date.UTC(year, 2, 1 + (Math.floor(project / 3) % 270)));
  return day.toISOString().slice(0, 10);
}

const isLate = (chance: CounterChance, { weakness }: Scorer): boolean =>
  chance.uniform() < (weakness === 'late' ? world.weakLateChance : world.lateChance);

function reasonsOf(chance: CounterChance, { weakness }: Scorer) {
  const likely = weakness === 'erratic' || weakness === 'flat' ? world.weakEvidenceChance : world.evidenceChance;
  const met = [chance.uniform(), chance.uniform()].filter((value) => value < likely).length;
  return { met, of: 2 };
}

/** A sheet is the sum of its leaves, each recorded in hundredths of a point. */
function sheetOf(chance: CounterChance, scorer: Scorer, quality: number) {
  const noise = scorer.weakness === 'erratic' ? world.erraticNoise : world.noise;
  const meant = scorer.weakness === 'flat' ? world.flatTotal : quality + scorer.severity + noise * chance.normal();
  const leafNoise = scorer.weakness === 'flat' ? 0 : world.leafNoise;
  const leaves = leafWeights.map(([code, weight]) => {
    const share = Math.min(1, Math.max(0, meant / 100 + leafNoise * chance.normal()));
    return { code, weight, units: hundredths(weight * share) };
  });
  const total = leaves.reduce((sum, { units }) => sum + units, 0);
  return {
    total: points(total),
    leaves: Object.fromEntries(
      leaves.map(({ code, weight, units }) => [code, toDecimal(ratio(units, weight * 100), 4)]),
    ),
  };
}

const hundredths = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) * 100);

const points = (units: number): string => toDecimal(ratio(units, 100), 2);
