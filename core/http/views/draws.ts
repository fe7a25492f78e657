import type { PoolChange } from '../../app/draws/pool-changes.ts';
import type { DeclarationSheet } from '../../app/draws/read-declaration.ts';
import type { DryRun } from '../../app/draws/read-draw.ts';
import type { OwnRow } from '../../app/draws/read-own-row.ts';
import type { DeclarationRecord, DrawRow } from '../../app/records/draws.ts';
import type { RoundRecord } from '../../app/records/rounds.ts';
import type { Language } from '../../catalogue/say.ts';
import { isWaived, type DrawFile } from '../../domain/draw/draw-file.ts';
import { commitmentBy, type Drawing } from '../../domain/draw/drawing.ts';
import type { Changes } from '../../generated/api/draws/changes.ts';
import type { Declaration } from '../../generated/api/draws/declaration.ts';
import type { DeclarationSheet as DeclarationSheetView } from '../../generated/api/draws/declaration-sheet.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { DryRun as DryRunView } from '../../generated/api/draws/dry-run.ts';
import type { OwnRow as OwnRowView } from '../../generated/api/draws/own-row.ts';
import { spoken } from './spoken.ts';

/** Who looks at a draw, and the round it belongs to. */
export interface DrawReader {
  readonly account: string;
  readonly language: Language;
  readonly round: RoundRecord | undefined;
}

/** A draw for a screen: hashes, times, counts and pseudonyms; never a member. */
export const drawView = (row: DrawRow, reader: DrawReader): Draw => ({
  id: row.id,
  round: row.round,
  code: row.code,
  state: row.state,
  version: row.version,
  roundCode: reader.round?.code ?? '',
  roundHash: reader.round?.roundHash ?? null,
  parties: row.plan.parties.map((party) => partyView(party, row.drawing, reader.account)),
  deadlines: { ...row.plan.deadlines },
  publicSource: sourceView(row.plan.publicSource),
  waiver: row.plan.waiver && { reason: row.plan.waiver.reason, by: row.plan.waiver.by },
  secondApprover: row.plan.secondApprover && {
    name: row.plan.secondApprover.name,
    ground: row.plan.secondApprover.ground,
  },
  drawHash: row.drawHash,
  previousDraw: row.drawing?.file.previousDraw ?? null,
  pool: row.drawing && poolView(row.drawing.file),
  projects: row.drawing ? projectsView(row.drawing) : [],
  publicValue: [...(row.drawing?.publicValue ?? [])],
  openedAt: row.openedAt,
  closedAt: row.drawing?.closed?.at ?? null,
  because: becauseView(row.drawing, reader.language),
});

type SourceView = Draw['publicSource'];

function sourceView(source: DrawRow['plan']['publicSource']): SourceView {
  if (source === null || isWaived(source)) return null;
  const { fallback, range, ...rest } = source;
  return { ...rest, range: [range[0], range[1]], ...(fallback && { fallback: { ...fallback } }) };
}

function partyView(
  party: DrawRow['plan']['parties'][number],
  drawing: Drawing | null,
  account: string,
): Draw['parties'][number] {
  const { name, organisation, outside, publicKey } = party;
  const revealed = drawing?.reveals.find((entry) => entry.party === name);
  const committed = drawing ? commitmentBy(drawing, name) : undefined;
  const at = { committedAt: committed?.at ?? null, revealedAt: revealed?.at ?? null };
  return { name, organisation, outside, publicKey, mine: party.account === account, ...at };
}

const poolView = ({ pool, ineligible }: DrawFile): NonNullable<Draw['pool']> => ({
  rows: pool.length,
  strata: tally(pool.map(({ stratum }) => stratum)),
  exclusions: tally(ineligible.map(({ reason }) => reason)),
});

const projectsView = ({ file, results }: Drawing): Draw['projects'] =>
  file.projects.map(({ code, seats }, index) => ({
    code,
    seats: { ...seats },
    seated: (results[index]?.seated ?? []).map((n) => file.pool.find((row) => row.n === n)?.id ?? ''),
    short: { ...results[index]?.short },
  }));

function becauseView(drawing: Drawing | null, language: Language): Draw['because'] {
  const because = drawing?.closed?.because;
  return because ? { code: because.code, text: spoken(because, language).text } : null;
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

export const dryRunView = (run: DryRun): DryRunView => ({
  counts: Object.fromEntries(Object.entries(run.counts).map(([stratum, count]) => [stratum, { ...count }])),
  recusals: { ...run.recusals },
  shortfalls: run.shortfalls.map(({ project, stratum, seats, eligible, missing, why }) => ({
    project,
    stratum,
    seats,
    eligible,
    missing,
    why,
  })),
  thin: run.thin.map(({ project, seats, eligible, wanted }) => ({ project: project ?? null, seats, eligible, wanted })),
  changes: { ...run.changes },
});

export const ownRowView = ({ row, why, barred }: OwnRow): OwnRowView => ({
  row: row && { n: row.n, id: row.id, digest: row.digest, salt: row.salt, identity: row.identity },
  why,
  barred: barred.map(({ project, reason, detail }) => ({ project, reason, detail })),
});

export const changesView = (changes: readonly PoolChange[]): Changes => ({
  items: changes.map(({ change: { at, what, reason }, name, by }) => ({ at, what, name, by, reason })),
});

export const declarationView = ({ round, conflicts, at }: DeclarationRecord): Declaration => ({
  round,
  conflicts: conflicts.map(({ project, reason }) => ({ project, reason })),
  at,
});

export const declarationSheetView = (sheet: DeclarationSheet, now: number): DeclarationSheetView => ({
  round: sheet.round.id,
  code: sheet.round.code,
  titleZh: sheet.round.titleZh,
  titleEn: sheet.round.titleEn,
  declareBy: sheet.round.deadlines.declareBy,
  open: sheet.round.state === 'frozen' && now <= sheet.round.deadlines.declareBy,
  projects: sheet.projects.map(({ project, unit, department }) => ({
    code: project.code,
    titleZh: project.titleZh,
    titleEn: project.titleEn,
    unit: { zh: unit?.nameZh ?? '', en: unit?.nameEn ?? '' },
    department: { zh: department?.nameZh ?? '', en: department?.nameEn ?? '' },
  })),
  declared: sheet.declared ? declarationView(sheet.declared) : null,
});
