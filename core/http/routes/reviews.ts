import { confirmDecision } from '../../app/reviews/confirm-decision.ts';
import { defaultRule } from '../../app/reviews/default-rule.ts';
import { importWork } from '../../app/reviews/import-work.ts';
import { previewReview } from '../../app/reviews/preview-review.ts';
import { proposeDecision } from '../../app/reviews/propose-decision.ts';
import { publishRule } from '../../app/reviews/publish-rule.ts';
import { listReviews, readOwnReviews, readReview, readReviewedMember } from '../../app/reviews/read-review.ts';
import { runReview } from '../../app/reviews/run-review.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { csvBytes } from '../../domain/csv/csv-text.ts';
import type { WorkRecord } from '../../domain/review/work-record.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { ChangeRule } from '../../generated/api/reviews/change-rule.ts';
import type { Decide } from '../../generated/api/reviews/decide.ts';
import type { ImportWork } from '../../generated/api/reviews/import-work.ts';
import type { ImportedWork } from '../../generated/api/reviews/imported-work.ts';
import type { MemberDetail } from '../../generated/api/reviews/member-detail.ts';
import type { OwnReviews } from '../../generated/api/reviews/own-reviews.ts';
import type { Preview } from '../../generated/api/reviews/preview.ts';
import type { Propose } from '../../generated/api/reviews/propose.ts';
import type { PublishRule } from '../../generated/api/reviews/publish-rule.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import type { Reviews } from '../../generated/api/reviews/reviews.ts';
import type { Rule } from '../../generated/api/reviews/rule.ts';
import { pageOf } from '../paging.ts';
import { route, type AnyRoute, type Call, type FileAnswer } from '../route.ts';
import { reviewRows } from '../views/review-csv.ts';
import { memberDetailView, ownReviewView, reviewLineView, reviewView } from '../views/reviews.ts';

type Asked = Pick<Call, 'caller' | 'params'>;
type Shown = (call: Asked, done?: Outcome<unknown>) => Promise<Outcome<Review>>;

const reviewOf = ({ params }: Pick<Call, 'params'>): string => params['review'] ?? '';
const workBytes = 16 * 1024 * 1024;

/** The annual review: rules, locked runs, decisions by two people. */
export function reviewRoutes(ports: Ports): readonly AnyRoute[] {
  const shown: Shown = async (call, done) => {
    if (done && !done.ok) return done;
    const read = await readReview(ports)(call.caller, reviewOf(call));
    return read.ok ? ok(reviewView(read.value, call.caller)) : read;
  };
  return [...readingRoutes(ports, shown), ...managingRoutes(ports, shown), ...decidingRoutes(ports, shown)];
}

const readingRoutes = (ports: Ports, shown: Shown): readonly AnyRoute[] => [
  route<undefined, Reviews>({
    method: 'GET',
    path: '/reviews',
    may: 'review.read',
    title: { zh: '年度考核列表', en: 'Reviews' },
    query: 'common/page-query',
    answer: 'reviews/reviews',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      const rows = await listReviews(ports)(caller, page);
      const next = rows.length < page.limit ? null : (rows.at(-1)?.review.id ?? null);
      return ok({ items: rows.map(reviewLineView), next });
    },
  }),
  route<undefined, Rule>({
    method: 'GET',
    path: '/review-rules/default',
    may: 'review.read',
    title: { zh: '缺省考核规则', en: 'The default rule' },
    answer: 'reviews/rule',
    run: ({ caller }) => Promise.resolve(ok({ rule: { ...defaultRule, year: caller.scope.year } })),
  }),
  route<undefined, Review>({
    method: 'GET',
    path: '/reviews/:review',
    may: 'review.read',
    title: { zh: '一个年度考核', en: 'One review' },
    answer: 'reviews/review',
    run: (call) => shown(call),
  }),
  route<undefined, Preview>({
    method: 'GET',
    path: '/reviews/:review/preview',
    may: 'review.read',
    title: { zh: '锁定计算之前的匿名图示', en: 'Anonymous bars before the run' },
    query: 'reviews/preview-query',
    answer: 'reviews/preview',
    run: async (call) => {
      const preview = await previewReview(ports)(call.caller, reviewOf(call), Number(call.query['planned'] ?? 0));
      if (!preview.ok) return preview;
      const { bars, ...counts } = preview.value;
      return ok({ ...counts, bars: bars.map(({ from, to, members }) => ({ from, to, members })) });
    },
  }),
  route<undefined, MemberDetail>({
    method: 'GET',
    path: '/reviews/:review/members/:member',
    may: 'review.read',
    title: { zh: '一位成员的考核', en: 'One member of a review' },
    answer: 'reviews/member-detail',
    run: async (call) => {
      const facts = await readReviewedMember(ports)(call.caller, reviewOf(call), call.params['member'] ?? '');
      if (!facts.ok) return facts;
      const detail = memberDetailView(facts.value, call.caller);
      return detail ? ok(detail) : refused('REVIEW-014');
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/reviews/:review/export',
    may: 'review.read',
    title: { zh: '导出年度考核', en: 'Export a review' },
    answer: 'file',
    run: async (call) => {
      const review = await shown(call);
      if (!review.ok) return review;
      const bytes = csvBytes(reviewRows(review.value, call.language));
      return ok({ file: { name: `review-${review.value.key}.csv`, mediaType: 'text/csv; charset=utf-8', bytes } });
    },
  }),
  route<undefined, OwnReviews>({
    method: 'GET',
    path: '/own-reviews',
    may: 'review.own',
    title: { zh: '我的考核', en: 'Own reviews' },
    answer: 'reviews/own-reviews',
    run: async ({ caller }) => {
      const own = await readOwnReviews(ports)(caller);
      return ok({ items: own.flatMap((facts) => ownReviewView(facts, caller.actor.member ?? '')) });
    },
  }),
];

const managingRoutes = (ports: Ports, shown: Shown): readonly AnyRoute[] => [
  route<PublishRule, Review>({
    method: 'POST',
    path: '/reviews',
    may: 'review.manage',
    title: { zh: '公布年度规则', en: 'Publish the rule of a year' },
    body: 'reviews/publish-rule',
    answer: 'reviews/review',
    status: 201,
    run: async ({ caller, body }) => {
      const published = await publishRule(ports)(caller, body);
      return published.ok ? shown({ caller, params: { review: published.value.id } }) : published;
    },
  }),
  route<ChangeRule, Review>({
    method: 'PUT',
    path: '/reviews/:review/rule',
    may: 'review.manage',
    title: { zh: '修改已公布的规则', en: 'Replace a published rule' },
    body: 'reviews/change-rule',
    answer: 'reviews/review',
    versioned: true,
    run: async (call) => {
      const review = await shown(call);
      if (!review.ok) return review;
      const { pool, year } = review.value;
      const rule = { ...call.body.rule, year };
      return shown(call, await publishRule(ports)(call.caller, { pool, rule, seen: call.ifMatch ?? 0 }));
    },
  }),
  route<undefined, Review>({
    method: 'POST',
    path: '/reviews/:review/run',
    may: 'review.manage',
    title: { zh: '锁定计算', en: 'Run and lock' },
    answer: 'reviews/review',
    run: async (call) => shown(call, await runReview(ports)(call.caller, reviewOf(call))),
  }),
  route<ImportWork, ImportedWork>({
    method: 'POST',
    path: '/work-records',
    may: 'review.manage',
    title: { zh: '导入往年工作记录', en: 'Import work of past years' },
    body: 'reviews/import-work',
    answer: 'reviews/imported-work',
    maxBytes: workBytes,
    run: ({ caller, body }) =>
      importWork(ports)(caller, { year: body.year, records: body.records as readonly WorkRecord[] }),
  }),
];

const decidingRoutes = (ports: Ports, shown: Shown): readonly AnyRoute[] => [
  route<Propose, Review>({
    method: 'POST',
    path: '/reviews/:review/decisions',
    may: 'review.manage',
    title: { zh: '提出处理意见', en: 'Propose a decision' },
    body: 'reviews/propose',
    answer: 'reviews/review',
    run: async (call) =>
      shown(call, await proposeDecision(ports)(call.caller, { review: reviewOf(call), ...call.body })),
  }),
  route<Decide, Review>({
    method: 'POST',
    path: '/reviews/:review/decisions/:decision/confirm',
    may: 'review.decide',
    title: { zh: '决定', en: 'Decide' },
    body: 'reviews/decide',
    answer: 'reviews/review',
    run: async (call) => {
      const { decision: measure, reason } = call.body;
      const command = { review: reviewOf(call), decision: call.params['decision'] ?? '', measure, reason };
      return shown(call, await confirmDecision(ports)(call.caller, command));
    },
  }),
];
