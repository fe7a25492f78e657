import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import { roundCode } from '../cast.ts';
import { lighting, ownIndicators } from '../lighting.ts';
import type { Person } from '../person.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';

/** What each of the five gives to the one indicator of described levels; two of them miss a paper. */
const views = [
  { points: '9.6', missesPaper: false },
  { points: '9.2', missesPaper: true },
  { points: '8.8', missesPaper: false },
  { points: '9', missesPaper: true },
  { points: '8.4', missesPaper: false },
] as const;
const described = ownIndicators.find(({ target }) => target === undefined)?.nameZh ?? '';
const missingPaper = '立项程序规范性';

/** Five experts score by keyboard and seal; what anybody else sees stays the same word for word. */
export async function scoreAndSeal(stage: Stage): Promise<void> {
  const seated = stage.notes.seated.map(({ login }) => login);
  const [officer, last] = [await stage.person('officer'), await stage.person(seated.at(-1) ?? '')];
  for (const [index, login] of seated.entries()) await score(stage, await stage.person(login), index);
  const before = [await roundAsSeen(officer, stage), await cardAsSeen(last)];
  for (const login of seated.slice(0, -1)) await seal(await stage.person(login));
  expect([await roundAsSeen(officer, stage), await cardAsSeen(last)]).toEqual(before);
  await stage.look(last, 'scorecard-whole', 'both');
  await seal(last);
  await stage.look(last, 'scorecard-sealed');
  expect([await roundAsSeen(officer, stage)]).toEqual(before.slice(0, 1));
}

async function roundAsSeen(officer: Person, { notes }: Stage): Promise<string> {
  await officer.goTo(`#/rounds/${notes.round}`);
  await officer.reads(zh('rounds.seats.state.accepted'));
  return officer.hears();
}

async function cardAsSeen(expert: Person): Promise<string> {
  await expert.takeUp(waiting());
  await expert.reads(zh('card.check'));
  return expert.hears();
}

const waiting = (): string => given('home.task.score', { round: roundCode, project: lighting.code });

/** Gives the undertaking and fills the card without touching the mouse. */
async function score(stage: Stage, expert: Person, index: number): Promise<void> {
  await expert.takeUp(waiting());
  if (index === 0) await stage.look(expert, 'undertaking');
  // The card is asked for first and refused: nothing of it is sent before the undertaking.
  await expert.button(zh('card.undertaking.give')).focus();
  expert.wasRefused(/^403 GET \/tasks\/[^/]+\/card$/u);
  await expert.page.keyboard.press('Enter');
  await expert.choose(zh('card.after'), zh('card.after.open'));
  await expert.part('listbox', zh('card.nav')).root.getByRole('option', { selected: true }).focus();
  await expert.page.keyboard.press('Enter');
  for (let left = await leavesToJudge(expert); left > 0; left -= 1) {
    if (index === 0 && left === 1) await stage.look(expert, 'scorecard');
    const judged = await judge(expert, index);
    // After the last one the card stays where it is.
    if (left > 1) await expert.part('group', judged).gone();
  }
  await expert.reads(/已评 (\d+)\/\1/u);
}

async function leavesToJudge({ page }: Person): Promise<number> {
  const done = await page.getByText(/已评 \d+\/\d+/u).innerText();
  return Number(/\/(\d+)/u.exec(done)?.[1]);
}

/** One leaf, where the focus stands: space takes a choice, tab goes on, Ctrl+Enter saves and goes to the next open one. Answers its name. */
async function judge({ page }: Person, index: number): Promise<string> {
  const panel = page.locator('jiheng-leaf-panel');
  await panel.locator('input:focus').waitFor();
  const name = (await panel.getByRole('group').first().getAttribute('aria-label')) ?? '';
  const { points, missesPaper } = views[index] ?? views[0];
  if (name.startsWith(described)) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type(points);
  } else {
    const items = await panel.getByRole('radiogroup').count();
    for (let item = 1; item <= items; item += 1) {
      await page.keyboard.press('Space');
      if (item === items && missesPaper && name.startsWith(missingPaper)) await page.keyboard.press('ArrowRight');
      if (item < items) await page.keyboard.press('Tab');
    }
  }
  if (missesPaper && name.startsWith(missingPaper)) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('未见集体决策记录');
  }
  await page.keyboard.press('Control+Enter');
  return name;
}

/** Checks, confirms, seals, and keeps a receipt whose text hashes to the seal. */
async function seal(expert: Person): Promise<void> {
  await expert.takeUp(waiting());
  await expert.page.getByRole('button', { name: zh('card.check') }).click();
  await expert.tick(zh('card.undertaking.confirm'));
  await expert.page.getByRole('button', { name: zh('card.seal') }).click();
  await expert.reads(zh('card.sealed.check'));
  const [download] = await Promise.all([expert.page.waitForEvent('download'), expert.press(zh('card.receipt.save'))]);
  const receipt = JSON.parse(readFileSync(await download.path(), 'utf8')) as { seal: string; payload: string };
  expect(sha256Hex(receipt.payload)).toBe(receipt.seal);
}
