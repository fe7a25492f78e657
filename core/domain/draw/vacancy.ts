import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { instantOf } from '../time/instant.ts';
import type { DrawFile, PublicSource, Seating, Waiver } from './draw-file.ts';
import { isWaived } from './draw-file.ts';
import { orderOf } from './order.ts';
import { loadAfter } from './substitutes.ts';
import { barredFrom, type SkipReason } from './walk.ts';

/** A seat that fell empty after the draw, as it was logged before its new public value existed. */
export interface Vacancy {
  readonly project: string;
  /** Counts the vacancies of the project from 1. */
  readonly number: number;
  /** Who left. */
  readonly n: number;
  readonly loggedAt: string;
  readonly publicSource: PublicSource | Waiver;
}

/** A bar found after the draw; later than the vacancy it counts only with two approvers. */
export interface LateIneligibility {
  readonly project: string;
  readonly n: number;
  readonly reason: string;
  readonly loggedAt: string;
  readonly approvers: readonly string[];
}

/** Who sits in a project now. */
export interface Panel {
  readonly project: string;
  readonly seated: readonly number[];
}

/** What a vacancy is filled from. `panels` are those of the whole draw as they stand, the leaving member still among them. */
export interface VacancyDraw {
  readonly file: DrawFile;
  readonly panels: readonly Panel[];
  readonly vacancy: Vacancy;
  readonly late: readonly LateIneligibility[];
  /** drawKey of the draw's hash and nonces with the vacancy's own public value. */
  readonly key: string;
}

/** The walk of a vacancy: substitutes in calling order, and why others are passed over. */
export interface VacancyResult {
  readonly order: readonly number[];
  readonly substitutes: readonly number[];
  readonly skipped: readonly { readonly n: number; readonly why: Exclude<SkipReason, 'reserve'> | 'seated' }[];
}

/**
 * Orders the substitutes of one vacant seat afresh: same walk, the code followed by `#` and the vacancy's number.
 * With a single seat open there is nothing to keep in reserve.
 *
 * @returns refused for a seat the member does not hold, a public value not later than the log entry, or a bar found after the vacancy
 *   without two approvers
 * @source EPD-2, "Vacancies"
 */
export function vacancyOrder(draw: VacancyDraw): Outcome<VacancyResult> {
  const refusal = whyNotFill(draw);
  if (refusal) return refused(refusal);

  const { file, vacancy, key } = draw;
  const order = orderOf(key, `${vacancy.project}#${vacancy.number}`, file.pool.length);
  const whyNot = passedOver(draw);
  const skipped = order.flatMap((n) => {
    const why = whyNot(n);
    return why === undefined ? [] : [{ n, why }];
  });
  const out = new Set(skipped.map(({ n }) => n));
  return ok({ order, substitutes: order.filter((n) => !out.has(n)), skipped });
}

function whyNotFill({ panels, vacancy, late }: VacancyDraw): Refusal | undefined {
  const { project, n, loggedAt, publicSource } = vacancy;
  const seated = panels.find((panel) => panel.project === project)?.seated ?? [];
  if (!seated.includes(n)) return { code: 'DRAW-070', params: { project, n } };
  if (!isWaived(publicSource) && !(instant(loggedAt) < instant(publicSource.at))) {
    return { code: 'DRAW-072', params: { loggedAt, at: publicSource.at } };
  }
  const unapproved = late.find(
    (bar) => !(instant(bar.loggedAt) < instant(loggedAt)) && new Set(bar.approvers).size < 2,
  );
  return unapproved && { code: 'DRAW-071', params: { project: unapproved.project, n: unapproved.n } };
}

function passedOver({
  file,
  panels,
  vacancy,
  late,
}: VacancyDraw): (n: number) => VacancyResult['skipped'][number]['why'] | undefined {
  const { project, n: leaving } = vacancy;
  const rows = new Map(file.pool.map((row) => [row.n, row]));
  const remaining = panels.map((panel) =>
    panel.project === project ? { ...panel, seated: panel.seated.filter((n) => n !== leaving) } : panel,
  );
  const load = loadAfter(file, remaining);
  const seated = remaining.find((panel) => panel.project === project)?.seated ?? [];
  const barred = barredNow(file, project, late);
  const cap = file.projects.find(({ code }) => code === project)?.employerCap ?? 0;
  return (n) => {
    const row = rows.get(n);
    if (n === leaving || barred.has(n)) return 'ineligible';
    if (seated.includes(n)) return 'seated';
    if ((load.get(n) ?? 0) >= file.maxLoad) return 'load';
    if (row?.stratum !== rows.get(leaving)?.stratum) return 'stratum';
    return seated.filter((other) => rows.get(other)?.employer === row?.employer).length >= cap ? 'employer' : undefined;
  };
}

function barredNow(seating: Seating, project: string, late: readonly LateIneligibility[]): ReadonlySet<number> {
  const index = seating.projects.findIndex(({ code }) => code === project);
  const added = late.filter((bar) => bar.project === project).map(({ n }) => n);
  return new Set([...(barredFrom(seating)[index] ?? []), ...added]);
}

function instant(text: string): number {
  return instantOf(text) ?? Number.NaN;
}
