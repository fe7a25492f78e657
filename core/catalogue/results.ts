import type { Message } from './message.ts';

/** Refusals around results, and what is told to the people they concern. */
export const resultsMessages = {
  'RESULT-001': {
    zh: '没有可以查看的结果。',
    en: 'There is no result to see.',
    next: {
      zh: '结果在开封后产生，送达后单位可见；请从结果列表进入。',
      en: 'A result exists after the reveal, and is seen by its unit once it was sent; enter from the list.',
    },
    status: 404,
  },
  'RESULT-002': {
    zh: '没有这条反馈意见。',
    en: 'There is no such reply.',
    next: { zh: '刷新结果页面。', en: 'Read the result again.' },
    status: 404,
  },
  'RESULT-003': {
    zh: '结果处于“{state}”，不能做这一步。',
    en: "The result is '{state}'; this step is not possible now.",
    next: {
      zh: '步骤依次为：写问题和建议、送达、反馈、处理、审定、公开。',
      en: 'The steps are: findings, sending, reply, disposition, confirmation, release.',
    },
    status: 409,
  },
  'RESULT-004': {
    zh: '评审组没有产生结果，不能送达或审定。',
    en: 'The panel has no result, so nothing can be sent or confirmed.',
    next: {
      zh: '有效评分表少于汇总表的下限；请在新的轮次重新评价该项目。',
      en: 'Fewer sheets count than the panel table needs; evaluate the project again in a new round.',
    },
    status: 409,
  },
  'RESULT-005': {
    zh: '机器标记的事项还没有写明如何处理。',
    en: 'Nothing is written yet about what the machine flagged.',
    next: {
      zh: '逐项查看标记，在“标记处理”中写明情况。',
      en: 'Look at each flag and write what was found.',
    },
    status: 422,
  },
  'RESULT-006': {
    zh: '既没有写问题，也没有写明“未发现问题”。',
    en: 'There is neither a finding nor the explicit "none found".',
    next: {
      zh: '至少写一条问题及措施、责任人、期限，或勾选“未发现问题”。',
      en: 'Write at least one finding with measure, owner and date, or say that none was found.',
    },
    status: 422,
  },
  'RESULT-007': {
    zh: '反馈期限必须在现在之后。',
    en: 'The reply must be due after now.',
    next: { zh: '选择以后的日期和时间。', en: 'Choose a later day and time.' },
    status: 422,
  },
  'RESULT-008': {
    zh: '还有 {count} 条反馈意见没有处理。',
    en: '{count} replies are not settled yet.',
    next: { zh: '逐条写明采纳与否及理由。', en: 'Settle each of them with a reason.' },
    status: 409,
  },
  'RESULT-009': {
    zh: '经办过这个结果的人不能审定它。',
    en: 'Whoever had a hand in this result cannot confirm it.',
    next: { zh: '由另一个人审定。', en: 'A second person confirms it.' },
    status: 409,
  },
  'RESULT-010': {
    zh: '同一个指标（{leaf}）写了两条意见。',
    en: "Two replies speak of the same leaf ('{leaf}').",
    next: { zh: '合并成一条。', en: 'Make one of them.' },
    status: 422,
  },
  'RESULT-011': {
    zh: '写了问题，就不能同时声明未发现问题。',
    en: 'Findings and "none found" exclude each other.',
    next: { zh: '删去其中之一。', en: 'Take one of them away.' },
    status: 422,
  },
  'RESULT-012': {
    zh: '结果中没有指标“{leaf}”。',
    en: "The result has no leaf '{leaf}'.",
    next: { zh: '从结果的指标中选择。', en: 'Choose one of its leaves.' },
    status: 422,
  },
  'RESULT-013': {
    zh: '“{due}”不是日期。',
    en: "'{due}' is no day.",
    next: { zh: '写成 2026-09-30 这样的日期。', en: 'Write a day such as 2026-09-30.' },
    status: 422,
  },
  'RESULT-014': {
    zh: '这个结果已经公开。',
    en: 'The result is released already.',
    next: { zh: '不需要再做。', en: 'Nothing more is needed.' },
    status: 409,
  },
  'RESULT-015': {
    zh: '项目的公开属性为“不公开”，结果只在当事各方之间。',
    en: 'The project is restricted; its result stays between the parties.',
    next: { zh: '需要公开时先由主管部门变更公开属性。', en: 'The department changes the disclosure class first.' },
    status: 422,
  },
  'RESULT-016': {
    zh: '没有这个结果应用事项。',
    en: 'There is no such use of the result.',
    next: {
      zh: '五项应用在审定后产生：报送、反馈、公开、整改、预算挂钩。',
      en: 'The five stand open after the confirmation: report, feedback, disclosure, rectification, budget.',
    },
    status: 404,
  },
  'RESULT-017': {
    zh: '结果审定之前，专家看不到评审组的结果。',
    en: 'Experts see the panel beside their own sheet once the result is final.',
    next: { zh: '审定后再来。', en: 'Come back after the confirmation.' },
    status: 404,
  },
  'notice.result.sent': {
    zh: '项目 {project} 在轮次 {round} 的初步结果已送达，请在期限内反馈意见。',
    en: 'The preliminary result of {project} in the round {round} was sent to you; please reply in time.',
  },
  'notice.result.replied': {
    zh: '项目 {project} 在轮次 {round} 的结果已有反馈意见。',
    en: 'The unit replied to the result of {project} in the round {round}.',
  },
  'notice.result.returned': {
    zh: '项目 {project} 在轮次 {round} 的结果被退回，请查看理由。',
    en: 'The result of {project} in the round {round} was sent back; see the reason.',
  },
  'notice.result.final': {
    zh: '项目 {project} 在轮次 {round} 的结果已审定。',
    en: 'The result of {project} in the round {round} is final.',
  },
  'notice.result.due': {
    zh: '项目 {project} 在轮次 {round} 的一项结果应用将于 {due} 到期。',
    en: 'A use of the result of {project} in the round {round} is due on {due}.',
  },
  'home.result.own': {
    zh: '结果已审定，可对照自己的评分：{round} {project}',
    en: 'Final, to be seen beside the own sheet: {round} {project}',
  },
  'home.result.write': {
    zh: '写问题和建议并送达结果：{round} {project}',
    en: 'Write findings and send the result: {round} {project}',
  },
  'home.result.reply': {
    zh: '反馈初步结果：{round} {project}',
    en: 'Reply to the preliminary result: {round} {project}',
  },
  'home.result.dispose': { zh: '处理反馈意见：{round} {project}', en: 'Settle the replies: {round} {project}' },
  'home.result.confirm': { zh: '审定结果：{round} {project}', en: 'Confirm the result: {round} {project}' },
  'home.result.returned': { zh: '结果被退回：{round} {project}', en: 'The result came back: {round} {project}' },
} as const satisfies Record<string, Message>;
