import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../generated/api/scoring/card.ts';
import type { Ticket } from '../generated/api/scoring/ticket.ts';
import { roundInScoring, type TestRound } from '../testing/round-in-scoring.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';

interface Problem {
  readonly code: string;
}

const portal = 'https://portal.example.gov.cn';

describe('a ticket of the embedded scorecard', () => {
  let house: TestHouse;
  let round: TestRound;
  let ticket: string;
  const task = (login: string): string => `/tasks/${round.tasks[login] ?? ''}`;
  const ask = async (path: string, origin: string, init: RequestInit = {}) => {
    const headers = { authorization: `Ticket ${ticket}`, origin, ...init.headers };
    return fetch(`${house.url}/api/v1${path}`, { ...init, headers });
  };
  const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as Problem).code];

  beforeAll(async () => {
    house = await testHouse();
    round = await roundInScoring(house, { code: 'R1', seated: ['expert-1', 'expert-2'], standbys: [] });
    const body = { tasks: [round.tasks['expert-1']], origins: [portal], minutes: 15 };
    ticket = (await (await house.as('expert-1')).post<Ticket>('/tasks/tickets', body)).body.ticket;
  });
  afterAll(() => house.close());

  test('opens and saves its own task on a listed origin, which may read the answer', async () => {
    const card = await ask(`${task('expert-1')}/card`, portal);
    expect([card.status, card.headers.get('access-control-allow-origin')]).toEqual([200, portal]);
    expect(card.headers.get('access-control-expose-headers')).toBe('etag');
    const { content, version } = (await card.json()) as Card;
    const headers = { 'content-type': 'application/json', 'if-match': `"${version}"` };
    const saved = await ask(`${task('expert-1')}/sheet`, portal, {
      method: 'PUT',
      headers,
      body: JSON.stringify(content),
    });
    expect(saved.status).toBe(200);
  });

  test('does nothing on another origin, and that page may not read the answer', async () => {
    const answer = await ask(`${task('expert-1')}/card`, 'https://evil.example');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(await codeOf(answer)).toEqual([403, 'SCORE-052']);
  });

  test.each([
    ['another task', (): string => `${task('expert-2')}/card`],
    ['the list of tasks', (): string => '/tasks'],
    ['the session', (): string => '/session'],
    ['the rounds', (): string => '/rounds'],
  ])('is not good for %s', async (_, path) => {
    expect(await codeOf(await ask(path(), portal))).toEqual([403, 'SCORE-053']);
  });

  test('a browser that asks first is answered for listed origins only', async () => {
    const preflight = (origin: string) =>
      fetch(`${house.url}/api/v1${task('expert-1')}/sheet`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'if-match' },
      });
    const listed = await preflight(portal);
    expect([listed.status, listed.headers.get('access-control-allow-origin')]).toEqual([204, portal]);
    expect(listed.headers.get('access-control-allow-headers')).toContain('if-match');
    const foreign = await preflight('https://evil.example');
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([405, null]);
  });

  test.each([
    ['another expert’s task', { tasks: ['expert-2'] }, 404, 'SCORE-001'],
    ['an origin with a path', { origins: [`${portal}/page`] }, 422, 'SCORE-051'],
    ['sixteen minutes', { minutes: 16 }, 400, 'HTTP-400'],
  ])('is not granted for %s', async (_, change, status, code) => {
    const tasks = ('tasks' in change ? change.tasks : ['expert-1'])?.map((login) => round.tasks[login]);
    const body = { origins: [portal], minutes: 15, ...change, tasks };
    const answer = await (await house.as('expert-1')).post<Problem>('/tasks/tickets', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('ends after its minutes', async () => {
    house.clock.advance(15 * 60_000);
    expect(await codeOf(await ask(`${task('expert-1')}/card`, portal))).toEqual([401, 'HTTP-401']);
  });
});
