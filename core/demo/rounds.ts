import { computeResults } from '../app/results/compute-results.ts';
import { chooseProjects } from '../app/rounds/choose-projects.ts';
import { freezeDossiers } from '../app/rounds/freeze-dossiers.ts';
import { freezeRound } from '../app/rounds/freeze-round.ts';
import { openRound } from '../app/rounds/open-round.ts';
import { takeCustody } from '../app/rounds/take-custody.ts';
import { revealRound } from '../app/scoring/reveal.ts';
import type { Ports } from '../app/ports/ports.ts';
import { hexEncode } from '../domain/hash/sha256.ts';
import { hour } from '../domain/round/deadlines.ts';
import { drawRound } from './demo-draw.ts';
import type { DemoContext, DemoSeeder } from './demo-context.ts';
import { acceptTask, scoreTask } from './demo-sheets.ts';
import { must } from './must.ts';
import { portsAt } from './ports-at.ts';

const day = 24 * hour;

/** One round that has been played to its reveal, on a project of the common pack; one that is being prepared. */
export const seedRounds: DemoSeeder = async (ports, demo) => {
  const now = ports.clock.now();
  await playRound(ports, demo, now - 12 * day);
  await prepareRound(ports, demo, now);
};

async function playRound(ports: Ports, demo: DemoContext, start: number): Promise<void> {
  const begin = portsAt(ports, start);
  const officer = await demo.as('officer');
  const deadlines = {
    declareBy: start + day,
    acceptBy: start + 3 * day,
    softAt: start + 9 * day,
    closeAt: start + 10 * day,
  };
  const plan = {
    number: 1,
    pack: 'common',
    project: 'X001',
    titleZh: '路灯节能改造项目评价',
    titleEn: 'Evaluation of street lighting',
  };
  const round = await roundWith(begin, demo, { ...plan, deadlines });
  const secrets = { officer: secretOf(ports), supervisor: secretOf(ports) };
  must(await takeCustody(begin)(officer, round, secrets.officer));
  must(await takeCustody(begin)(await demo.as('supervisor'), round, secrets.supervisor));
  must(await takeCustody(begin)(await demo.as('security-admin'), round, undefined));
  must(await freezeRound(begin)(officer, round));

  const drawn = portsAt(ports, await drawRound(ports, demo, { round, start: start + day + hour }));
  const tasks = await ports.reading(officer, (tx) => tx.tasks.list({ round }));
  for (const task of tasks) await acceptTask(drawn, demo, task);
  const scoring = portsAt(ports, start + 3 * day + hour);
  must(await freezeDossiers(scoring)(officer, round));
  for (const [strictness, task] of tasks.entries()) await scoreTask(scoring, demo, { task, strictness });

  const after = portsAt(ports, start + 10 * day + hour);
  const reveal = revealRound(after, computeResults(after));
  must(await reveal(officer, round, secrets.officer));
  must(await reveal(await demo.as('supervisor'), round, secrets.supervisor));
}

async function prepareRound(ports: Ports, demo: DemoContext, now: number): Promise<void> {
  const deadlines = {
    declareBy: now + 2 * day,
    acceptBy: now + 4 * day,
    softAt: now + 12 * day,
    closeAt: now + 14 * day,
  };
  const plan = {
    number: 2,
    pack: 'partner-assistance',
    project: 'X002',
    titleZh: '对口支援资金评价',
    titleEn: 'Evaluation of assistance funds',
  };
  await roundWith(ports, demo, { ...plan, deadlines });
}

interface RoundPlan {
  readonly number: number;
  readonly pack: string;
  readonly project: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly deadlines: {
    readonly declareBy: number;
    readonly acceptBy: number;
    readonly softAt: number;
    readonly closeAt: number;
  };
}

/** A planned round over one project; answers its id. */
async function roundWith(ports: Ports, demo: DemoContext, { number, project, ...plan }: RoundPlan): Promise<string> {
  const officer = await demo.as('officer');
  const { id: supervisor } = await demo.account('supervisor');
  const code = `R${demo.year}-0${number}`;
  const dates = { baseDate: `${demo.year}-12-31`, period: String(demo.year) };
  const round = must(await openRound(ports)(officer, { ...plan, ...dates, code, form: 'fiscal', supervisor }));
  const found = await ports.reading(officer, (tx) => tx.projects.first({ code: project }));
  must(await chooseProjects(ports)(officer, round.id, found ? [found.id] : []));
  return round.id;
}

const secretOf = ({ chance }: Ports): string => hexEncode(chance.bytes(16));
