import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { language } from '../../i18n/language.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../../testing/mount.ts';
import { resultForTests, sentForTests } from './result-for-tests.ts';
import type { ReplyPage } from './reply-page.ts';
import type { ResultPage } from './result-page.ts';
import './reply-page.ts';
import './result-page.ts';

let api: ReturnType<typeof fakeApi>;
let shown: Result;
beforeEach(() => {
  freshPage();
  shown = resultForTests;
  api = fakeApi({
    'GET /evaluations/R2026-03.X017/result': () => shown,
    'PUT /evaluations/EV1/result/findings': ({ body }) => ({ ...shown, ...(body as object), version: 4 }),
    'POST /evaluations/EV1/result/replies': () => ({ ...shown, state: 'answered', may: [] }),
  });
});
afterEach(() => api.restore());

const params = { key: 'R2026-03.X017' };

async function opened(result: Result): Promise<ParentNode & Node> {
  shown = result;
  const page = await mount<ResultPage>(
    html`<main><jh-result-page .params=${params} .query=${{}}></jh-result-page></main>`,
    'jh-result-page',
  );
  await expect.poll(() => visibleText(page.shadowRoot!)).toContain('91.10');
  await settled();
  return page.shadowRoot!;
}

const button = (root: ParentNode, text: string): Element | undefined =>
  elementsOf(root).find((element) => element.localName === 'jh-button' && visibleText(element).trim() === text);
const press = async (root: ParentNode, text: string): Promise<void> => {
  button(root, text)?.dispatchEvent(new CustomEvent('jh-press'));
  await settled();
};
const request = (method: string) => api.asked.find((one) => one.method === method);

describe('the officer', () => {
  test('sees the score with its grade, and how far one and two experts could have moved it', async () => {
    const text = visibleText(await opened(resultForTests));
    for (const part of ['91.10', '优', '满分 100', '移动 0.60 分（90.50–91.70），等级不变', '等级可能改变'])
      expect(text).toContain(part);
    expect(text).toContain('5 份总分在 87.00–95.00 之间；去掉 2 份后为 91.10');
    expect(text).toContain('必须复核');
  });

  test('follows a number to its rule, facts and clause, and to what each expert gave', async () => {
    const root = await opened(resultForTests);
    const trace = elementsOf(root).filter(
      (one) => visibleText(one).trim() === '来龙去脉' && one.localName === 'jh-button',
    );
    trace[1]?.dispatchEvent(new CustomEvent('jh-press'));
    await settled();
    const text = visibleText(elementsOf(root).find(({ localName }) => localName === 'jh-leaf-drawer')!.shadowRoot!);
    for (const part of ['青松-1', '问卷回收率偏低', '附件三', '管理办法', '第九条']) expect(text).toContain(part);
  });

  test('BJ11-17 writes a finding with measure, owner and date; an empty one is not sent', async () => {
    const root = await opened(resultForTests);
    await press(root, '写问题和建议');
    await press(root, '增加一条');
    await press(root, '保存');
    expect(request('PUT')).toBeUndefined();
    const texts = { 'findings/0/finding': '偏低', 'findings/0/measure': '回访', 'findings/0/owner': '教育局' };
    for (const [name, value] of Object.entries({ ...texts, 'findings/0/due': '2026-12-31' })) {
      const field = elementsOf(root).find((one) => (one as { name?: unknown }).name === name);
      const control = field!.shadowRoot!.querySelector<HTMLInputElement>('#control')!;
      await userEvent.fill(control, value);
    }
    await press(root, '保存');
    await expect
      .poll(() => request('PUT')?.body)
      .toEqual({
        findings: [{ leaf: null, finding: '偏低', measure: '回访', owner: '教育局', due: '2026-12-31' }],
        noneFound: false,
        attention: '',
      });
    expect(request('PUT')?.headers.get('if-match')).toBe('"3"');
    await expect.poll(() => visibleText(root)).toContain('2026-12-31 周四');
  });

  test('reads the page in English as well', async () => {
    const root = await opened(resultForTests);
    language.choose('en');
    await settled();
    expect(visibleText(root)).toContain('No single expert could have moved it by more than 0.60 points');
  });
});

describe('the unit', () => {
  test('sees the panel in words and nobody’s marks', async () => {
    const root = await opened(sentForTests);
    const text = visibleText(root);
    expect(text).toContain('极差 8.00 分，中位数 91.10 分；2 份未计入');
    expect(text).not.toContain('青松');
    expect(button(root, '反馈意见')).toBeDefined();
  });

  const reply = async (): Promise<ParentNode & Node> => {
    shown = sentForTests;
    const page = await mount<ReplyPage>(
      html`<main><jh-reply-page .params=${params} .query=${{}}></jh-reply-page></main>`,
      'jh-reply-page',
    );
    await expect.poll(() => visibleText(page.shadowRoot!)).toContain('群众满意度');
    return page.shadowRoot!;
  };

  test('objects to a leaf with its reason, once', async () => {
    const root = await reply();
    const objections = elementsOf(root).filter(
      (one) => one.localName === 'jh-button' && visibleText(one).trim() === '提意见',
    );
    objections[2]?.dispatchEvent(new CustomEvent('jh-press'));
    await settled();
    const field = elementsOf(root).find(({ localName }) => localName === 'jh-text-area-field')!;
    await userEvent.fill(field.shadowRoot!.querySelector('textarea')!, '另有两次回访未计入');
    await press(root, '提交 1 条意见');
    await expect
      .poll(() => request('POST')?.body)
      .toEqual({ replies: [{ leaf: 'E.People', text: '另有两次回访未计入' }] });
  });

  test('has no objection: an empty reply', async () => {
    const root = await reply();
    await press(root, '无异议');
    await expect.poll(() => request('POST')?.body).toEqual({ replies: [] });
  });
});

test.each([
  ['the result page', resultForTests],
  ['the page of a unit', sentForTests],
])('%s is accessible', async (_, result) => {
  await opened(result);
  await expect.poll(() => elementsOf(document.body).some(({ localName }) => localName === 'jh-loading')).toBe(false);
  expect(await accessibilityFaults()).toEqual([]);
});
