import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ticket } from '../../core/generated/api/scoring/ticket.ts';
import { findBrowser } from '../../core/testing/browser.ts';
import { testHouse, type TestHouse } from '../../core/testing/house.ts';
import { roundInScoring, type TestRound } from '../../core/testing/round-in-scoring.ts';

const here = import.meta.dirname;
const webFolder = mkdtempSync(path.join(tmpdir(), 'jiheng-embed-'));
const sample: Readonly<Record<string, string>> = { '/sample.html': 'text/html', '/sample.js': 'text/javascript' };

describe('the scorecard on a page of another house', () => {
  let house: TestHouse;
  let round: TestRound;
  let portal: Server;
  let origin: string;
  let browser: Browser;
  const task = () => round.tasks['expert-1'] ?? '';

  beforeAll(async () => {
    const configFile = path.join(here, '../vite.config.ts');
    await build({ configFile, logLevel: 'warn', build: { outDir: webFolder, emptyOutDir: true } });
    house = await testHouse(undefined, { webFolder });
    const plan = { code: 'R1', seated: ['expert-1', 'expert-2'], standbys: [], undertaken: ['expert-2'] };
    round = await roundInScoring(house, plan);
    portal = await foreignPages();
    origin = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
    browser = await chromium.launch(findBrowser());
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    portal.close();
    await house.close();
    rmSync(webFolder, { recursive: true });
  });

  const ticketFor = async (origins: readonly string[]): Promise<string> => {
    const body = { tasks: [task()], origins, minutes: 15 };
    return (await (await house.as('expert-1')).post<Ticket>('/tasks/tickets', body)).body.ticket;
  };
  const opened = async (ticket: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/sample.html?house=${house.url}&task=${task()}#${ticket}`);
    return page;
  };

  test('undertakes, scores and saves with a ticket alone', async () => {
    const page = await opened(await ticketFor([origin]));
    await page.getByRole('button', { name: '我承诺' }).click();
    const leaves = page.locator('jiheng-leaf-nav [role=option]');
    await expect.poll(() => leaves.count()).toBeGreaterThan(10);
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await scoreSomething(page);
    expect((await saved).status()).toBe(200);
    await expect.poll(() => page.getByText('已保存').count()).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  });

  test('opens nothing on an origin that the ticket does not name', async () => {
    const page = await opened(await ticketFor(['https://portal.example.gov.cn']));
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('jiheng-leaf-nav [role=option]').count()).toBe(0);
    await page.close();
  });
});

/** Says yes to each item of the first leaf that is judged by items. */
async function scoreSomething(page: Page): Promise<void> {
  for (const leaf of await page.locator('jiheng-leaf-nav [role=option]').all()) {
    await leaf.click();
    const yes = await page.getByRole('radio', { name: '是' }).all();
    for (const radio of yes) await radio.check();
    if (yes.length > 0) return;
  }
  throw new Error('no leaf that is judged by items');
}

async function foreignPages(): Promise<Server> {
  const server = createServer((request, response) => {
    const file = new URL(request.url ?? '', 'http://portal').pathname;
    const type = sample[file];
    if (type === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(path.join(here, file)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}
