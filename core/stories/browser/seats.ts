import { expect } from 'vitest';
import { machineIn } from '../../testing/round-in-scoring.ts';
import { interested, roundCode } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Seat } from '../notes.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';

/** Whoever was drawn finds the invitation at home and accepts; then the officer freezes the dossiers. */
export async function acceptTheSeats(stage: Stage): Promise<void> {
  stage.notes.seated = await whoIsSeated(stage);
  expect(stage.notes.seated).toHaveLength(5);
  expect(stage.notes.seated.map(({ login }) => login)).not.toContain(interested);
  for (const [index, { login }] of stage.notes.seated.entries()) {
    const expert = await stage.person(login);
    await expert.takeUp(given('home.task.answer', { round: roundCode, project: lighting.code }));
    if (index === 0) await stage.look(expert, 'invitation');
    await expert.press(zh('tasks.accept'));
    await expert.reads(zh('tasks.waiting'));
  }
  const officer = await stage.person('officer');
  await officer.takeUp(given('home.round.dossiers', { round: roundCode }));
  await officer.press(zh('rounds.dossiers.run'));
  await officer.confirm(zh('rounds.dossiers.question'), zh('rounds.dossiers.yes'));
  await officer.reads(zh('rounds.state.scoring'));
  await stage.look(officer, 'round-scoring', 'both');
}

/** Known to nobody on the stage: only who was drawn finds the seat. */
async function whoIsSeated({ house, notes }: Stage): Promise<readonly Seat[]> {
  return house.house.ports.reading(await machineIn(house), async (tx) => {
    const tasks = await tx.tasks.list({ round: notes.round });
    const accounts = await tx.accounts.list({}, { limit: 100 });
    const sorted = tasks.toSorted((a, b) => a.seat - b.seat);
    return sorted.map(({ member, pseudonym }) => {
      const login = accounts.find((account) => account.member === member)?.login ?? '';
      return { login, pseudonym };
    });
  });
}
