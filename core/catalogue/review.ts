import type { Message } from './message.ts';

/** Refusals, figures and verdicts of the annual pool review. */
export const reviewMessages = {
  'REVIEW-001': {
    zh: '指标权重合计 {sum}，应为 100。',
    en: 'The metric weights total {sum}, expected 100.',
    next: { zh: '调整各指标权重，使其合计为 100。', en: 'Change the weights until they total 100.' },
    status: 422,
  },
  'REVIEW-002': {
    zh: '指标“{metric}”重复出现。',
    en: "The metric '{metric}' appears twice.",
    next: { zh: '每项指标只保留一行。', en: 'Keep one line for each metric.' },
    status: 422,
  },
  'REVIEW-003': {
    zh: '指标“{metric}”只展示、不计权重。',
    en: "The metric '{metric}' is shown and never weighed.",
    next: { zh: '将其权重设为 0。', en: 'Set its weight to 0.' },
    status: 422,
  },
  'REVIEW-004': {
    zh: '指标“{metric}”的最差值与最好值相同，无法折算。',
    en: "The metric '{metric}' has the same worst and best value, so nothing can be scaled.",
    next: { zh: '填写两个不同的值。', en: 'Give two different values.' },
    status: 422,
  },
  'REVIEW-005': {
    zh: '建议淘汰的概率界限须高于关注界限。',
    en: 'The probability for a proposal must lie above the one for watching.',
    next: { zh: '提高建议界限，或降低关注界限。', en: 'Raise the gate or lower the watch level.' },
    status: 422,
  },
  'REVIEW-006': {
    zh: '{year} 年度已开始抽取，规则不能再改。',
    en: 'The draws of {year} have begun; its rule can no longer change.',
    next: { zh: '将修改用于 {next} 年度。', en: 'Let the change bind {next}.' },
    status: 409,
  },
  'REVIEW-007': {
    zh: '“{metric}”不得作为考核指标：它奖励随大流或惩罚正当行为。',
    en: "'{metric}' must not be a metric: it rewards following others or punishes what is right.",
    next: {
      zh: '改用一致性、区分度、效度等允许的指标。',
      en: 'Use an allowed metric such as consistency, discrimination or validity.',
    },
    status: 422,
  },
  'REVIEW-008': {
    zh: '末位比例 {share} 须大于 0 且不超过 0.5。',
    en: 'The bottom share {share} must be above 0 and at most 0.5.',
    next: { zh: '填写如 0.05 的比例。', en: 'Give a share such as 0.05.' },
    status: 422,
  },

  'review.outcome.proposal': { zh: '建议淘汰（由人决定）', en: 'Proposed for elimination (people decide)' },
  'review.outcome.watch': { zh: '关注', en: 'Watch' },
  'review.outcome.none': { zh: '无建议', en: 'No proposal' },
  'review.outcome.unsaid': { zh: '不作评价', en: 'Nothing is said' },

  'review.unsaid.no-sheets': { zh: '窗口期内没有已开封的评分表。', en: 'No revealed sheet in the window.' },
  'review.unsaid.other-island': {
    zh: '与多数成员没有共同评审过的项目，无法比较。',
    en: 'No project links this member to the others, so no comparison is possible.',
  },
  'review.unsaid.too-few-reviews': { zh: '评分表少于规则要求的份数。', en: 'Fewer reviews than the rule asks for.' },
  'review.unsaid.too-few-panels': {
    zh: '评分表来自的评审组少于规则要求。',
    en: 'Reviews from fewer panels than the rule asks for.',
  },
  'review.unsaid.no-composite': {
    zh: '没有可用的指标，无法得出综合分。',
    en: 'No usable metric, so there is no composite.',
  },

  'review.silence.no-model': { zh: '统计模型无法建立：{reason}', en: 'The model cannot be fitted: {reason}' },
  'review.silence.too-few-members': {
    zh: '可比成员 {have} 人，少于 {need} 人，统计不作建议。',
    en: '{have} comparable members, fewer than {need}: the statistics propose nobody.',
  },
  'review.silence.unreliable': {
    zh: '综合分的折半信度低于 {need}，本年度不作任何建议。',
    en: 'The split-half reliability of the composite is below {need}: no proposals this year.',
  },
  'review.silence.no-difference': {
    zh: '成员之间的差别不超出偶然误差，没有人可以被区分出来。',
    en: 'Members differ no more than chance explains: nobody can be told apart.',
  },

  'review.count.tasks': { zh: '任务', en: 'Tasks' },
  'review.count.late': { zh: '逾期次数', en: 'Late hand-ins' },
  'review.count.daysLate': { zh: '逾期天数', en: 'Days late' },
  'review.count.absent': { zh: '无故缺席', en: 'Absences without excuse' },
  'review.count.undertakingMissing': { zh: '未签承诺', en: 'Undertakings not signed' },
  'review.count.trainingShort': { zh: '未完成培训的年度', en: 'Years of training not completed' },
  'review.count.findings': { zh: '查实的问题', en: 'Upheld findings' },
  'review.count.refusals': { zh: '无正当理由拒绝', en: 'Refusals without reason' },

  'review.metric.consistency': { zh: '一致性', en: 'Consistency' },
  'review.metric.discrimination': { zh: '区分度', en: 'Discrimination' },
  'review.metric.validity': { zh: '效度', en: 'Validity' },
  'review.metric.reasonQuality': { zh: '理由质量', en: 'Quality of reasons' },
  'review.metric.timeliness': { zh: '及时性', en: 'Timeliness' },
  'review.metric.diligence': { zh: '勤勉', en: 'Diligence' },
  'review.metric.conduct': { zh: '操守', en: 'Conduct' },
  'review.metric.severity': { zh: '宽严（只校正）', en: 'Severity (corrected only)' },
  'review.metric.spread': { zh: '留一残差离散（只展示）', en: 'Spread of leave-one-out residuals (shown only)' },

  'review.formula.count': { zh: '计数', en: 'A count' },
  'review.formula.varianceRatio': {
    zh: '−ln(Σe² ÷ Σ(1−h) ÷ σ²)，并扣除小样本偏差；标准误为对数卡方的标准差',
    en: '−ln(Σe² ÷ Σ(1−h) ÷ σ²) less its small-sample bias; error: standard deviation of a log chi-square',
  },
  'review.formula.slopeOnOthers': {
    zh: '本人总分对同组其他专家校正均分的斜率，限于 0 至 1；标准误 σ ÷ √Σ(x−x̄)²',
    en: 'Slope of own totals on the adjusted mean of the others, held to 0–1; error σ ÷ √Σ(x−x̄)²',
  },
  'review.formula.distanceFromRecheck': {
    zh: '总分与事后审计或盲评复核总分之差的绝对值的平均',
    en: 'Mean absolute distance of totals from later audits or blind second reviews',
  },
  'review.formula.blindReading': { zh: '抽取的阅读人盲评的平均', en: 'Mean mark of drawn blind readers' },
  'review.formula.evidenceShare': {
    zh: '需要依据的评分中附依据的比例',
    en: 'Marks with evidence ÷ marks that need it',
  },
  'review.formula.onTimeShare': {
    zh: '按时提交数 ÷ 到任任务数；标准误取威尔逊区间',
    en: 'On time ÷ tasks served; error of Wilson’s interval',
  },
  'review.formula.dutyShare': { zh: '完成的阅读与踏勘 ÷ 应完成数', en: 'Reading and site duties met ÷ due' },
  'review.formula.upheldFindings': { zh: '窗口期内查实的问题数', en: 'Upheld findings in the window' },
  'review.formula.severityEffect': {
    zh: '可加模型中专家效应的绝对值',
    en: 'Size of the expert’s effect in the additive model',
  },
  'review.formula.leaveOneOutSpread': {
    zh: '扣除宽严后与其他专家均分之差的标准差',
    en: 'Standard deviation of totals, less own severity, from the mean of the others',
  },
  'review.formula.composite': {
    zh: '全库加权均值 ＋ 本人各指标与全库之差的加权均值；缺数据的指标剔除后重新归一',
    en: 'Weighted pool mean + weighted mean of own distances from the pool; metrics without data left out, weights rescaled',
  },
  'review.formula.splitHalf': {
    zh: '两半评分表综合分的相关系数 r，折算为 2r ÷ (1＋r)',
    en: 'Correlation r of composites of two halves, stepped up to 2r ÷ (1 + r)',
  },

  'statistics.undefined.too-few-values': { zh: '数值太少。', en: 'Too few values.' },
  'statistics.undefined.no-variation': { zh: '数值没有差别。', en: 'The values do not differ.' },
  'statistics.undefined.ragged-table': { zh: '表格有缺格。', en: 'The table has gaps.' },
  'statistics.undefined.not-connected': {
    zh: '专家与项目分成互不相连的几组，不能放在一起比较。',
    en: 'Experts and projects fall into islands that cannot be compared.',
  },
  'statistics.undefined.no-residual-freedom': {
    zh: '没有剩余自由度用来估计误差。',
    en: 'No residual freedom is left to estimate the noise.',
  },
  'statistics.undefined.no-pairable-values': { zh: '没有可以配对的数值。', en: 'No values can be paired.' },
  'statistics.undefined.unequal-counts': {
    zh: '各对象的评分人数不同。',
    en: 'Subjects have different numbers of raters.',
  },
  'statistics.undefined.not-a-number': { zh: '含有不是有限数的值。', en: 'A value is no finite number.' },
} as const satisfies Record<string, Message>;
