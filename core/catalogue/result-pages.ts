import type { Message } from './message.ts';

/** What the pages and tables of results say. */
export const resultPagesMessages = {
  'result.round': { zh: '评价轮次', en: 'Round' },
  'result.project': { zh: '项目', en: 'Project' },
  'result.title': { zh: '名称', en: 'Title' },
  'result.revision': { zh: '版本', en: 'Revision' },
  'result.score': { zh: '得分', en: 'Score' },
  'result.grade': { zh: '等级', en: 'Grade' },
  'result.leaf': { zh: '指标代码', en: 'Leaf' },
  'result.weight': { zh: '权重', en: 'Weight' },
  'result.points': { zh: '得分', en: 'Points' },
  'result.judgedBy': { zh: '评判方式', en: 'Judged by' },
  'result.judgedBy.facts': { zh: '系统计算', en: 'Facts' },
  'result.judgedBy.expert': { zh: '专家', en: 'Experts' },
  'result.lowest': { zh: '最低', en: 'Lowest' },
  'result.highest': { zh: '最高', en: 'Highest' },
  'result.advice': { zh: '下年度预算建议', en: "Advice for next year's budget" },
  'result.ground': { zh: '依据', en: 'Ground' },
  'result.outcome.rated': { zh: '已评定', en: 'Rated' },
  'result.outcome.unrated': { zh: '无法评定', en: 'Cannot be rated' },
  'result.outcome.none': { zh: '未产生结果', en: 'No result' },
  'result.state.computed': { zh: '待送达', en: 'To be sent' },
  'result.state.sent': { zh: '已送达，待反馈', en: 'Sent, reply awaited' },
  'result.state.answered': { zh: '待审定', en: 'To be confirmed' },
  'result.state.final': { zh: '已审定', en: 'Final' },
  'result.state.superseded': { zh: '已被新版代替', en: 'Superseded' },
} as const satisfies Record<string, Message>;
