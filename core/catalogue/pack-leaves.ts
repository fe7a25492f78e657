import type { Message } from './message.ts';

/** What facts, measures and scoring rules of a pack refuse. */
export const packLeafMessages = {
  'PACK-016': {
    zh: '不认识的事实或量 {name}。',
    en: 'The fact or measure {name} is not declared.',
    next: { zh: '核对名称，或补上声明。', en: 'Check the name, or declare it.' },
    status: 422,
  },
  'PACK-017': {
    zh: '{name} 是“是否”型，这里需要数。',
    en: '{name} is yes or no; a number is needed here.',
    next: { zh: '换一个数值型事实。', en: 'Use a fact that is a number.' },
    status: 422,
  },
  'PACK-018': {
    zh: '{name} 既是事实又是量。',
    en: '{name} is both a fact and a measure.',
    next: { zh: '给其中一个改名。', en: 'Rename one of them.' },
    status: 422,
  },
  'PACK-019': {
    zh: '{name} 是数，这里需要“是否”型。',
    en: '{name} is a number; a yes/no fact is needed here.',
    next: { zh: '换一个“是否”型事实。', en: 'Use a yes/no fact.' },
    status: 422,
  },
  'PACK-020': {
    zh: '量的计算成环：{cycle}。',
    en: 'Measures need one another in a circle: {cycle}.',
    next: { zh: '断开其中一环。', en: 'Break the circle.' },
    status: 422,
  },
  'PACK-034': {
    zh: '{code} 的 judgedBy 与规则 {kind} 不符。',
    en: '{code} cannot be judged so under the rule {kind}.',
    next: {
      zh: 'levels 由专家判断，checklist 两者皆可，其余由事实计算。',
      en: 'Levels are for the expert, a checklist for either, all else for facts.',
    },
    status: 422,
  },
  'PACK-046': {
    zh: '首段不写 from：它从负无穷开始。',
    en: 'The first band has no from: it starts below everything.',
    next: { zh: '删去首段的 from。', en: 'Take it out.' },
    status: 422,
  },
  'PACK-047': {
    zh: '首段之后每段都要写 from。',
    en: 'Every band after the first has a from.',
    next: { zh: '写出下界。', en: 'Add the lower bound.' },
    status: 422,
  },
  'PACK-048': {
    zh: '下界 {from} 不大于前一段的 {before}。',
    en: 'The bound {from} is not above the {before} before it.',
    next: { zh: '自低到高排列。', en: 'Order the bands from low to high.' },
    status: 422,
  },
  'PACK-049': {
    zh: '首段和末段没有另一端，不能线性变化。',
    en: 'The first and the last band have one end only and cannot ramp.',
    next: { zh: '把线性部分写成中间的一段。', en: 'Make the ramp a band in between.' },
    status: 422,
  },
  'PACK-050': {
    zh: '得分要点的份额合计 {total}，应为 1。',
    en: 'The shares of earning items total {total}, expected 1.',
    next: { zh: '调整份额，或改为均分。', en: 'Change the shares, or share equally.' },
    status: 422,
  },
  'PACK-051': {
    zh: '要点 {item} 的份额写法与 shares 或其作用不符。',
    en: 'The share of {item} does not fit `shares` or its role.',
    next: {
      zh: 'given 时得分要点须写份额；均分和否决要点不写。',
      en: 'With given shares every earning item states one; equal shares and vetoes state none.',
    },
    status: 422,
  },
  'PACK-052': {
    zh: '要点 {item} 的 fact 与 judgedBy 不符。',
    en: 'The fact of {item} does not fit judgedBy.',
    next: {
      zh: '由事实判断的每个要点写 fact，由专家判断的不写。',
      en: 'Every item has a fact when facts judge, none when the expert does.',
    },
    status: 422,
  },
  'PACK-053': {
    zh: '归零的偏离小于允许的偏离。',
    en: 'Nothing is left at a deviation that is still allowed.',
    next: { zh: 'zeroAt 不小于 within。', en: 'Let zeroAt be at least within.' },
    status: 422,
  },
  'PACK-054': {
    zh: '满分线须大于零，且不低于零分线。',
    en: 'Full satisfaction is above zero and not below the floor.',
    next: { zh: '核对 full 和 floor。', en: 'Check full and floor.' },
    status: 422,
  },
  'PACK-055': {
    zh: '等级 {level} 的区间是空的。',
    en: 'The range of the level {level} is empty.',
    next: { zh: 'from 不大于 to；相等时 includes 为 both。', en: 'Let from be at most to; when equal, include both.' },
    status: 422,
  },
  'PACK-056': {
    zh: '等级 {level} 与 {other} 重叠。',
    en: 'The levels {level} and {other} overlap.',
    next: { zh: '写明界点归哪一级。', en: 'Say which of them owns the bound.' },
    status: 422,
  },
  'PACK-059': {
    zh: '{code} 是定性指标，却用 {kind} 评分。',
    en: '{code} is qualitative but is scored by {kind}.',
    next: {
      zh: '定性指标用 levels（至少两级并有描述）或 checklist。',
      en: 'Use levels, at least two and described, or a checklist.',
    },
    status: 422,
  },
  'PACK-066': {
    zh: '{name} 的下限 {min} 大于上限 {max}。',
    en: '{name} has a lowest value {min} above its highest {max}.',
    next: { zh: '核对上下限。', en: 'Check both bounds.' },
    status: 422,
  },
  'EXPR-001': {
    zh: '表达式无法解析：{detail}。',
    en: 'The expression cannot be read: {detail}.',
    next: {
      zh: '只用数、名称、四则、比较、&& || !、?: 和 in [..]；不超过 80 个节点、12 层、20 个列表项。',
      en: 'Use numbers, names, + - * /, comparisons, && || !, ?: and in [..]; at most 80 nodes, 12 levels, 20 list items.',
    },
    status: 422,
  },
  'EXPR-002': {
    zh: '表达式中不允许“{text}”。',
    en: '"{text}" is not allowed in an expression.',
    next: { zh: '不支持函数、文本、字段、取余和映射。', en: 'There are no calls, texts, fields, remainders or maps.' },
    status: 422,
  },
  'EXPR-003': {
    zh: '“{text}”不是十进制数。',
    en: '"{text}" is not a plain decimal.',
    next: { zh: '不用十六进制或科学记数。', en: 'Use no hexadecimal and no exponent.' },
    status: 422,
  },
  'EXPR-004': {
    zh: '表达式用了未声明的名称：{names}。',
    en: 'The expression uses names that are not declared: {names}.',
    next: { zh: '核对名称，或声明为事实或量。', en: 'Check them, or declare them as facts or measures.' },
    status: 422,
  },
  'EXPR-005': {
    zh: 'uses 与表达式不一致。漏列：{unlisted}；多列：{unused}。',
    en: '`uses` differs from the expression. Not listed: {unlisted}; not used: {unused}.',
    next: { zh: '使 uses 与表达式中的名称一致。', en: 'List exactly the names of the expression.' },
    status: 422,
  },
  'EXPR-006': {
    zh: '表达式的类型不符：{detail}。',
    en: 'The types in the expression do not fit: {detail}.',
    next: {
      zh: '数与数比较、计算；是否与是否连接。',
      en: 'Compare and compute numbers with numbers; connect yes/no with yes/no.',
    },
    status: 422,
  },
  'EXPR-007': {
    zh: '表达式得到 {gives}，这里需要 {needed}。',
    en: 'The expression gives {gives}; {needed} is needed here.',
    next: {
      zh: '份额和量得到数（double），否决条件得到是否（bool）。',
      en: 'A share or measure gives a number (double), a veto a yes/no (bool).',
    },
    status: 422,
  },
} as const satisfies Record<string, Message>;
