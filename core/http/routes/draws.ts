import {
  commitToDraw,
  endWithoutValue,
  enterValue,
  openEnvelopeInDraw,
  revealInDraw,
  withdrawDraw,
} from '../../app/draws/act-in-draw.ts';
import { declareInterest } from '../../app/draws/declare-interest.ts';
import { approveDraw, joinDraw, waiveValue } from '../../app/draws/join-draw.ts';
import { openDraw } from '../../app/draws/open-draw.ts';
import { planDraw } from '../../app/draws/plan-draw.ts';
import { readPoolChanges } from '../../app/draws/pool-changes.ts';
import { readDeclaration } from '../../app/draws/read-declaration.ts';
import { dryRun, listDraws, readDraw, readRecord } from '../../app/draws/read-draw.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { DrawRow } from '../../app/records/draws.ts';
import { canonicalBytes } from '../../domain/canonical/canonical-json.ts';
import type { PublicSource } from '../../domain/draw/draw-file.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Approve } from '../../generated/api/draws/approve.ts';
import type { Changes } from '../../generated/api/draws/changes.ts';
import type { Commit } from '../../generated/api/draws/commit.ts';
import type { Declaration } from '../../generated/api/draws/declaration.ts';
import type { DeclarationSheet } from '../../generated/api/draws/declaration-sheet.ts';
import type { Declare } from '../../generated/api/draws/declare.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Draws } from '../../generated/api/draws/draws.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { Join } from '../../generated/api/draws/join.ts';
import type { NoValue } from '../../generated/api/draws/no-value.ts';
import type { OpenEnvelope } from '../../generated/api/draws/open-envelope.ts';
import type { PlanDraw } from '../../generated/api/draws/plan-draw.ts';
import type { Reveal } from '../../generated/api/draws/reveal.ts';
import type { Value } from '../../generated/api/draws/value.ts';
import type { Waive } from '../../generated/api/draws/waive.ts';
import type { Withdraw } from '../../generated/api/draws/withdraw.ts';
import { route, type AnyRoute, type Call, type FileAnswer, type Route } from '../route.ts';
import { changesView, declarationSheetView, declarationView, drawView, dryRunView } from '../views/draws.ts';

/** An act on one draw that answers the draw as it then stands. */
type DrawAct<Body> = Pick<Route<Body, Draw>, 'path' | 'may' | 'title' | 'body' | 'status'> & {
  readonly does: (call: Call<Body>, draw: string) => Promise<Outcome<DrawRow>>;
};

type Reader = Pick<Call, 'caller' | 'language'>;

/** Draws: declarations, preparation, the ceremony, the public record. */
export function drawRoutes(ports: Ports): readonly AnyRoute[] {
  const shown = async ({ caller, language }: Reader, outcome: Outcome<DrawRow>): Promise<Outcome<Draw>> => {
    if (!outcome.ok) return outcome;
    const round = await ports.reading(caller, (tx) => tx.rounds.find(outcome.value.round));
    return ok(drawView(outcome.value, { account: caller.actor.account, language, round }));
  };
  const act = <Body>({ does, ...declared }: DrawAct<Body>): AnyRoute =>
    route<Body, Draw>({
      method: 'POST',
      answer: 'draws/draw',
      ...declared,
      run: async (call) => shown(call, await does(call, call.params['draw'] ?? '')),
    });

  return [
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
    route<undefined, Draws>({
      method: 'GET',
      path: '/rounds/:round/draws',
      may: 'draw.read',
      title: { zh: '轮次的抽取', en: 'Draws of a round' },
      answer: 'draws/draws',
      run: async (call) => {
        const rows = await listDraws(ports)(call.caller, call.params['round'] ?? '');
        if (!rows.ok) return rows;
        const round = await ports.reading(call.caller, (tx) => tx.rounds.find(call.params['round'] ?? ''));
        const reader = { account: call.caller.actor.account, language: call.language, round };
        return ok({ items: rows.value.map((row) => drawView(row, reader)) });
      },
    }),
    act<PlanDraw>({
      path: '/rounds/:round/draws',
      may: 'draw.manage',
      title: { zh: '组织抽取', en: 'Prepare a draw' },
      body: 'draws/plan-draw',
      status: 201,
      does: ({ caller, params, body }) => {
        // The schema fixes two numbers; its type is a list.
        const publicSource = body.publicSource as PublicSource | null;
        return planDraw(ports)(caller, { round: params['round'] ?? '', ...body, publicSource });
      },
    }),
    route<undefined, Draw>({
      method: 'GET',
      path: '/draws/:draw',
      may: 'draw.read',
      title: { zh: '一次抽取', en: 'One draw' },
      answer: 'draws/draw',
      run: async (call) => shown(call, await readDraw(ports)(call.caller, call.params['draw'] ?? '')),
    }),
    act<Join>({
      path: '/draws/:draw/parties',
      may: 'draw.party',
      title: { zh: '登记公钥', en: 'Join with a key' },
      body: 'draws/join',
      does: ({ caller, body }, draw) => joinDraw(ports)(caller, draw, body.publicKey),
    }),
    act<Waive>({
      path: '/draws/:draw/waiver',
      may: 'draw.party',
      title: { zh: '签署放弃公开数值', en: 'Waive the public value' },
      body: 'draws/waive',
      does: ({ caller, body }, draw) => waiveValue(ports)(caller, { draw, ...body }),
    }),
    act<Approve>({
      path: '/draws/:draw/approval',
      may: 'draw.approve',
      title: { zh: '同意受限或重复的抽取', en: 'Agree to a thin, forced or repeated draw' },
      body: 'draws/approve',
      does: ({ caller, body }, draw) => approveDraw(ports)(caller, draw, body.ground),
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
    act<undefined>({
      path: '/draws/:draw/open',
      may: 'draw.manage',
      title: { zh: '定稿并开始承诺', en: 'Fix the file and open it to commitments' },
      does: ({ caller }, draw) => openDraw(ports)(caller, draw),
    }),
    act<Commit>({
      path: '/draws/:draw/commitments',
      may: 'draw.party',
      title: { zh: '提交承诺', en: 'Commit' },
      body: 'draws/commit',
      does: ({ caller, body }, draw) => commitToDraw(ports)(caller, draw, body),
    }),
    act<Reveal>({
      path: '/draws/:draw/reveals',
      may: 'draw.party',
      title: { zh: '揭示', en: 'Reveal' },
      body: 'draws/reveal',
      does: ({ caller, body }, draw) => revealInDraw(ports)(caller, draw, body),
    }),
    act<OpenEnvelope>({
      path: '/draws/:draw/envelopes',
      may: 'draw.party',
      title: { zh: '开启信封', en: 'Open an envelope' },
      body: 'draws/open-envelope',
      does: ({ caller, body }, draw) => openEnvelopeInDraw(ports)(caller, draw, body),
    }),
    act<NoValue>({
      path: '/draws/:draw/no-value',
      may: 'draw.approve',
      title: { zh: '公开数值不再公布，结束抽取', en: 'End a draw whose public value will never come' },
      body: 'draws/no-value',
      does: ({ caller, body }, draw) => endWithoutValue(ports)(caller, draw, body),
    }),
    act<Value>({
      path: '/draws/:draw/value',
      may: 'draw.manage',
      title: { zh: '录入公开数值', en: 'Enter the public value' },
      body: 'draws/value',
      does: ({ caller, body }, draw) => enterValue(ports)(caller, draw, body),
    }),
    act<Withdraw>({
      path: '/draws/:draw/withdrawal',
      may: 'draw.manage',
      title: { zh: '撤回抽取', en: 'Withdraw the draw' },
      body: 'draws/withdraw',
      does: ({ caller, body }, draw) => withdrawDraw(ports)(caller, draw, body.reason),
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
}
