import { randomBytes } from 'node:crypto';
import type { Card } from '../generated/api/scoring/card.ts';
import type { Receipt } from '../generated/api/scoring/receipt.ts';
import type { Revealing } from '../generated/api/scoring/revealing.ts';
import type { Saved } from '../generated/api/scoring/saved.ts';
import type { TestHouse } from './house.ts';
import { filledSheet, passphrases, roundInScoring, type RoundPlan, type TestRound } from './round-in-scoring.ts';

const hour = 3_600_000;

/** Fills an expert's sheet, all met but the points of described levels, and seals it. */
export async function sealOwnSheet(
  house: TestHouse,
  round: TestRound,
  { login, points }: { readonly login: string; readonly points: string },
): Promise<void> {
  const [expert, path] = [await house.as(login), `/tasks/${round.tasks[login] ?? ''}`];
  const card = await expert.get<Card>(`${path}/card`);
  const content = filledSheet(card.body, { points, reason: '依据附件核对' });
  const saved = await expert.put<Saved>(`${path}/sheet`, content, { version: card.body.version });
  const body = { salt: randomBytes(32).toString('hex'), undertaking: true };
  const receipt = await expert.post<Receipt>(`${path}/seal`, body, { version: saved.body.version });
  if (receipt.status !== 200) throw new Error(JSON.stringify([saved.body, receipt.body]));
}

/** Lets the deadlines pass and opens the round with two of its three shares. */
export async function reveal(house: TestHouse, round: Pick<TestRound, 'id'>): Promise<void> {
  house.clock.advance(49 * hour);
  await house.tick();
  const [officer, supervisor] = [await house.as('officer'), await house.as('supervisor')];
  await officer.post(`/rounds/${round.id}/reveal`, { passphrase: passphrases.officer });
  const opened = await supervisor.post<Revealing>(`/rounds/${round.id}/reveal`, { passphrase: passphrases.supervisor });
  if (opened.body.state !== 'revealed') throw new Error(JSON.stringify(opened.body));
}

/** A round over one project, scored by the experts named with their points of described levels, and revealed. */
export async function revealedRound(
  house: TestHouse,
  plan: Pick<RoundPlan, 'code' | 'again'> & { readonly points: Readonly<Record<string, string>> },
): Promise<TestRound> {
  const { points, ...rest } = plan;
  const round = await roundInScoring(house, { ...rest, seated: Object.keys(points), standbys: [] });
  for (const [login, own] of Object.entries(points)) await sealOwnSheet(house, round, { login, points: own });
  await reveal(house, round);
  return round;
}
