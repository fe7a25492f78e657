import { expect } from 'vitest';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { Card } from '../../generated/api/scoring/card.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import type { Tasks } from '../../generated/api/scoring/tasks.ts';
import type { Revealing } from '../../generated/api/scoring/revealing.ts';
import { filledSheet } from '../../testing/round-in-scoring.ts';
import { experts, passphrases, roundCode } from '../cast.ts';
import type { Terminal } from '../terminal.ts';
import { moments } from '../timetable.ts';

interface Seat {
  readonly login: string;
  readonly task: string;
}

/** Whoever was drawn finds it in the own list and accepts. */
export async function acceptTheSeats(terminal: Terminal): Promise<void> {
  const seats = await seated(terminal);
  expect(seats).toHaveLength(5);
  for (const { login, task } of seats) await terminal.does(login, ['task', 'answer', task, 'accept']);
  const { items } = await terminal.asks<Seats>('officer', ['round', 'seats', roundCode]);
  expect(items.map(({ state }) => state)).toEqual(seats.map(() => 'accepted'));
  await terminal.does('officer', ['round', 'dossiers', roundCode]);
}

/** Each expert gives the undertaking, fetches the card, saves a sheet and seals it with a receipt that is checked here. */
export async function scoreAndSeal(terminal: Terminal): Promise<void> {
  for (const [index, { login, task }] of (await seated(terminal)).entries()) {
    await terminal.does(login, ['task', 'undertake', task]);
    await terminal.does(login, ['task', 'card', task, 'card.json']);
    const points = ['9.6', '9.2', '8.8', '9.0', '8.4'][index] ?? '9';
    terminal.write('sheet.json', filledSheet(terminal.read<Card>('card.json'), { points, reason: '材料与目标一致' }));
    await terminal.does(login, ['task', 'save', task, 'sheet.json']);
    await terminal.does(login, ['task', 'seal', task, `receipt-${login}.json`]);
    const receipt = terminal.read<{ seal: string; payload: string }>(`receipt-${login}.json`);
    expect(sha256Hex(receipt.payload)).toBe(receipt.seal);
    expect((await terminal.run('officer', ['round', 'sheets', roundCode, 'sheets.json'])).complained).toMatch(
      /^ROUND-078/u,
    );
  }
}

/** After the time is up two custodians reveal, and a stranger recomputes every seal. */
export async function reveal(terminal: Terminal): Promise<void> {
  const line = ['round', 'reveal', roundCode];
  expect((await terminal.run('officer', line, [passphrases.officer])).complained).toMatch(/^ROUND-072/u);
  await terminal.passUntil(moments.afterClosing);
  const first = await terminal.asks<Revealing>('officer', line, [passphrases.officer]);
  expect(first).toMatchObject({ state: 'waiting', sheets: 0 });
  const second = await terminal.asks<Revealing>('security-admin', line, [terminal.notes.printed]);
  expect(second).toMatchObject({ state: 'revealed', sheets: 5 });
  await terminal.does('officer', ['round', 'sheets', roundCode, 'sheets.json']);
  await terminal.does(undefined, ['round', 'verify', 'sheets.json']);
}

/** Everybody looks into the own list of tasks: the seats, by who found one there. */
async function seated(terminal: Terminal): Promise<readonly Seat[]> {
  const seats: Seat[] = [];
  for (const { login } of experts) {
    const { items } = await terminal.asks<Tasks>(login, ['task', 'list']);
    seats.push(...items.map(({ id }) => ({ login, task: id })));
  }
  return seats;
}
