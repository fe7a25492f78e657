import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { language } from '../../i18n/language.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../../testing/mount.ts';
import { computedReview, decisionForTests, detailForTests, proposed, publishedReview } from './review-for-tests.ts';
import type { ReviewPage } from './review-page.ts';
import './review-page.ts';

let api: ReturnType<typeof fakeApi>;
let shown: Review;
beforeEach(() => {
  freshPage();
  api = fakeApi({
    'GET /reviews/expert-2025': () => shown,
    'GET /reviews/RV1/preview': () => ({
      bars: [
        { from: 0, to: 75, members: 8 },
        { from: 75, to: 100, members: 14 },
      ],
      reviews: 8,
      panels: 2,
      members: 60,
      reach: 22,
      speaks: true,
    }),
    'GET /reviews/RV1/members/M1': () => detailForTests,
    'POST /reviews/RV1/decisions': () => withDecision({ mine: true }),
    'POST /reviews/RV1/decisions/DE1/confirm': () => withDecision({ decision: 'suspend', decidedBy: '周正' }),
    'POST /reviews/RV1/run': () => computedReview,
  });
});
afterEach(() => api.restore());

function withDecision(change: Partial<typeof decisionForTests>): Review {
  const output = computedReview.output!;
  const decided = { ...proposed, decisions: [{ ...decisionForTests, ...change }] };
  return { ...computedReview, output: { ...output, members: [decided, ...output.members.slice(1)] } };
}

async function opened(review: Review): Promise<ParentNode & Node> {
  shown = review;
  const page = await mount<ReviewPage>(
    html`<main><jh-review-page .params=${{ key: 'expert-2025' }} .query=${{}}></jh-review-page></main>`,
    'jh-review-page',
  );
  await expect.poll(() => visibleText(page.shadowRoot!)).toContain('2025 年度专家库考核');
  await settled();
  return page.shadowRoot!;
}

const press = async (root: ParentNode, text: string): Promise<void> => {
  const found = elementsOf(root).find((one) => one.localName === 'jh-button' && visibleText(one).trim() === text);
  found?.dispatchEvent(new CustomEvent('jh-press'));
  await settled();
};
const posted = () => api.asked.find(({ method }) => method === 'POST');

test('before the locked run nobody is named: bars, a number, and the rule with its grounds', async () => {
  const root = await opened(publishedReview);
  await expect.poll(() => visibleText(root)).toContain('60 人中有 22 人达到 8 份评分表');
  const text = visibleText(root);
  expect(text).toContain('建议淘汰的概率界限');
  expect(text).not.toContain('卢**');
});

test('the run is asked for once more before it locks', async () => {
  const root = await opened(publishedReview);
  const run = elementsOf(root).find((one) => one.localName === 'jh-button' && visibleText(one).trim() === '锁定计算');
  expect((run as unknown as { confirmDetail: string }).confirmDetail).toContain('只能计算一次');
  await press(root, '锁定计算');
  await expect.poll(() => visibleText(root)).toContain('考核名单 1 人，淘汰建议 1 人');
});

test('CD19-23 list and proposals stand apart, with why, probability and error; most doubtful first', async () => {
  const text = visibleText(await opened(computedReview));
  for (const part of ['逾期次数 4 次（界限 3）', '建议淘汰（由人决定）', '99.4%', '45.0 ± 5.1', '折半信度 0.82'])
    expect(text).toContain(part);
  expect(text.indexOf('卢**')).toBeLessThan(text.indexOf('尹**'));
  expect(text).toContain('1 人的收缩综合分低于末位线 66.3');
});

test('a member’s figures come with n, error, formula and the tasks behind them; one person proposes with a reason', async () => {
  const root = await opened(computedReview);
  await press(root, '查看');
  await expect.poll(() => visibleText(root)).toContain('-1.931');
  for (const one of elementsOf(root)) if (one instanceof HTMLDetailsElement) one.open = true;
  const text = visibleText(root);
  for (const part of ['一致性', '0.301', 'squares = 900.5', '2025-P0001', '61.20', '80.00'])
    expect(text).toContain(part);
  const reason = elementsOf(root).find(({ localName }) => localName === 'jh-text-area-field')!;
  await press(root, '提出处理意见');
  expect(posted()).toBeUndefined();
  await userEvent.fill(reason.shadowRoot!.querySelector('textarea')!, '离散过大');
  await press(root, '提出处理意见');
  await expect
    .poll(() => posted()?.body)
    .toEqual({ member: 'M1', kind: 'elimination', proposal: 'suspend', reason: '离散过大' });
  await expect.poll(() => visibleText(root)).toContain('须由另一个人决定');
});

test('another person decides', async () => {
  const root = await opened(withDecision({}));
  await press(root, '查看');
  expect(visibleText(root)).toContain('何敏 提出：暂停抽取');
  const reason = elementsOf(root).find(({ localName }) => localName === 'jh-text-area-field')!;
  await userEvent.fill(reason.shadowRoot!.querySelector('textarea')!, '同意');
  await press(root, '作出决定');
  await expect.poll(() => posted()?.body).toEqual({ decision: 'suspend', reason: '同意' });
  await expect.poll(() => visibleText(root)).toContain('周正 决定：暂停抽取');
});

test('the page speaks English', async () => {
  const root = await opened(computedReview);
  language.choose('en');
  await settled();
  expect(visibleText(root)).toContain('1 on the review list, 1 proposed for elimination');
});

test.each([
  ['before the run', publishedReview],
  ['after it', computedReview],
])('the page %s is accessible', async (_, review) => {
  const root = await opened(review);
  await expect.poll(() => elementsOf(document.body).some(({ localName }) => localName === 'jh-loading')).toBe(false);
  if (review.output) await press(root, '查看');
  await settled();
  expect(await accessibilityFaults()).toEqual([]);
});
