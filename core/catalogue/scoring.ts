import type { Message } from './message.ts';

/** Refusals around tasks, sheets and seals. */
export const scoringMessages = {
  'SCORE-001': {
    zh: '没有这个评分任务。',
    en: 'There is no such task.',
    next: { zh: '从“评分任务”进入。', en: 'Enter from Scoring tasks.' },
    status: 404,
  },
  'SCORE-002': {
    zh: '签署承诺之前不能查看材料。',
    en: 'No material opens before the undertaking is given.',
    next: {
      zh: '先阅读并签署独立、客观、保密的承诺。',
      en: 'Read and give the undertaking of independence and secrecy first.',
    },
    status: 403,
  },
  'SCORE-003': {
    zh: '评分尚未开始，或已经结束。',
    en: 'Scoring has not begun, or it is over.',
    next: { zh: '时间见任务列表。', en: 'See the times in the list of tasks.' },
    status: 409,
  },
  'SCORE-004': {
    zh: '这个席位已不由您担任。',
    en: 'You no longer hold this seat.',
    next: { zh: '有疑问请联系监督员。', en: 'Ask the supervisor if that is not right.' },
    status: 409,
  },
  'SCORE-005': {
    zh: '评分时限已过。',
    en: 'The time for this sheet is over.',
    next: {
      zh: '席位由候补接替；有特殊情况请联系监督员。',
      en: 'A standby takes the seat; tell the supervisor if something prevented you.',
    },
    status: 409,
  },
  'SCORE-006': {
    zh: '评分表已经封存，不再更改。',
    en: 'The sheet is sealed and no longer changes.',
    next: { zh: '凭回执核对封存值。', en: 'Keep the receipt to check the seal.' },
    status: 409,
  },
  'SCORE-007': {
    zh: '这份草稿在别处改过。',
    en: 'The draft was changed elsewhere.',
    next: { zh: '比较两个版本，逐项选择后再保存。', en: 'Compare both, choose for each leaf and save again.' },
    status: 412,
  },
  'SCORE-008': {
    zh: '请先答复邀请。',
    en: 'Answer the invitation first.',
    next: { zh: '在任务列表中接受、谢绝或申请回避。', en: 'Accept, refuse or recuse in the list of tasks.' },
    status: 409,
  },
  'SCORE-009': {
    zh: '卷宗中没有这份材料。',
    en: 'The dossier has no such material.',
    next: { zh: '从材料列表打开。', en: 'Open it from the list of material.' },
    status: 404,
  },
  'SCORE-010': {
    zh: '评分表上没有指标 {leaf}。',
    en: 'The card has no leaf {leaf}.',
    next: { zh: '重新打开评分表。', en: 'Open the card again.' },
    status: 422,
  },
  'SCORE-011': {
    zh: '{leaf} 对本项目不适用，不评分。',
    en: '{leaf} does not apply to this project and is not scored.',
    next: { zh: '不同意时可以质疑。', en: 'Contest it if you disagree.' },
    status: 422,
  },
  'SCORE-012': {
    zh: '{leaf} 由系统按事实计算，不由专家评分。',
    en: '{leaf} is computed from facts, not judged.',
    next: { zh: '不同意时可以质疑。', en: 'Contest it if you disagree.' },
    status: 422,
  },
  'SCORE-013': {
    zh: '{leaf} 的评分方式不是这一种。',
    en: '{leaf} is not judged in this way.',
    next: { zh: '按评分表上的控件填写。', en: 'Use the control on the card.' },
    status: 422,
  },
  'SCORE-014': {
    zh: '{leaf} 没有等级 {level}。',
    en: '{leaf} has no level {level}.',
    next: { zh: '选择列出的等级。', en: 'Choose one of the levels listed.' },
    status: 422,
  },
  'SCORE-015': {
    zh: '{leaf} 的分值不是十进制数。',
    en: 'The points of {leaf} are not a decimal number.',
    next: { zh: '例如 13 或 13.5。', en: 'For example 13 or 13.5.' },
    status: 422,
  },
  'SCORE-016': {
    zh: '{leaf} 的分值最多 {places} 位小数。',
    en: 'The points of {leaf} have at most {places} decimals.',
    next: { zh: '减少小数位。', en: 'Use fewer decimals.' },
    status: 422,
  },
  'SCORE-017': {
    zh: '{leaf} 的分值不在所选等级的范围 {least}–{most} 内。',
    en: 'The points of {leaf} lie outside the level chosen, {least}–{most}.',
    next: { zh: '改分值，或改选等级。', en: 'Change the points or the level.' },
    status: 422,
  },
  'SCORE-018': {
    zh: '{leaf} 没有要点 {item}。',
    en: '{leaf} has no item {item}.',
    next: { zh: '重新打开评分表。', en: 'Open the card again.' },
    status: 422,
  },
  'SCORE-019': {
    zh: '{leaf} 的要点 {item} 同时选了是和否。',
    en: 'The item {item} of {leaf} is both yes and no.',
    next: { zh: '只选一个。', en: 'Choose one.' },
    status: 422,
  },
  'SCORE-020': {
    zh: '{leaf} 出现了两次。',
    en: '{leaf} appears twice.',
    next: { zh: '每个指标只提交一次。', en: 'Send each leaf once.' },
    status: 422,
  },
  'SCORE-021': {
    zh: '{leaf} 由您评分，不能质疑。',
    en: '{leaf} is yours to judge and cannot be contested.',
    next: {
      zh: '只有系统计算的和不适用的指标可以质疑。',
      en: 'Only computed leaves and marks of not applicable are contested.',
    },
    status: 422,
  },
  'SCORE-022': {
    zh: '指标包没有由专家提出的否决 {veto}。',
    en: 'The pack has no veto {veto} for experts to raise.',
    next: { zh: '重新打开评分表。', en: 'Open the card again.' },
    status: 422,
  },
  'SCORE-030': {
    zh: '还有 {count} 项不能封存，首项是 {leaf}。',
    en: '{count} leaves stop the seal; the first is {leaf}.',
    next: { zh: '补全判断；证据不足须写明理由。', en: 'Complete them; "not enough evidence" needs a reason.' },
    status: 422,
  },
  'SCORE-031': {
    zh: '随机数应为 32 字节的小写十六进制。',
    en: 'The salt must be 32 bytes in lower-case hex.',
    next: { zh: '由评分表自动生成，不要手工填写。', en: 'The scorecard makes it; do not type one.' },
    status: 422,
  },
  'SCORE-032': {
    zh: '封存前须确认承诺。',
    en: 'Confirm the undertaking before sealing.',
    next: { zh: '在检查页勾选确认。', en: 'Tick it on the check page.' },
    status: 422,
  },
  'SCORE-040': {
    zh: '提醒时间未到，联系名单尚未生成。',
    en: 'It is not yet time for the call list.',
    next: { zh: '到提醒时限后再看。', en: 'Come back at the soft deadline.' },
    status: 409,
  },
  'SCORE-041': {
    zh: '名单中没有 {pseudonym}。',
    en: '{pseudonym} is not on the list.',
    next: { zh: '刷新名单。', en: 'Read the list again.' },
    status: 404,
  },
  'SCORE-051': {
    zh: '来源 {origin} 不是完整的网页来源。',
    en: '{origin} is not a web origin.',
    next: {
      zh: '例如 https://portal.example.gov.cn，不带路径。',
      en: 'For example https://portal.example.gov.cn, without a path.',
    },
    status: 422,
  },
  'SCORE-052': {
    zh: '票据不用于这个网页来源。',
    en: 'The ticket is not for pages of this origin.',
    next: { zh: '在换取票据时列出的来源中使用。', en: 'Use it on an origin that was listed for it.' },
    status: 403,
  },
  'SCORE-053': {
    zh: '票据不用于这项操作或这个任务。',
    en: 'The ticket is not for this act or this task.',
    next: { zh: '为这个任务另换票据，或登录后操作。', en: 'Ask for a ticket of this task, or sign in.' },
    status: 403,
  },
  'SCORE-054': {
    zh: '这个邀请已经答复，或席位已由候补接替。',
    en: 'The invitation is answered already, or a standby holds the seat.',
    next: { zh: '刷新任务列表。', en: 'Read the list of tasks again.' },
    status: 409,
  },
  'SCORE-055': {
    zh: '谢绝和回避须写明理由。',
    en: 'Refusal and recusal need a reason.',
    next: { zh: '写明理由后提交。', en: 'State the reason and send it again.' },
    status: 422,
  },
  'SCORE-056': {
    zh: '答复期限已过。',
    en: 'The time to answer is over.',
    next: { zh: '席位将由候补接替。', en: 'A standby takes the seat.' },
    status: 409,
  },
  'SCORE-057': {
    zh: '您在专家库中不是在库状态，不能接受或评分。',
    en: 'You are not active in the pool, and can neither accept nor score.',
    next: {
      zh: '席位由候补接替；有疑问请联系专家库管理员。',
      en: 'A standby takes the seat; ask the pool manager if in doubt.',
    },
    status: 403,
  },
  'SCORE-901': {
    zh: '席位 {task} 没有评分表。',
    en: 'The seat {task} has no sheet.',
  },
  'SCORE-902': {
    zh: '评价 {evaluation} 没有冻结的卷宗。',
    en: 'The evaluation {evaluation} has no frozen dossier.',
  },
} as const satisfies Record<string, Message>;
