import { securityProfiles } from '../app/accounts/security-profile.ts';
import { ok, refused } from '../domain/refusal.ts';
import { houseOver, type House, type HouseParts } from '../house.ts';
import { cookieName } from '../http/who.ts';
import type { Log } from '../http/log.ts';
import { systemChance } from '../persistence/chance.ts';
import { readSettings, type Settings } from '../settings.ts';
import { clientAt, type HouseClient } from './house-client.ts';
import { stores, type StoreKind } from './stores.ts';
import type { TestClock } from './test-clock.ts';

/** A whole house in this process: demonstration content, time that a test moves, clients for every account. */
export interface TestHouse {
  readonly house: House;
  readonly url: string;
  readonly clock: TestClock;
  /** Everything that was logged. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  /** The browser of a demonstration account; signed in anew when time has ended its session. */
  as(login: string): Promise<HouseClient>;
  /** Somebody who has not signed in. */
  visitor(): HouseClient;
  /** A program with a personal token. */
  withToken(secret: string): HouseClient;
  tick(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Settings that differ from the defaults, another folder of the web client, and how much demonstration content there is: the
 * bureau, its units and accounts (`people`) where the test does not say.
 */
export type TestChange = Partial<Settings> & Pick<HouseParts, 'webFolder' | 'demo'>;

// Found while the test file is read: only then does what the stores leave behind go away after its tests.
const found = (await stores()).find(({ name }) => name === 'node:sqlite');
const plainest = found ? ok(found) : refused('no store');

/** Password of every demonstration account of a test house. */
export const testPassword = (login: string): string => `Test-${login}-2026`;

/**
 * Opens a house with demonstration people on an empty store and lets it listen on a free port.
 *
 * @param kind    database to run on; without it SQLite inside Node
 * @param change  settings that differ from the defaults
 */
export async function testHouse(kind?: StoreKind, change: TestChange = {}): Promise<TestHouse> {
  const store = await (kind ?? given(plainest)).open();
  const logged: Readonly<Record<string, unknown>>[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, event: string) => void logged.push({ event, ...fields });
  const log: Log = { info: write, warn: write, error: write };
  const { clock } = store;
  const { webFolder, demo = 'people', ...changed } = change;
  const parts = {
    clock,
    chance: systemChance,
    log,
    demoPassword: testPassword,
    demo,
    ...(webFolder !== undefined && { webFolder }),
  };
  const settings = { ...given(readSettings({})), port: 0, ...changed };
  const house = given(await houseOver({ ...store, close: () => store.dispose() }, settings, parts));
  const url = given(await house.listen());
  const people = new Map<string, HouseClient>();

  return {
    house,
    url,
    clock,
    logged,
    async as(login) {
      const known = people.get(login) ?? browserOf({ url, clock, login });
      people.set(login, known);
      await known.get('/session');
      return known;
    },
    visitor: () => clientAt(url, () => Promise.resolve({})),
    withToken: (secret) => clientAt(url, () => Promise.resolve({ authorization: `Bearer ${secret}` })),
    tick: () => house.tick(),
    close: () => house.close(),
  };
}

/** A browser that keeps its cookie, and signs in where there is none or time has ended the session. */
function browserOf({
  url,
  clock,
  login,
}: {
  readonly url: string;
  readonly clock: TestClock;
  readonly login: string;
}): HouseClient {
  const idle = securityProfiles.mlps3.session.idleMinutes * 60_000;
  let cookie: string | undefined;
  let used = clock.now();
  let begun = clock.now();
  const keep = (headers: Headers) => {
    const set = headers.getSetCookie().find((one) => one.startsWith(`${cookieName}=`));
    if (set) cookie = set.split(';')[0];
  };
  const door = clientAt(url, () => Promise.resolve({}), keep);
  return clientAt(
    url,
    async () => {
      const now = clock.now();
      if (cookie === undefined || now - used >= idle || now - begun >= 11 * 3_600_000) {
        const entered = await door.post('/session', { login, password: testPassword(login) });
        if (entered.status !== 201) throw new Error(`${login} cannot sign in: ${JSON.stringify(entered.body)}`);
        begun = now;
      }
      used = now;
      return { cookie: cookie ?? '' };
    },
    keep,
  );
}

function given<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: object },
): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusal));
}
