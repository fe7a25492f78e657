import type { Text } from './message.ts';

/** Words of `jiheng result …` and `jiheng review …`. */
export const cliResultTexts = {
  'result.about': { zh: '评价结果', en: 'results' },
  'result.list': { zh: '列出结果', en: 'list results' },
  'result.released': { zh: '列出已公开的结果', en: 'list released results' },
  'result.show': { zh: '查看一个结果', en: 'show a result' },
  'result.own': {
    zh: '开封后对照自己的评分',
    en: 'the own sheet beside the panel, after the reveal',
  },
  'result.findings': {
    zh: '按文件写问题和建议',
    en: 'write findings from a file',
  },
  'result.send': {
    zh: '送达单位征求意见',
    en: 'send to the unit for its reply',
  },
  'result.reply': { zh: '按文件反馈意见', en: 'reply from a file' },
  'result.agree': { zh: '反馈无异议', en: 'reply that there is no objection' },
  'result.dispose': { zh: '处理一条反馈意见', en: 'settle one reply' },
  'result.confirm': { zh: '审定', en: 'confirm, as the second person' },
  'result.return': { zh: '退回', en: 'send back, as the second person' },
  'result.revise': { zh: '另做一版', en: 'make a further revision' },
  'result.release': { zh: '公开', en: 'release to the public' },
  'result.use': { zh: '登记结果应用', en: 'record a use of the result' },
  'result.line': {
    zh: '{evaluation}  {key}  第 {revision} 版  {state}  {score}',
    en: '{evaluation}  {key}  revision {revision}  {state}  {score}',
  },
  'result.leaf': {
    zh: '  {code}  {points} / {weight}',
    en: '  {code}  {points} / {weight}',
  },
  'result.flag': { zh: '  提示 {kind}', en: '  flag {kind}' },
  'result.finding': {
    zh: '  问题 {leaf}  {finding}  整改期限 {due}',
    en: '  finding {leaf}  {finding}  due {due}',
  },
  'result.reply.line': {
    zh: '  意见 {id}  {leaf}  {said}  {disposition}',
    en: '  reply {id}  {leaf}  {said}  {disposition}',
  },
  'result.use.line': {
    zh: '  应用 {action}  {state}  期限 {due}',
    en: '  use {action}  {state}  due {due}',
  },
  'result.own.line': {
    zh: '本人总分 {total}，评审组结果 {score}',
    en: 'Own total {total}, the panel {score}',
  },
  'result.own.leaf': {
    zh: '  {code}  本人 {own}  评审组 {panel}',
    en: '  {code}  own {own}  panel {panel}',
  },
  'argument.replyBy': {
    zh: '反馈期限，如 2026-12-01T10:00:00Z',
    en: 'the reply is due, such as 2026-12-01T10:00:00Z',
  },
  'argument.reply': { zh: '意见编号', en: 'id of the reply' },
  'argument.disposition': {
    zh: 'accepted、partly 或 rejected',
    en: 'accepted, partly or rejected',
  },
  'argument.action': {
    zh: 'report、feedback、disclosure、rectification 或 budget',
    en: 'report, feedback, disclosure, rectification or budget',
  },
  'argument.actionState': {
    zh: 'done 或 not-needed',
    en: 'done or not-needed',
  },
  'argument.note': { zh: '说明', en: 'a note' },
  'option.seenResult': {
    zh: '所依据的版本；不写则用现在的版本',
    en: 'version it builds on; the present one when absent',
  },
  'option.revision': {
    zh: '第几版；不写则看最新一版',
    en: 'which revision; the latest when absent',
  },

  'review.about': { zh: '年度考核', en: 'annual reviews' },
  'review.list': { zh: '列出年度考核', en: 'list reviews' },
  'review.rule': { zh: '保存缺省考核规则', en: 'save the default rule' },
  'review.publish': {
    zh: '按文件公布年度规则',
    en: 'publish the rule of a year from a file',
  },
  'review.change': {
    zh: '在考核年度开始前修改规则',
    en: 'replace a published rule before its year',
  },
  'review.show': { zh: '查看一次考核', en: 'show a review' },
  'review.preview': {
    zh: '锁定计算之前的匿名分布',
    en: 'anonymous bars before the run',
  },
  'review.run': { zh: '锁定计算', en: 'run and lock' },
  'review.member': {
    zh: '查看一位成员的考核',
    en: 'show one member of a review',
  },
  'review.propose': { zh: '提出处理意见', en: 'propose a decision' },
  'review.decide': {
    zh: '决定，由第二人作出',
    en: 'decide, as the second person',
  },
  'review.work': {
    zh: '按文件导入往年工作记录',
    en: 'import work of past years from a file',
  },
  'review.export': { zh: '导出一次考核（CSV）', en: 'export a review as CSV' },
  'review.own': { zh: '查看自己的考核', en: 'show the own reviews' },
  'review.head': {
    zh: '{year} 年  {pool}  规则哈希 {hash}',
    en: '{year}  {pool}  rule hash {hash}',
  },
  'review.line': {
    zh: '{key}  {state}  列入名单 {listed}  建议淘汰 {proposals}  已决定 {decided}  待决定 {due}',
    en: '{key}  {state}  listed {listed}  proposed for elimination {proposals}  decided {decided}  due {due}',
  },
  'review.state': { zh: '{key}  {state}', en: '{key}  {state}' },
  'review.data': {
    zh: '数据哈希 {hash}，{records} 条记录',
    en: 'Data hash {hash}, {records} records',
  },
  'review.member.line': {
    zh: '  {member}  {stratum}  统计 {outcome}  扣分 {demerits}  参加 {panels} 组',
    en: '  {member}  {stratum}  statistics {outcome}  demerits {demerits}  panels {panels}',
  },
  'review.listed': {
    zh: '  {member}  {stratum}  统计 {outcome}  扣分 {demerits}  参加 {panels} 组  已列入名单',
    en: '  {member}  {stratum}  statistics {outcome}  demerits {demerits}  panels {panels}  on the list',
  },
  'review.decision': {
    zh: '    处理 {id}  {kind}  建议 {proposal}  决定 {decision}',
    en: '    decision {id}  {kind}  proposed {proposal}  decided {decision}',
  },
  'review.own.line': {
    zh: '  统计 {outcome}  扣分 {demerits}  参加 {panels} 组',
    en: '  statistics {outcome}  demerits {demerits}  panels {panels}',
  },
  'review.bar': {
    zh: '{from}–{to} 组：{members} 人',
    en: '{from}–{to}: {members} members',
  },
  'review.imported': {
    zh: '新增 {added} 条，已有 {known} 条。',
    en: '{added} added, {known} already there.',
  },
  'argument.review': {
    zh: '考核代码，如 expert-2026',
    en: 'key of the review, such as expert-2026',
  },
  'argument.ruleFile': { zh: '考核规则（JSON）', en: 'the rule, as JSON' },
  'argument.measure': {
    zh: 'keep、warn、suspend 或 remove',
    en: 'keep, warn, suspend or remove',
  },
  'argument.decisionKind': {
    zh: 'list 或 elimination',
    en: 'list or elimination',
  },
  'argument.decision': { zh: '处理意见编号', en: 'id of the decision' },
  'argument.workFile': {
    zh: '工作记录（JSON，含 year 和 records）',
    en: 'work records: year and records, as JSON',
  },
  'option.planned': { zh: '本年计划组数', en: 'panels planned for the year' },
} as const satisfies Record<string, Text>;
