import { chooseProjects } from '../../app/rounds/choose-projects.ts';
import { editRound } from '../../app/rounds/edit-round.ts';
import { freezeDossiers } from '../../app/rounds/freeze-dossiers.ts';
import { freezeRound } from '../../app/rounds/freeze-round.ts';
import { openRound } from '../../app/rounds/open-round.ts';
import { listRounds, readRound, readRoundFile } from '../../app/rounds/read-round.ts';
import { roundChoices } from '../../app/rounds/round-choices.ts';
import type { Caller } from '../../app/ports/caller.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { RoundRecord } from '../../app/records/rounds.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Choices } from '../../generated/api/rounds/choices.ts';
import type { ChooseProjects } from '../../generated/api/rounds/choose-projects.ts';
import type { DossiersFrozen } from '../../generated/api/rounds/dossiers-frozen.ts';
import type { EditRound } from '../../generated/api/rounds/edit-round.ts';
import type { OpenRound } from '../../generated/api/rounds/open-round.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { Rounds } from '../../generated/api/rounds/rounds.ts';
import { pageOf } from '../paging.ts';
import { route, type AnyRoute, type FileAnswer } from '../route.ts';
import { roundLineView, roundView } from '../views/rounds.ts';
import { markRoutes } from './marks.ts';
import { custodyRoutes } from './custody.ts';

/** A round from planning to the freeze of its dossiers. */
export const roundsRoutes = (ports: Ports): readonly AnyRoute[] => {
  const shown = showing(ports);
  return [
    route<undefined, Rounds>({
      method: 'GET',
      path: '/rounds',
      may: 'round.read',
      title: { zh: '评价轮次列表', en: 'Evaluation rounds' },
      query: 'common/page-query',
      answer: 'rounds/rounds',
      run: async ({ caller, query }) => {
        const page = pageOf(query);
        const rows = await listRounds(ports)(caller, page);
        const next = rows.length < page.limit ? null : (rows.at(-1)?.round.id ?? null);
        return ok({ items: rows.map(roundLineView), next });
      },
    }),
    route<OpenRound, Round>({
      method: 'POST',
      path: '/rounds',
      may: 'round.prepare',
      title: { zh: '新建轮次', en: 'Open a round' },
      body: 'rounds/open-round',
      answer: 'rounds/round',
      status: 201,
      run: async ({ caller, body }) => shown(caller, await openRound(ports)(caller, body)),
    }),
    route<undefined, Choices>({
      method: 'GET',
      path: '/rounds/choices',
      may: 'round.prepare',
      title: { zh: '新建轮次的选项', en: 'What to choose from for a round' },
      answer: 'rounds/choices',
      run: async ({ caller }) => {
        const { supervisors, rules } = await roundChoices(ports)(caller);
        return ok({
          supervisors: supervisors.map(({ id, displayName }) => ({ account: id, name: displayName })),
          rules,
        });
      },
    }),
    route<undefined, Round>({
      method: 'GET',
      path: '/rounds/:round',
      may: 'round.read',
      title: { zh: '一个轮次', en: 'One round' },
      answer: 'rounds/round',
      run: async ({ caller, params }) => {
        const facts = await readRound(ports)(caller, params['round'] ?? '');
        return facts.ok ? ok(roundView(facts.value)) : facts;
      },
    }),
    route<EditRound, Round>({
      method: 'PUT',
      path: '/rounds/:round',
      may: 'round.prepare',
      title: { zh: '修改轮次', en: 'Change a round' },
      body: 'rounds/edit-round',
      answer: 'rounds/round',
      versioned: true,
      run: async ({ caller, params, body, ifMatch }) =>
        shown(caller, await editRound(ports)(caller, { round: params['round'] ?? '', ifMatch: ifMatch ?? 0 }, body)),
    }),
    route<ChooseProjects, Round>({
      method: 'PUT',
      path: '/rounds/:round/projects',
      may: 'round.prepare',
      title: { zh: '选定项目', en: 'Choose the projects' },
      body: 'rounds/choose-projects',
      answer: 'rounds/round',
      run: async ({ caller, params, body }) =>
        shown(caller, await chooseProjects(ports)(caller, params['round'] ?? '', body.projects)),
    }),
    ...markRoutes(ports),
    ...custodyRoutes(ports),
    route<undefined, Round>({
      method: 'POST',
      path: '/rounds/:round/freeze',
      may: 'round.prepare',
      title: { zh: '冻结轮次', en: 'Freeze the round' },
      answer: 'rounds/round',
      run: async ({ caller, params }) => shown(caller, await freezeRound(ports)(caller, params['round'] ?? '')),
    }),
    route<undefined, DossiersFrozen>({
      method: 'POST',
      path: '/rounds/:round/dossiers/freeze',
      may: 'round.prepare',
      title: { zh: '冻结卷宗并开始评分', en: 'Freeze the dossiers and open scoring' },
      answer: 'rounds/dossiers-frozen',
      run: async ({ caller, params }) => {
        const frozen = await freezeDossiers(ports)(caller, params['round'] ?? '');
        if (!frozen.ok) return frozen;
        const { dossiers, called } = frozen.value;
        return ok({ dossiers: dossiers.map(({ project, dossierHash }) => ({ project, dossierHash })), called });
      },
    }),
    route<undefined, FileAnswer>({
      method: 'GET',
      path: '/rounds/:round/file',
      may: 'round.read',
      title: { zh: '轮次文件', en: 'The canonical round file' },
      answer: 'file',
      run: async ({ caller, params }) => {
        const file = await readRoundFile(ports)(caller, params['round'] ?? '');
        if (!file.ok) return file;
        const bytes = new TextEncoder().encode(file.value.text);
        return ok({ file: { name: `${file.value.code}.round.json`, mediaType: 'application/json', bytes } });
      },
    }),
  ];
};

/** The round's page after an act on it. */
const showing =
  (ports: Ports) =>
  async (caller: Caller, outcome: Outcome<RoundRecord>): Promise<Outcome<Round>> => {
    if (!outcome.ok) return outcome;
    const facts = await readRound(ports)(caller, outcome.value.id);
    return facts.ok ? ok(roundView(facts.value)) : facts;
  };
