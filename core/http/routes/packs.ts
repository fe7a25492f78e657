import { scorePack } from '../../app/projects/score-pack.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok, refused } from '../../domain/refusal.ts';
import type { Pack } from '../../generated/api/packs/pack.ts';
import type { Packs } from '../../generated/api/packs/packs.ts';
import type { Score } from '../../generated/api/packs/score.ts';
import type { ScorePack } from '../../generated/api/packs/score-pack.ts';
import { route, type AnyRoute } from '../route.ts';
import { packSummaryView, scoreView } from '../views/projects.ts';

/** Released packs: list, one whole, and a trial score by the engine of the rounds. */
export const packRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Packs>({
    method: 'GET',
    path: '/packs',
    may: 'pack.read',
    title: { zh: '指标包列表', en: 'Released packs' },
    answer: 'packs/packs',
    run: () => Promise.resolve(ok({ items: ports.packs.all().map(packSummaryView) })),
  }),
  route<undefined, Pack>({
    method: 'GET',
    path: '/packs/:pack/:version',
    may: 'pack.read',
    title: { zh: '一个指标包', en: 'One pack, resolved' },
    answer: 'packs/pack',
    run: ({ params }) => {
      const { pack = '', version = '' } = params;
      const found = ports.packs.find(pack, version);
      // A resolved pack is itself a pack document and public by its nature.
      return Promise.resolve(
        found ? ok({ hash: found.hash, pack: found.pack }) : refused('PACK-404', { pack, version }),
      );
    },
  }),
  route<ScorePack, Score>({
    method: 'POST',
    path: '/packs/:pack/:version/score',
    may: 'pack.read',
    title: { zh: '试算', en: 'Trial score' },
    body: 'packs/score-pack',
    answer: 'packs/score',
    run: async ({ params, body }) => {
      const { pack = '', version = '' } = params;
      const { facts, entries = {}, raisedVetoes = [], notApplicable = [], slots = {} } = body;
      const score = await scorePack(ports)({
        pack,
        packVersion: version,
        facts,
        entries,
        raisedVetoes,
        notApplicable,
        slots,
      });
      return score.ok ? ok(scoreView(score.value)) : score;
    },
  }),
];
