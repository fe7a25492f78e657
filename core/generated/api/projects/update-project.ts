/* Generated from the schema; do not edit. */

/**
 * 评价标准 · Evaluation standard
 */
export type Standard = PlanStandard | IndustryStandard | HistoricalStandard | OtherStandard;
/**
 * 评分规则 · Scoring rule
 */
export type Rule =
  RatioToTarget | Bands | DeductPer | Checklist | Levels | Tolerance | Survey | ExpressionRule | PluginRule;
/**
 * 表达式用到的名称,须与表达式一致 · Names the expression uses; must equal those in it
 *
 * Items: 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
 */
export type Uses = string[];
/**
 * 量:由事实算出,规则按名称引用 · A measure: computed from facts, used by rules by name; rates are ratios (95 % is 0.95)
 */
export type Measure = ConstantMeasure | RateMeasure | ChangeMeasure | DifferenceMeasure | SumMeasure | FormulaMeasure;

export interface UpdateProject {
  titleZh: string;
  titleEn: string;
  /**
   * Id of a row inside its bureau and year.
   */
  unit: string;
  budget: 'general' | 'government-fund' | 'state-capital' | 'social-insurance';
  object: 'project' | 'policy' | 'department' | 'transfer' | 'debt' | 'service-purchase' | 'ppp' | 'investment-fund';
  /**
   * Money in fen.
   */
  budgetFen: number;
  /**
   * Money in fen.
   */
  receivedFen: number;
  /**
   * Money in fen.
   */
  spentFen: number;
  disclosure: 'public' | 'internal' | 'restricted';
  /**
   * Id of a row inside its bureau and year.
   */
  pack: string;
  /**
   * The project's own indicators, by slot of the pack.
   */
  slots: {
    /**
     * @maxItems 50
     */
    [k: string]: SlotItem[];
  };
}
/**
 * 项目填入的自定指标 · An indicator of the project's own in a slot
 */
export interface SlotItem {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  explanation?: Text;
  /**
   * 定量或定性 · Quantitative or qualitative
   */
  nature: 'quantitative' | 'qualitative';
  /**
   * 由事实计算,或由专家判断 · Computed from facts, or judged by the expert
   */
  judgedBy: 'facts' | 'expert';
  /**
   * 按给定分配时的权重 · Its weight when the split is given
   */
  weight?: string;
  standard: Standard;
  rule: Rule;
  /**
   * 自带的事实 · Facts it brings
   */
  facts?: {
    [k: string]: Fact;
  };
  /**
   * 自带的量,如目标值常数 · Measures it brings, such as its target
   */
  measures?: {
    [k: string]: Measure;
  };
  /**
   * 佐证材料 · Evidence
   */
  evidence?: Evidence[];
}
/**
 * 双语文本 · Text in both languages
 */
export interface Text {
  /**
   * 中文 · Chinese
   */
  zh: string;
  /**
   * 英文 · English
   */
  en: string;
}
/**
 * 计划标准 · Planned standard
 */
export interface PlanStandard {
  basis: 'plan';
  /**
   * 出处 · Source
   */
  source: Text;
}
/**
 * 行业标准 · Industry standard
 */
export interface IndustryStandard {
  basis: 'industry';
  /**
   * 出处 · Source
   */
  source: Text;
}
/**
 * 历史标准 · Historical standard
 */
export interface HistoricalStandard {
  basis: 'historical';
  /**
   * 出处 · Source
   */
  source: Text;
}
/**
 * 其他标准,须经财政部门确认 · Another standard, confirmed by the finance department
 */
export interface OtherStandard {
  basis: 'other';
  /**
   * 出处 · Source
   */
  source: Text;
  /**
   * 财政部门确认文号 · The finance department's confirmation
   */
  confirmedBy: Text;
}
/**
 * 完成率:实际 ÷ 目标(逆向:目标 ÷ 实际),不超过满分 · Completion rate: actual ÷ target (inverse: target ÷ actual), never above full
 */
export interface RatioToTarget {
  kind: 'ratioToTarget';
  /**
   * 实际值 · Actual
   */
  actual: string;
  /**
   * 目标值;为零视同缺失 · Target; zero counts as missing
   */
  target: string;
  /**
   * 正向或逆向,缺省正向 · Higher is better (default) or lower is better
   */
  direction?: 'direct' | 'inverse';
  /**
   * 完成率低于此值不得分 · Below this rate nothing is earned
   */
  floor?: string;
  overshoot?: Overshoot;
}
/**
 * 超额完成扣分(目标定得过低) · Penalty for far overshooting a target set too low
 */
export interface Overshoot {
  /**
   * 完成率超过此值起扣 · Rate above which it starts
   */
  beyond: string;
  /**
   * 每超出 1.00(100 %)扣的份额,按比例 · Share taken for each 1.00 of rate beyond, in proportion
   */
  penalty: string;
  /**
   * 至少保留的份额 · Share that always remains
   */
  least: string;
}
/**
 * 分段:每段给定份额,或在段内线性变化 · Bands: a share for each, or a straight line inside it
 */
export interface Bands {
  kind: 'bands';
  /**
   * 按此量分段 · What is banded
   */
  measure: string;
  /**
   * 界点归属:lower(缺省)归上段,upper 归下段 · Who owns a bound: lower (default), a band includes its from; upper, a band includes its end
   */
  includes?: 'lower' | 'upper';
  /**
   * 自低到高;首段不写 from · From low to high; the first has no from
   *
   * @minItems 2
   */
  bands: Band[];
}
/**
 * 一段 · One band
 */
export interface Band {
  /**
   * 下界 · Lower bound
   */
  from?: string;
  /**
   * 段内份额;线性时为段首份额 · Share in the band; at its start when linear
   */
  share: string;
  /**
   * 线性变化到段末的份额 · Share at its end, in a straight line
   */
  rampTo?: string;
}
/**
 * 按次或按幅度扣分,扣完为止 · Takes off per occurrence or per step, never below zero
 */
export interface DeductPer {
  kind: 'deductPer';
  /**
   * 扣分项,合并计算 · Deductions, added up
   *
   * @minItems 1
   */
  deductions: Deduction[];
}
/**
 * 一个扣分项 · One deduction
 */
export interface Deduction {
  title?: Text;
  /**
   * 按此量扣分 · What is counted
   */
  measure: string;
  /**
   * 超过或低于界限的部分 · The part above or below the limit
   */
  side: 'above' | 'below';
  /**
   * 界限;恰在界限不扣 · The limit; on it nothing is taken
   */
  beyond: string;
  /**
   * 每多少扣一次 · Size of a step
   */
  per: string;
  /**
   * 每次扣多少 · Taken for each step
   */
  amount: string;
  /**
   * 按权重份额或按分 · As a share of the weight or in points
   */
  in: 'share' | 'points';
  /**
   * 不足一步:按一步、不计、按比例 · A step begun counts whole, not at all, or in proportion
   */
  counting: 'started' | 'completed' | 'proportional';
}
/**
 * 要点清单:满足一项得一项;否决项不满足则整项为零 · Points of evaluation: each satisfied item earns its share; a failed veto item makes the leaf zero
 */
export interface Checklist {
  kind: 'checklist';
  /**
   * 得分项均分或各自给定 · Earning items share equally, or each states its share
   */
  shares: 'equal' | 'given';
  /**
   * 要点 · Items
   *
   * @minItems 1
   */
  items: ChecklistItem[];
}
/**
 * 一个要点 · One item
 */
export interface ChecklistItem {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 得分、否决、得分且否决 · Earns, vetoes, or both
   */
  role: 'earn' | 'veto' | 'earnAndVeto';
  /**
   * 给定份额;合计须为 1 · Its share when given; together 1
   */
  share?: string;
  /**
   * 由此是否型事实回答(judgedBy 为 facts 时) · The yes/no fact that answers it, when the leaf is judged by facts
   */
  fact?: string;
  /**
   * 事实取此值为满足,缺省 true · The fact's value that satisfies it; true when not stated
   */
  expects?: boolean;
}
/**
 * 定性等级:专家先选等级,再在区间内取值 · Described levels: the expert picks one, then a value inside its range
 */
export interface Levels {
  kind: 'levels';
  /**
   * 等级 · Levels
   *
   * @minItems 2
   */
  levels: Level[];
}
/**
 * 一个等级 · One level
 */
export interface Level {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 等级描述 · What earns it
   */
  description: Text;
  /**
   * 区间下界 · Lower share
   */
  from: string;
  /**
   * 区间上界 · Upper share
   */
  to: string;
  /**
   * 包含哪个界点 · Which bounds belong to it
   */
  includes: 'both' | 'lower' | 'upper' | 'neither';
}
/**
 * 偏离计划的允许范围:范围内满分,线性降到零 · Deviation from plan: full inside the range, then straight down to zero
 */
export interface Tolerance {
  kind: 'tolerance';
  /**
   * 实际值 · Actual
   */
  actual: string;
  /**
   * 计划值 · Plan
   */
  plan: string;
  /**
   * 相对((实际−计划)÷计划)或绝对 · Relative ((actual − plan) ÷ plan) or absolute
   */
  deviation: 'relative' | 'absolute';
  /**
   * 允许偏离(含) · Deviation allowed, included
   */
  within: Sides;
  /**
   * 偏离到此为零 · Deviation at which nothing is left
   */
  zeroAt: Sides;
}
/**
 * 上下两侧 · Both sides
 */
export interface Sides {
  /**
   * 低于计划 · Below plan
   */
  below: string;
  /**
   * 高于计划 · Above plan
   */
  above: string;
}
/**
 * 满意度问卷:各选项人数加权,样本不足不评分 · Satisfaction survey: weighted answers; too few answers are not scored
 */
export interface Survey {
  kind: 'survey';
  /**
   * 选项 · Answers
   *
   * @minItems 2
   */
  answers: SurveyAnswer[];
  /**
   * 最少有效问卷数 · Fewest answers
   */
  minimumAnswers: number;
  /**
   * 满意度达到此值满分 · Satisfaction that earns all
   */
  full: string;
  /**
   * 低于此值不得分 · Below this nothing is earned
   */
  floor: string;
  /**
   * 两者之间:按满意度÷目标,或自下限零分线性 · Between them: satisfaction ÷ full, or a straight line from nothing at the floor
   */
  between: 'ratio' | 'linear';
}
/**
 * 一个选项 · One answer
 */
export interface SurveyAnswer {
  title: Text;
  /**
   * 选择人数 · How many chose it
   */
  fact: string;
  /**
   * 折算满意度 · Satisfaction it stands for
   */
  share: string;
}
/**
 * 安全表达式,结果为 0 到 1 的份额 · Safe expression that gives a share, 0 to 1
 */
export interface ExpressionRule {
  kind: 'expression';
  /**
   * 安全表达式:数、名称、四则、比较、且或非、?:、in [..] · Safe expression: numbers, names, + - * /, comparisons, && || !, ?:, in [..]
   */
  share: string;
  uses: Uses;
}
/**
 * 由插件提供的规则 · A rule a plugin contributes
 */
export interface PluginRule {
  kind: 'plugin';
  /**
   * 指标包代号 · Pack id in kebab case
   */
  plugin: string;
  /**
   * 插件中的规则代号 · Id of the rule in the plugin
   */
  rule: string;
  /**
   * 交给插件的名称 · Names handed to the plugin
   *
   * Items: 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  uses: string[];
  /**
   * 插件参数,由插件自己的模式检查 · Settings, checked by the plugin's own schema
   */
  settings?: {};
}
/**
 * 事实:由单位填报并附佐证 · A fact: declared by the unit with evidence
 */
export interface Fact {
  title: Text;
  /**
   * 单位;count、person、household、fen 为整数,yesNo 为是否 · Unit; count, person, household and fen are whole numbers, yesNo is true or false
   */
  unit:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 显示用的单位名称 · Name of the unit as shown, when it differs
   */
  unitTitle?: Text;
  /**
   * 下限(含) · Lowest value, included
   */
  min?: string;
  /**
   * 上限(含) · Highest value, included
   */
  max?: string;
  /**
   * 应附佐证 · Evidence demanded with it
   */
  evidence?: Evidence[];
  /**
   * 填报说明 · Hint beside the field
   */
  hint?: Text;
  /**
   * 期间 · Period it is counted over
   */
  period?: 'year' | 'halfYear' | 'quarter' | 'month' | 'asOf' | 'wholeTerm';
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 佐证材料 · A piece of evidence demanded
 */
export interface Evidence {
  title: Text;
  /**
   * 必须提供 · Must be supplied
   */
  required?: boolean;
}
/**
 * 常数,如政策规定的警戒线 · A constant, such as a warning line a policy sets
 */
export interface ConstantMeasure {
  kind: 'constant';
  title: Text;
  /**
   * 单位 · Unit
   */
  unit?:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 十进制数文本 · Decimal number as text
   */
  value: string;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 比率 = of ÷ to · Rate: of ÷ to
 */
export interface RateMeasure {
  kind: 'rate';
  title: Text;
  /**
   * 单位 · Unit
   */
  unit?:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  of: string;
  /**
   * 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  to: string;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 变动率 = (to − from) ÷ from · Rate of change: (to − from) ÷ from
 */
export interface ChangeMeasure {
  kind: 'change';
  title: Text;
  /**
   * 单位 · Unit
   */
  unit?:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  from: string;
  /**
   * 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  to: string;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 差 = of − less · Difference: of − less
 */
export interface DifferenceMeasure {
  kind: 'difference';
  title: Text;
  /**
   * 单位 · Unit
   */
  unit?:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  of: string;
  /**
   * 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  less: string;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 合计 · Sum
 */
export interface SumMeasure {
  kind: 'sum';
  title: Text;
  /**
   * 单位 · Unit
   */
  unit?:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 加数 · Parts
   *
   * @minItems 2
   *
   * Items: 事实或量的名称,表达式中使用 · Name of a fact or a measure, as expressions use it
   */
  of: string[];
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 公式 · A formula
 */
export interface FormulaMeasure {
  kind: 'formula';
  title: Text;
  /**
   * 单位 · Unit
   */
  unit?:
    | 'count'
    | 'person'
    | 'household'
    | 'fen'
    | 'yuan'
    | 'tenThousandYuan'
    | 'percent'
    | 'ratio'
    | 'days'
    | 'months'
    | 'years'
    | 'hours'
    | 'squareMetre'
    | 'mu'
    | 'kilometre'
    | 'tonne'
    | 'score'
    | 'yesNo';
  /**
   * 安全表达式:数、名称、四则、比较、且或非、?:、in [..] · Safe expression: numbers, names, + - * /, comparisons, && || !, ?:, in [..]
   */
  formula: string;
  uses: Uses;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
