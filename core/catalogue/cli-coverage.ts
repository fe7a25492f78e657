import type { Text } from './message.ts';

/** What `jiheng pack validate` tells of a pack's coverage: content areas by BJEV Art. 11, measures by RS20 二4. */
export const cliCoverageTexts = {
  'coverage.content': { zh: '评价内容', en: 'Content areas' },
  'coverage.measures': { zh: '五个方面', en: 'Five measures' },
  'coverage.present': { zh: '  {name}  {weight}', en: '  {name}  {weight}' },
  'coverage.absent': { zh: '  {name}  无（{reason}）', en: '  {name}  absent ({reason})' },
  'coverage.unexplained': { zh: '  {name}  无', en: '  {name}  absent' },
  'coverage.goalSetting': { zh: '目标设定', en: 'goal setting' },
  'coverage.funding': { zh: '资金投入和使用', en: 'input and use of money' },
  'coverage.management': { zh: '制度和措施', en: 'systems and measures' },
  'coverage.attainment': { zh: '目标实现和效果', en: 'attainment and effect' },
  'coverage.other': { zh: '其他', en: 'others' },
  'coverage.quantity': { zh: '数量', en: 'quantity' },
  'coverage.quality': { zh: '质量', en: 'quality' },
  'coverage.timeliness': { zh: '时效', en: 'timeliness' },
  'coverage.cost': { zh: '成本', en: 'cost' },
  'coverage.benefit': { zh: '效益', en: 'benefit' },
} as const satisfies Record<string, Text>;
