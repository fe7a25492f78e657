import { declareInterest } from '../../app/draws/declare-interest.ts';
import { readPoolChanges } from '../../app/draws/pool-changes.ts';
import { readDeclaration } from '../../app/draws/read-declaration.ts';
import { dryRun, readRecord } from '../../app/draws/read-draw.ts';
import { readOwnRow } from '../../app/draws/read-own-row.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { canonicalBytes } from '../../domain/canonical/canonical-json.ts';
import { ok } from '../../domain/refusal.ts';
import type { Changes } from '../../generated/api/draws/changes.ts';
import type { Declaration } from '../../generated/api/draws/declaration.ts';
import type { DeclarationSheet } from '../../generated/api/draws/declaration-sheet.ts';
import type { Declare } from '../../generated/api/draws/declare.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { OwnRow } from '../../generated/api/draws/own-row.ts';
import { route, type AnyRoute, type FileAnswer } from '../route.ts';
import { changesView, declarationSheetView, declarationView, dryRunView, ownRowView } from '../views/draws.ts';

/** What surrounds a draw: declarations, the dry run, changes of the pool, the own row, the public record. */
export const drawReadings = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, DryRun>({
    method: 'GET',
    path: '/rounds/:round/dry-run',
    may: 'draw.dry-run',
    title: { zh: '试抽（只有人数）', en: 'Dry run: counts only' },
    answer: 'draws/dry-run',
    run: async ({ caller, params }) => {
      const run = await dryRun(ports)(caller, params['round'] ?? '');
      return run.ok ? ok(dryRunView(run.value)) : run;
    },
  }),
  route<undefined, DeclarationSheet>({
    method: 'GET',
    path: '/rounds/:round/declaration',
    may: 'interest.declare',
    title: { zh: '利害关系申报表', en: 'What to declare against' },
    answer: 'draws/declaration-sheet',
    run: async ({ caller, params }) => {
      const sheet = await readDeclaration(ports)(caller, params['round'] ?? '');
      return sheet.ok ? ok(declarationSheetView(sheet.value, ports.clock.now())) : sheet;
    },
  }),
  route<Declare, Declaration>({
    method: 'PUT',
    path: '/rounds/:round/declaration',
    may: 'interest.declare',
    title: { zh: '申报利害关系', en: 'Declare interests' },
    body: 'draws/declare',
    answer: 'draws/declaration',
    run: async ({ caller, params, body }) => {
      const declared = await declareInterest(ports)(caller, { round: params['round'] ?? '', ...body });
      return declared.ok ? ok(declarationView(declared.value)) : declared;
    },
  }),
  route<undefined, Changes>({
    method: 'GET',
    path: '/draws/:draw/changes',
    may: 'draw.approve',
    title: { zh: '上次抽取以来的名册变更', en: 'Changes of the pool since the last draw' },
    answer: 'draws/changes',
    run: async ({ caller, params }) => {
      const changes = await readPoolChanges(ports)(caller, params['draw'] ?? '');
      return changes.ok ? ok(changesView(changes.value)) : changes;
    },
  }),
  route<undefined, OwnRow>({
    method: 'GET',
    path: '/draws/:draw/own-row',
    may: 'interest.declare',
    title: { zh: '本人在抽取中的行与理由', en: 'The own row of a draw, and why seats were barred' },
    answer: 'draws/own-row',
    run: async ({ caller, params }) => {
      const own = await readOwnRow(ports)(caller, params['draw'] ?? '');
      return own.ok ? ok(ownRowView(own.value)) : own;
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/draws/:draw/record',
    may: 'draw.read',
    title: { zh: '公开记录', en: 'The public record' },
    answer: 'file',
    run: async ({ caller, params }) => {
      const { draw = '' } = params;
      const record = await readRecord(ports)(caller, draw);
      if (!record.ok) return record;
      const name = `${record.value.file.draw}.json`;
      return ok({ file: { name, mediaType: 'application/json', bytes: canonicalBytes(record.value) } });
    },
  }),
];
