import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { session } from '../../controllers/session.ts';
import { language } from '../../i18n/language.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { fakeApi, problemAnswer, type FakeAnswer } from '../../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../../testing/mount.ts';
import {
  allTaken,
  evaluation,
  keeper,
  revealedSheet,
  roundHash,
  roundOf,
  roundRoutes,
  scoringRound,
  taken,
} from './round-for-tests.ts';
import type { RoundPage } from './round-page.ts';
import './round-page.ts';

type Role = Parameters<typeof roundRoutes>[0];

let api: ReturnType<typeof fakeApi> | undefined;
beforeEach(freshPage);
afterEach(() => api?.restore());

async function opened(role: Role, round: Round, more: Readonly<Record<string, FakeAnswer>> = {}): Promise<void> {
  api = fakeApi({ ...roundRoutes(role, round), ...more });
  await session.load();
  await mount<RoundPage>(
    html`<main><jh-round-page .params=${{ round: 'R1' }} .query=${{}}></jh-round-page></main>`,
    'jh-round-page',
  );
  await expect.poll(seen).toContain(round.code);
  await settled();
}

const seen = (): string => visibleText(document.body);

const buttons = (name: string): readonly HTMLElement[] =>
  elementsOf(document.body).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLButtonElement &&
      element.checkVisibility() &&
      (
        element.getAttribute('aria-label') ??
        visibleText(element.getRootNode() as ShadowRoot | Document) + visibleText(element)
      ).includes(name),
  );

/** Presses by keyboard what a reader would press. */
async function press(name: string): Promise<void> {
  await expect.poll(() => buttons(name).length).toBeGreaterThan(0);
  buttons(name).at(-1)?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
}

async function type(label: string, text: string): Promise<void> {
  const field = elementsOf(document.body).find((element) => element.getAttribute('label') === label);
  await userEvent.fill(field!.shadowRoot!.querySelector('input, textarea')!, text);
  await settled();
}

const sent = (path: string): unknown => api?.asked.find((one) => one.method !== 'GET' && one.path === path)?.body;
const asked = (path: string): number => api?.asked.filter((one) => one.path === path).length ?? 0;

const mark = {
  id: 'M1',
  evaluation: 'E1',
  project: 'X001',
  leaf: 'A.Need',
  reason: '不涉及采购',
  proposedBy: 'A1',
  proposedAt: 1,
  confirmedBy: null,
  confirmedAt: null,
};
const seat = (state: string) => ({
  task: `T-${state}`,
  evaluation: 'E1',
  project: 'X001',
  pseudonym: `青松-${state}`,
  stratum: 'business',
  seat: 1,
  state,
});

test.each<[string, Round, string, string]>([
  ['without projects', roundOf({ evaluations: [] }), '选定参评项目', '李明'],
  ['with an open mark', roundOf({ marks: [mark] }), '由第二人确认不适用标记', '提出人以外的一人'],
  ['without custody', roundOf(), '托管开封密钥', '轮次负责人、监督员、保险柜（安全管理员）'],
  ['ready', roundOf({ custody: { publicKey: 'aa', holders: allTaken } }), '冻结轮次', '李明'],
  ['in scoring', scoringRound(1), '专家评分', '入选专家'],
  ['after the deadline', scoringRound(5), '两位托管人交出密钥', '轮次负责人、监督员'],
])('a round %s says what is next and who owes it', async (_, round, words, owner) => {
  await opened('officer', round);
  const head = elementsOf(document.body).find(({ localName }) => localName === 'jh-page-head');
  const said = visibleText(head!.shadowRoot!);
  expect(said).toContain(words);
  expect(said).toContain(owner);
});

test('custody: a passphrase typed twice is sent once; two that differ are not sent', async () => {
  const answer = { custody: { publicKey: null, holders: [] }, code: null };
  await opened('officer', roundOf(), { 'POST /rounds/R1/custody': () => answer });
  await press('托管我的一份');
  await type('托管口令', '林下清风十二个字的口令呀');
  await type('再输一遍', '林下清风十二个字的口令啊');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(seen()).toContain('两次输入不一样');
  expect(sent('/rounds/R1/custody')).toBeUndefined();
  await type('再输一遍', '林下清风十二个字的口令呀');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => sent('/rounds/R1/custody')).toEqual({ passphrase: '林下清风十二个字的口令呀' });
});

test('custody: the code of the safe is shown once, stays until it is said to be kept, and is alone on paper', async () => {
  const code = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01';
  const holders = [keeper('officer'), keeper('supervisor'), taken('safe', 'A3')];
  await opened('security-admin', roundOf(), {
    'POST /rounds/R1/custody': () => ({ custody: { publicKey: null, holders }, code }),
  });
  await press('生成纸质密钥');
  await press('生成纸质密钥');
  await expect.poll(seen).toContain(code);
  expect(sent('/rounds/R1/custody')).toEqual({});
  expect(await accessibilityFaults()).toEqual([]);
  const paper = document.body.querySelector('jh-custody-paper');
  expect(paper?.shadowRoot?.textContent).toContain(code);
  expect(paper?.checkVisibility()).toBe(false);
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(seen()).toContain(code);
  const kept = elementsOf(document.body).find(
    (element) => element instanceof HTMLInputElement && element.type === 'checkbox' && element.checkVisibility(),
  );
  await userEvent.click(kept!);
  await settled();
  await press('关闭');
  expect(seen()).not.toContain(code);
  expect(document.body.querySelector('jh-custody-paper')).toBeNull();
});

test('a mark is confirmed by a second person and never by its proposer', async () => {
  const round = roundOf({ marks: [mark] });
  await opened('officer', round);
  expect(buttons('确认 X001')).toEqual([]);
  freshPage();
  api?.restore();
  await opened('supervisor', round, { 'POST /rounds/R1/marks/M1/confirm': () => ({ ...mark, confirmedBy: 'A2' }) });
  await press('确认 X001');
  await press('确认');
  await expect.poll(() => asked('/rounds/R1/marks/M1/confirm')).toBe(1);
});

test('the freeze says what is fixed, asks, and shows a refusal in words', async () => {
  const round = roundOf({ custody: { publicKey: 'aa', holders: allTaken } });
  await opened('officer', round, {
    'POST /rounds/R1/freeze': () =>
      problemAnswer(422, { code: 'ROUND-021', detail: '项目 X001 尚未由单位提交。', next: '请单位提交，或移出本轮。' }),
  });
  await press('冻结轮次');
  expect(seen()).toContain('以下事项从此固定');
  expect(asked('/rounds/R1/freeze')).toBe(0);
  await press('冻结，不能撤回');
  await expect.poll(seen).toContain('请单位提交，或移出本轮。');
});

test('a round that lacks something cannot be frozen, and says what is missing', async () => {
  await opened('officer', roundOf({ evaluations: [], marks: [mark] }));
  for (const words of ['已选 0 个项目', '1 个不适用标记待确认', '密钥托管 0/3']) expect(seen()).toContain(words);
  const freeze = elementsOf(document.body).find((element) => element.localName === 'jh-round-freeze');
  expect(freeze!.shadowRoot!.querySelector('jh-button')!.disabled).toBe(true);
});

test('after the freeze the hash and the file are there, and the rules open with their grounds', async () => {
  await opened('security-admin', roundOf({ state: 'frozen', roundHash, frozenAt: 1 }));
  expect(seen()).toContain(roundHash.match(/.{4}/gu)!.join(' '));
  expect(seen()).toContain('下载轮次文件');
  await press('查看规则与依据');
  for (const words of ['每个项目的席位', '[D] 同一单位不超过一人']) expect(seen()).toContain(words);
  expect(await accessibilityFaults()).toEqual([]);
});

test('seats show pseudonym, stratum and answer; the dossiers are frozen after a question', async () => {
  const round = roundOf({ state: 'drawn', roundHash });
  await opened('officer', round, {
    'GET /rounds/R1/seats': () => ({ items: [seat('accepted'), seat('invited')] }),
    'POST /rounds/R1/dossiers/freeze': () => ({ dossiers: [], called: 1 }),
  });
  await expect.poll(seen).toContain('青松-invited');
  expect(seen()).toContain('还有 1 个席位待答复');
  await press('冻结卷宗并开始评分');
  expect(asked('/rounds/R1/dossiers/freeze')).toBe(0);
  await press('冻结并开始评分');
  await expect.poll(() => asked('/rounds/R1/dossiers/freeze')).toBe(1);
});

test('nothing on the page asks who has sealed: the call list is asked for by the hand of the supervisor alone', async () => {
  const list = { items: [{ task: 'T1', pseudonym: '青松-1', project: 'X001' }] };
  const more = {
    'GET /rounds/R1/call-list': () => list,
    'POST /rounds/R1/call-list/contact': () => ({ pseudonym: '青松-1', phone: '13900000000' }),
  };
  await opened('officer', scoringRound(3.5), more);
  expect(seen()).not.toContain('催办名单');
  freshPage();
  api?.restore();
  await opened('supervisor', scoringRound(3.5), more);
  expect(asked('/rounds/R1/call-list')).toBe(0);
  await press('查看催办名单');
  await press('联系 青松-1');
  await type('联系事由', '提醒截止时间');
  await userEvent.keyboard('{Enter}');
  await expect.poll(seen).toContain('13900000000');
  expect(sent('/rounds/R1/call-list/contact')).toEqual({ task: 'T1', purpose: '提醒截止时间' });
  await press('关闭');
  expect(seen()).not.toContain('13900000000');
});

test('before the soft deadline the call list only says when it opens', async () => {
  await opened('supervisor', scoringRound(1));
  expect(seen()).toContain('起可以查看');
  expect(buttons('查看催办名单')).toEqual([]);
});

test('reveal: a custodian gives the share after a question; then it waits for the second', async () => {
  const round = scoringRound(5);
  await opened('officer', round, {
    'POST /rounds/R1/reveal': () => ({ state: 'waiting', released: ['officer'], sheets: 0 }),
  });
  expect(seen()).toContain('还没有人交出密钥');
  await type('我的托管口令', '林下清风十二个字的口令呀');
  await userEvent.keyboard('{Enter}');
  await expect.poll(seen).toContain('交出您的一份密钥');
  expect(asked('/rounds/R1/reveal')).toBe(0);
  await press('交出');
  await expect.poll(() => sent('/rounds/R1/reveal')).toEqual({ passphrase: '林下清风十二个字的口令呀' });
});

test('reveal: with one share given the page waits for the second custodian', async () => {
  const holders = [taken('officer', 'A1', true), taken('supervisor', 'A2'), taken('safe', 'A3')];
  await opened('officer', scoringRound(5, { custody: { publicKey: 'aa', holders } }));
  expect(seen()).toContain('轮次负责人 已交出密钥，等待第二位托管人');
  expect(seen()).toContain('您的一份已经交出');
});

test('revealed sheets are recomputed in the browser: as sealed, and a changed one is found', async () => {
  const round = scoringRound(5, { state: 'revealed', revealedAt: Date.now() });
  const forged = { ...revealedSheet, task: 'T2', payload: revealedSheet.payload.replace('4.5', '4.6') };
  await opened('supervisor', round, { 'GET /rounds/R1/sheets': () => ({ items: [revealedSheet, forged] }) });
  await expect.poll(seen).toContain('未复算');
  await press('在浏览器中复算全部封存');
  expect(seen()).toContain('1 份与封存不符');
  await press('查看 X001 青松-1');
  expect(seen()).toContain('立项依据充分');
});

test.each<[string, Role, Round]>([
  ['planned', 'officer', roundOf({ marks: [mark] })],
  ['drawn', 'officer', roundOf({ state: 'drawn', roundHash })],
  ['scoring', 'supervisor', scoringRound(5)],
  [
    'revealed',
    'supervisor',
    scoringRound(5, { state: 'revealed', evaluations: [{ ...evaluation, state: 'revealed' }] }),
  ],
])('the page of a %s round is accessible in both languages', async (_, role, round) => {
  await page.viewport(1366, 768);
  await opened(role, round, { 'GET /rounds/R1/seats': () => ({ items: [seat('accepted')] }) });
  expect(await accessibilityFaults()).toEqual([]);
  language.choose('en');
  await settled();
  expect(await accessibilityFaults()).toEqual([]);
});
