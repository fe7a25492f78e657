import {
  commitToDraw,
  endWithoutValue,
  enterValue,
  openEnvelopeInDraw,
  revealInDraw,
  withdrawDraw,
} from '../../app/draws/act-in-draw.ts';
import { approveDraw, joinDraw, waiveValue } from '../../app/draws/join-draw.ts';
import { openDraw } from '../../app/draws/open-draw.ts';
import { planDraw } from '../../app/draws/plan-draw.ts';
import { listDraws, readDraw } from '../../app/draws/read-draw.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { DrawRow } from '../../app/records/draws.ts';
import type { PublicSource } from '../../domain/draw/draw-file.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Approve } from '../../generated/api/draws/approve.ts';
import type { Commit } from '../../generated/api/draws/commit.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Draws } from '../../generated/api/draws/draws.ts';
import type { Join } from '../../generated/api/draws/join.ts';
import type { NoValue } from '../../generated/api/draws/no-value.ts';
import type { OpenEnvelope } from '../../generated/api/draws/open-envelope.ts';
import type { PlanDraw } from '../../generated/api/draws/plan-draw.ts';
import type { Reveal } from '../../generated/api/draws/reveal.ts';
import type { Value } from '../../generated/api/draws/value.ts';
import type { Waive } from '../../generated/api/draws/waive.ts';
import type { Withdraw } from '../../generated/api/draws/withdraw.ts';
import { route, type AnyRoute, type Call, type Route } from '../route.ts';
import { drawView } from '../views/draws.ts';
import { drawReadings } from './draw-readings.ts';

/** An act on one draw that answers the draw as it then stands. */
type DrawAct<Body> = Pick<Route<Body, Draw>, 'path' | 'may' | 'title' | 'body' | 'status'> & {
  readonly does: (call: Call<Body>, draw: string) => Promise<Outcome<DrawRow>>;
};

type Reader = Pick<Call, 'caller' | 'language'>;

/** Draws: preparation and ceremony, with what {@link drawReadings} show. */
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
    ...drawReadings(ports),
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
  ];
}
