/* Generated from the schema; do not edit. */

/**
 * 对基础包的一处具名修改 · One named change to the base pack
 */
export type Change = OmitNode | ReweightNode | ReplaceLeaf | MoveNode;
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
 * 不适用时的处理;没有此项则不得标为不适用 · What happens when it does not apply; without it the node may not be marked so
 */
export type NotApplicable = FullMarks | Rescale | MoveTo;
/**
 * 量:由事实算出,规则按名称引用 · A measure: computed from facts, used by rules by name; rates are ratios (95 % is 0.95)
 */
export type Measure = ConstantMeasure | RateMeasure | ChangeMeasure | DifferenceMeasure | SumMeasure | FormulaMeasure;
/**
 * 否决:封顶等级,不动分数 · A veto caps the grade and leaves the points alone
 */
export type Veto = FactsVeto | ExpertVeto;
/**
 * 权重约束 · Weight rule
 */
export type Constraint = GroupSum | GroupExact | LeafCount;

export interface Pack {
  hash: string;
  pack: Pack1;
}
/**
 * 绩效指标包,格式第 1 版 · Indicator pack, format 1
 */
export interface Pack1 {
  /**
   * 编辑器用 · For editors
   */
  $schema?: string;
  /**
   * 格式版本 · Format version
   */
  packFormat: 1;
  /**
   * 指标包代号 · Pack id in kebab case
   */
  id: string;
  /**
   * 语义化版本 · Semantic version
   */
  version: string;
  title: Text;
  summary?: Text;
  curator: Curator;
  region: Region;
  /**
   * 所依据规定的层级 · Level whose rules it implements
   */
  jurisdiction: 'national' | 'provincial' | 'municipal' | 'county';
  /**
   * 评价对象 · What it evaluates
   */
  evaluates: 'project' | 'policy' | 'department' | 'fiscal' | 'person' | 'intermediary';
  /**
   * 适用的预算或对象类型 · Budget or object types it serves
   */
  appliesTo?: string[];
  /**
   * 生效日(含) · In force from, included
   */
  effectiveFrom: string;
  /**
   * 失效日(含);不写为继续有效 · In force to, included; open when not stated
   */
  effectiveTo?: string;
  /**
   * 基础包 · Base packs
   */
  extends?: Extension[];
  /**
   * 解析时写入,不可手写 · Written by resolution, never by hand
   */
  resolvedFrom?: Source[];
  /**
   * 事实 · Facts
   */
  facts?: {
    [k: string]: Fact;
  };
  /**
   * 量 · Measures
   */
  measures?: {
    [k: string]: Measure;
  };
  /**
   * 组 · Groups
   */
  groups?: Group[];
  /**
   * 末级指标 · Indicators
   */
  indicators?: Indicator[];
  /**
   * 项目自定 · Slots
   */
  slots?: Slot[];
  /**
   * 否决 · Vetoes
   */
  vetoes?: Veto[];
  /**
   * 权重约束 · Weight rules
   */
  constraints?: Constraint[];
  /**
   * 豁免 · Waivers
   */
  waivers?: Waiver[];
  /**
   * 缺项理由 · Reasons for what is absent
   */
  absences?: Absence[];
  /**
   * 等级,自高到低,末级下界为 0 · Grades from high to low; the last starts at 0
   *
   * @minItems 2
   */
  gradeScale?: Grade[];
  /**
   * 舍入:权重、末级指标记分、评审组结果 · Roundings: weights, a leaf when recorded, the panel result when published
   */
  rounding?: {
    weight: Rounding;
    leaf: Rounding;
    panel: Rounding;
  };
  /**
   * 前几级由本包锁定:扩展包在其中不得增、删、改 · How many upper levels are locked: an extending pack adds and changes nothing in them
   */
  lockedLevels?: number;
  /**
   * 合计方式:直接相加;或各一级组按百分制评分再乘组权重 · Totals: plain sum; or each first-level group out of 100, then its weight
   */
  totals?: 'sum' | 'blockNormalised';
  evidence?: EvidenceRule;
  /**
   * 政策依据 · Clauses
   */
  citations: {
    [k: string]: Citation;
  };
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
 * 制定者 · Who curates it
 */
export interface Curator {
  /**
   * 财政部门或主管部门 · Finance bureau or department
   */
  role: 'finance' | 'department';
  name: Text;
}
/**
 * 适用地区 · Where it applies
 */
export interface Region {
  /**
   * 行政区划代码,全国为 CN · Administrative division code; CN for the country
   */
  code: string;
  title: Text;
}
/**
 * 所扩展的基础包 · A base pack
 */
export interface Extension {
  /**
   * 指标包代号 · Pack id in kebab case
   */
  pack: string;
  /**
   * 版本范围:1.2.3、^1.2.3、~1.2.3、>=1.2.3、>=1.2.3 <2.0.0 · Version range in one of these forms
   */
  range: string;
  /**
   * 修改清单 · Changes
   */
  changes: Change[];
}
/**
 * 删除(组连同下级) · Leaves it out (a group with all below it)
 */
export interface OmitNode {
  op: 'omit';
  /**
   * 被改的节点、否决或约束 · The node, veto or constraint changed
   */
  code: string;
  /**
   * 理由 · Reason
   */
  reason: Text;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
}
/**
 * 改权重 · Gives it another weight
 */
export interface ReweightNode {
  op: 'reweight';
  /**
   * 被改的节点、否决或约束 · The node, veto or constraint changed
   */
  code: string;
  /**
   * 理由 · Reason
   */
  reason: Text;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  weight: string;
}
/**
 * 替换末级指标,代码不变 · Replaces a leaf under the same code
 */
export interface ReplaceLeaf {
  op: 'replace';
  /**
   * 被改的节点、否决或约束 · The node, veto or constraint changed
   */
  code: string;
  /**
   * 理由 · Reason
   */
  reason: Text;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  with: Indicator;
}
/**
 * 末级指标 · An indicator: a leaf
 */
export interface Indicator {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  parent?: string;
  title: Text;
  /**
   * 指标解释 · Explanation
   */
  explanation?: Text;
  /**
   * 评价要点 · Points of evaluation
   */
  evaluationPoints?: Text[];
  /**
   * 定量或定性 · Quantitative or qualitative
   */
  nature: 'quantitative' | 'qualitative';
  /**
   * 共性(仅限财政部门的包)或个性 · Common (packs of the finance bureau only) or specific
   */
  scope: 'common' | 'specific';
  /**
   * 共同制定个性指标的主管部门 · The department that sets a specific indicator together with finance
   */
  department?: Text;
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  weight: string;
  /**
   * 权重来源:文件规定、示例、设计缺省 · Where the weight comes from: the document states it, it is an illustration, it is a design default
   */
  weightBasis?: 'stated' | 'illustrative' | 'design';
  /**
   * 由事实计算,或由专家判断 · Computed from facts, or judged by the expert
   */
  judgedBy: 'facts' | 'expert';
  standard: Standard;
  rule: Rule;
  notApplicable?: NotApplicable;
  /**
   * 佐证材料 · Evidence
   */
  evidence?: Evidence[];
  tags: Tags;
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
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
 * 不适用给满分 · Not applicable earns all
 */
export interface FullMarks {
  policy: 'fullMarks';
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 权重按比例分给同级其他指标 · The weight goes to the others under the same parent, in proportion
 */
export interface Rescale {
  policy: 'rescale';
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 权重移到指定节点 · The weight goes to a named node
 */
export interface MoveTo {
  policy: 'moveTo';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
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
 * 标签 · Tags
 */
export interface Tags {
  /**
   * 经济性、效率性、效益性,至少一个 · Economy, efficiency, effectiveness: at least one
   *
   * @minItems 1
   */
  threeE: ('economy' | 'efficiency' | 'effectiveness')[];
  /**
   * 目标维度:数量、质量、时效、成本、经济、社会、生态、可持续、满意度 · Goal dimension
   */
  dimension?:
    'quantity' | 'quality' | 'timeliness' | 'cost' | 'economic' | 'social' | 'ecological' | 'lasting' | 'satisfaction';
  /**
   * 评价内容:目标设定、资金投入和使用、制度和措施、目标实现和效果、其他 · Content area: goal setting, input and use of money, systems and measures, attainment and effect, others
   */
  content: 'goalSetting' | 'funding' | 'management' | 'attainment' | 'other';
}
/**
 * 移到另一上级之下 · Moves it under another parent
 */
export interface MoveNode {
  op: 'move';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  /**
   * 理由 · Reason
   */
  reason: Text;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  to: string;
}
/**
 * 解析来源 · A pack this was resolved from
 */
export interface Source {
  /**
   * 指标包代号 · Pack id in kebab case
   */
  id: string;
  /**
   * 语义化版本 · Semantic version
   */
  version: string;
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
/**
 * 一级、二级指标 · A group of indicators
 */
export interface Group {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  parent?: string;
  title: Text;
  explanation?: Text;
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  weight?: string;
  /**
   * 权重来源:文件规定、示例、设计缺省 · Where the weight comes from: the document states it, it is an illustration, it is a design default
   */
  weightBasis?: 'stated' | 'illustrative' | 'design';
  notApplicable?: NotApplicable;
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 项目自定指标的位置 · A slot that each project fills with indicators of its own
 */
export interface Slot {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  parent?: string;
  title: Text;
  explanation?: Text;
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  weight: string;
  /**
   * 权重来源:文件规定、示例、设计缺省 · Where the weight comes from: the document states it, it is an illustration, it is a design default
   */
  weightBasis?: 'stated' | 'illustrative' | 'design';
  /**
   * 可用的规则种类 · Rule kinds a project may use
   *
   * @minItems 1
   *
   * Items: 规则种类 · Rule kind
   */
  allowedRules: (
    'ratioToTarget' | 'bands' | 'deductPer' | 'checklist' | 'levels' | 'tolerance' | 'survey' | 'expression' | 'plugin'
  )[];
  /**
   * 最少项数 · Fewest items
   */
  minItems: number;
  /**
   * 最多项数 · Most items
   */
  maxItems: number;
  split: Split;
  notApplicable?: NotApplicable;
  tags: Tags;
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
}
/**
 * 权重如何分到各项 · How the weight is split
 */
export interface Split {
  /**
   * 均分或由项目给定 · Equally, or as the project states
   */
  by: 'equal' | 'given';
  /**
   * 小数位数 · Decimal places
   */
  places: number;
  /**
   * 余数:最大余额法,同额先到先得 · Remainder: largest remainder, ties to the earlier item
   */
  remainder: 'largestRemainder';
}
/**
 * 由事实判定的否决 · A veto decided by facts
 */
export interface FactsVeto {
  judgedBy: 'facts';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 等级最高为此 · The grade is this at best
   */
  capGradeAt: string;
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 安全表达式:数、名称、四则、比较、且或非、?:、in [..] · Safe expression: numbers, names, + - * /, comparisons, && || !, ?:, in [..]
   */
  when: string;
  uses: Uses;
}
/**
 * 由专家判定的否决,须过多数 · A veto judged by the experts, by majority
 */
export interface ExpertVeto {
  judgedBy: 'expert';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 等级最高为此 · The grade is this at best
   */
  capGradeAt: string;
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 请专家回答的问题 · The question put to the experts
   */
  question: Text;
  /**
   * 提出者占比须超过此值 · The share of seats raising it must be above this
   */
  moreThan: string;
}
/**
 * 若干节点权重之和的范围 · Bounds on the sum of some nodes' weights
 */
export interface GroupSum {
  kind: 'groupSum';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 一律(不可豁免)或原则上(有理由可豁免) · Without exception, or in principle (waivable with a ground)
   */
  severity: 'error' | 'waivable';
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 节点 · Nodes
   *
   * @minItems 1
   *
   * Items: 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  nodes: string[];
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  atLeast?: string;
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  atMost?: string;
}
/**
 * 某节点权重必须等于 · A node's weight must equal this
 */
export interface GroupExact {
  kind: 'groupExact';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 一律(不可豁免)或原则上(有理由可豁免) · Without exception, or in principle (waivable with a ground)
   */
  severity: 'error' | 'waivable';
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  node: string;
  /**
   * 权重,满分 100 · Weight, of 100 in all
   */
  weight: string;
}
/**
 * 末级指标个数 · Number of leaves
 */
export interface LeafCount {
  kind: 'leafCount';
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  code: string;
  title: Text;
  /**
   * 一律(不可豁免)或原则上(有理由可豁免) · Without exception, or in principle (waivable with a ground)
   */
  severity: 'error' | 'waivable';
  /**
   * 锁定:扩展包不得删除、改权重、替换或移动 · Locked: an extending pack may not omit, reweight, replace or move it
   */
  locked?: boolean;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * @minItems 1
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  within?: string;
  /**
   * 定量或定性 · Quantitative or qualitative
   */
  nature?: 'quantitative' | 'qualitative';
  /**
   * 不少于 · At least
   */
  atLeast: number;
}
/**
 * 对原则性约束的豁免 · A waiver of a waivable constraint
 */
export interface Waiver {
  /**
   * 节点代码,如 O.PayTimely · Code of a node, such as O.PayTimely
   */
  constraint: string;
  /**
   * 理由 · The ground
   */
  ground: Text;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites: string[];
}
/**
 * 某维度或内容没有指标的理由 · Why a dimension or a content area has no indicator
 */
export interface Absence {
  /**
   * 缺少的维度、内容或性质 · The dimension, content area or nature that is absent
   */
  of:
    | 'quantity'
    | 'quality'
    | 'timeliness'
    | 'cost'
    | 'economic'
    | 'social'
    | 'ecological'
    | 'lasting'
    | 'satisfaction'
    | 'goalSetting'
    | 'funding'
    | 'management'
    | 'attainment'
    | 'quantitative'
    | 'qualitative';
  /**
   * 理由 · The reason
   */
  reason: Text;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 等级,下界包含 · A grade; its lower bound belongs to it
 */
export interface Grade {
  /**
   * 等级代码,如 excellent、good、fair、poor · Grade code
   */
  code: string;
  title: Text;
  /**
   * 下界(含) · Lower bound, included
   */
  from: string;
}
/**
 * 四舍五入到若干位 · Half up to this many places
 */
export interface Rounding {
  /**
   * 小数位数 · Decimal places
   */
  places: number;
}
/**
 * 证据不足的处理 · What happens without enough evidence
 */
export interface EvidenceRule {
  /**
   * 证据不足的权重占比超过此值则无法评定 · Above this share of weight without evidence the outcome is 'not rated'
   */
  unratedAbove: string;
  /**
   * 依据的引用键 · Keys into citations: the clauses this rests on
   *
   * Items: 引用键 · Citation key
   */
  cites?: string[];
}
/**
 * 政策依据 · A clause this pack rests on
 */
export interface Citation {
  document: Text;
  article: Text;
  /**
   * 可信度:已读原文;凭记忆(高、中、低);自拟;设计缺省 · read in the text; recalled (high, medium, low); composed for this pack; design default
   */
  confidence: 'read' | 'recalled-high' | 'recalled-medium' | 'recalled-low' | 'composed' | 'design';
  /**
   * 网址 · Address
   */
  url?: string;
  note?: Text;
}
