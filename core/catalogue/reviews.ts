import type { Message } from './message.ts';

/** Refusals around reviews as they are run and decided; those of their rules and figures are in `review.ts`. */
export const reviewsMessages = {
  'REVIEW-009': {
    zh: '没有这个年度考核。',
    en: 'There is no such review.',
    next: {
      zh: '从年度考核列表进入，或先公布该年度规则。',
      en: 'Enter from the list, or publish the rule of the year.',
    },
    status: 404,
  },
  'REVIEW-010': {
    zh: '{year} 年度的规则已经公布，或考核已经计算。',
    en: 'The rule of {year} is published already, or its review has been run.',
    next: { zh: '在该考核中修改规则；已计算的不再改。', en: 'Change it in its review; after the run it stands.' },
    status: 409,
  },
  'REVIEW-011': {
    zh: '考核已经锁定计算，或规则刚刚改动。',
    en: 'The review has been run, or its rule changed just now.',
    next: { zh: '刷新后查看。', en: 'Read it again.' },
    status: 409,
  },
  'REVIEW-012': {
    zh: '还有轮次没有开封：{rounds}。',
    en: 'Rounds are still blind: {rounds}.',
    next: { zh: '全部开封之后再锁定计算，以免漏计。', en: 'Reveal them first, so that no work is missing.' },
    status: 409,
  },
  'REVIEW-013': {
    zh: '考核尚未锁定计算，不显示任何成员。',
    en: 'The review has not been run; nobody is named.',
    next: { zh: '先锁定计算。', en: 'Run it first.' },
    status: 409,
  },
  'REVIEW-014': {
    zh: '考核没有把这位成员列入名单或建议。',
    en: 'The review neither lists nor proposes this member.',
    next: { zh: '只有列入名单或建议的成员才作处理。', en: 'Only listed or proposed members are decided on.' },
    status: 422,
  },
  'REVIEW-015': {
    zh: '这一项已经决定。',
    en: 'This has been decided.',
    next: { zh: '决定不再更改；申诉另行处理。', en: 'A decision stands; an appeal is another matter.' },
    status: 409,
  },
  'REVIEW-016': {
    zh: '没有这一项处理意见。',
    en: 'There is no such proposal.',
    next: { zh: '先由一人提出处理意见。', en: 'One person proposes first.' },
    status: 404,
  },
  'REVIEW-017': {
    zh: '提出意见的人不能作决定。',
    en: 'Whoever proposed does not decide.',
    next: { zh: '由另一个人决定。', en: 'A second person decides.' },
    status: 409,
  },
  'REVIEW-018': {
    zh: '有一条记录不是 {year} 年度的。',
    en: 'A record does not belong to {year}.',
    next: { zh: '按年度分别导入。', en: 'Import each year by itself.' },
    status: 422,
  },
  'REVIEW-019': {
    zh: '三库中没有成员“{member}”。',
    en: "No pool has the member '{member}'.",
    next: { zh: '先导入成员，再导入其工作记录。', en: 'Import the member before the work.' },
    status: 422,
  },
  'REVIEW-020': {
    zh: '{year} 年度在本平台有评价轮次，评审任务由开封产生，不能导入。',
    en: 'The year {year} has rounds here: its tasks come from the reveal and are not imported.',
    next: { zh: '只导入培训和查实的问题。', en: 'Import training and findings only.' },
    status: 409,
  },
  'REVIEW-021': {
    zh: '{year} 年度的考核已经锁定计算。',
    en: 'The review of {year} has been run.',
    next: { zh: '已锁定的年度不再补录。', en: 'Nothing is added to a year that was run.' },
    status: 409,
  },
  'REVIEW-022': {
    zh: '{year} 年度还没有开始。',
    en: 'The year {year} has not begun.',
    next: { zh: '年度内各轮次开封后再锁定计算。', en: 'Run it once the rounds of that year are revealed.' },
    status: 409,
  },
  'notice.review.keep': {
    zh: '{year} 年度考核对您的处理决定：保留。理由见“我的考核”。',
    en: 'Your {year} review was decided: kept. The reason stands on your reviews page.',
  },
  'notice.review.warn': {
    zh: '{year} 年度考核对您的处理决定：提醒。理由见“我的考核”。',
    en: 'Your {year} review was decided: a warning. The reason stands on your reviews page.',
  },
  'notice.review.suspend': {
    zh: '{year} 年度考核对您的处理决定：暂停抽取。理由见“我的考核”。',
    en: 'Your {year} review was decided: suspended from draws. The reason stands on your reviews page.',
  },
  'notice.review.remove': {
    zh: '{year} 年度考核对您的处理决定：退出专家库。理由见“我的考核”。',
    en: 'Your {year} review was decided: removed from the pool. The reason stands on your reviews page.',
  },
  'home.review.publish': {
    zh: '公布 {year} 年度考核规则（首次抽取之前）',
    en: 'Publish the review rule of {year} (before its first draw)',
  },
  'home.review.run': { zh: '锁定计算 {year} 年度考核', en: 'Run the review of {year}' },
  'home.review.propose': {
    zh: '{year} 年度考核：{count} 项待提出处理意见',
    en: 'Review of {year}: {count} to propose on',
  },
  'home.review.decide': { zh: '{year} 年度考核：{count} 项待决定', en: 'Review of {year}: {count} to decide' },
} as const satisfies Record<string, Message>;
