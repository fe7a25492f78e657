import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { expect } from 'vitest';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import { findBrowser } from '../testing/browser.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';
import type { StoreKind } from '../testing/stores.ts';
import { enrol } from './cast.ts';
import { takePicture } from './looks.ts';
import { emptyNotes, type Notes } from './notes.ts';
import { arrive, type Person } from './person.ts';

/** A house with its people at their browsers, and a clock that the story moves for all of them. */
export interface Stage {
  readonly house: TestHouse;
  /** The person of a login; arrives at the first call. */
  person(login: string): Promise<Person>;
  readonly people: () => readonly Person[];
  readonly notes: Notes;
  /** The pack of the story, as the house has it. */
  readonly pack: () => ResolvedPack;
  /** Keeps a picture of somebody's page, in English too where that is asked, and holds the page to WCAG 2.2 AA. */
  look(person: Person, name: string, languages?: 'zh' | 'both'): Promise<void>;
  /** Time passes for the house and on everybody's wall; what is due is done. */
  passUntil(moment: string): Promise<void>;
  /** Every error that a page or its console told, and every refusal by the house that no chapter spoke of; then they are forgotten. */
  broken(): readonly string[];
  /** Keeps what everybody sees now, for whoever looks for the reason of a failure. */
  keepTraces(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** Whether this run keeps the pictures: one of the databases is enough. */
  readonly pictures: boolean;
}

const root = path.join(import.meta.dirname, '../..');

/** Opens the stage: the web is built from the present sources and served from a copy, so that another build cannot pull it away. */
export async function openStage(kind: StoreKind, { pictures }: StageOptions): Promise<Stage> {
  const webFolder = mkdtempSync(path.join(tmpdir(), 'jiheng-web-'));
  copyWeb(webFolder);
  const house = await testHouse(kind, { webFolder });
  await enrol(house);
  const browser = await chromium.launch(findBrowser());
  const people = new Map<string, Promise<Person>>();
  const arrived: Person[] = [];
  return {
    house,
    people: () => arrived,
    notes: emptyNotes(),
    pack: () => packOf(house),
    look: async (person, name, languages) => expect.soft(await person.look(name, languages)).toEqual([]),
    person: (login) => {
      const known = people.get(login) ?? arriving({ house, browser, login, pictures, arrived });
      people.set(login, known);
      return known;
    },
    async passUntil(moment) {
      house.clock.set(moment);
      await house.tick();
      for (const person of arrived) await person.timePassed(house.clock.now());
    },
    broken: () => arrived.flatMap(({ login, faults }) => faults.splice(0).map((fault) => `${login}: ${fault}`)),
    async keepTraces() {
      for (const { page, login } of arrived) await takePicture(page, `failed-${login}`);
    },
    async close() {
      await browser.close();
      await house.close();
      rmSync(webFolder, { recursive: true, force: true });
    },
  };
}

async function arriving({
  house,
  arrived,
  ...rest
}: {
  readonly house: TestHouse;
  readonly browser: Browser;
  readonly login: string;
  readonly pictures: boolean;
  readonly arrived: Person[];
}): Promise<Person> {
  const person = await arrive({ ...rest, url: house.url, now: house.clock.now() });
  arrived.push(person);
  return person;
}

function copyWeb(folder: string): void {
  const built = spawnSync(process.execPath, [path.join(root, 'scripts/run.mjs'), 'build-web'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`build-web: ${built.stdout}${built.stderr}`);
  cpSync(path.join(root, 'dist', 'web'), folder, { recursive: true });
}

function packOf(house: TestHouse): ResolvedPack {
  const pack = house.house.ports.packs.find('common', '1.0.0');
  if (pack === undefined) throw new Error('no common pack');
  return pack.pack;
}
