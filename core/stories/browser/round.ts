import { expect } from 'vitest';
import defaults from '../../data/round-rules.default.json' with { type: 'json' };
import type { CustodyTaken } from '../../generated/api/rounds/custody-taken.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import { accountsOf } from '../../testing/round-in-scoring.ts';
import { passphrases, roundCode } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Stage } from '../stage.ts';
import { instants } from '../timetable.ts';

/** The officer opens a round with the default rules, chooses the project; three custodians; frozen. */
export async function openTheRound(stage: Stage): Promise<void> {
  const { house } = stage;
  const officer = await house.as('officer');
  const accounts = await accountsOf(house);
  const opened = await officer.post<Round>('/rounds', {
    code: roundCode,
    titleZh: '2026 年项目支出绩效评价',
    titleEn: 'Project expenditure 2026',
    form: 'fiscal',
    pack: 'common',
    baseDate: '2026-06-30',
    period: '2026',
    supervisor: accounts['supervisor'],
    deadlines: instants,
    rules: defaults,
  });
  expect(opened.status).toBe(201);
  const { body } = await officer.get<{ items: readonly Project[] }>('/projects');
  const project = body.items.find(({ code }) => code === lighting.code)?.id;
  await officer.put(`/rounds/${opened.body.id}/projects`, { projects: [project] });
  await officer.post(`/rounds/${opened.body.id}/custody`, { passphrase: passphrases.officer });
  await (
    await house.as('supervisor')
  ).post(`/rounds/${opened.body.id}/custody`, { passphrase: passphrases.supervisor });
  const safe = await house.as('security-admin');
  const printed = await safe.post<CustodyTaken>(`/rounds/${opened.body.id}/custody`, {});
  const frozen = await officer.post<Round>(`/rounds/${opened.body.id}/freeze`);
  expect(frozen.body.roundHash).toMatch(/^[0-9a-f]{64}$/u);
  Object.assign(stage.notes, { round: opened.body.id, printed: printed.body.code ?? '' });
}
