import type { Message, Text } from './message.ts';

/** What the draw, pool and project commands refuse on their own. */
export const cliDrawMessages = {
  'CLI-060': {
    zh: '本机没有“{party}”在抽取 {draw} 中登记的密钥。',
    en: 'This machine holds no key that {party} registered for the draw {draw}.',
    next: {
      zh: '在登记时所用的机器或浏览器上继续；准备阶段可以重新 jiheng draw join。',
      en: 'Go on where it was registered; while the draw is in preparation, jiheng draw join registers this machine.',
    },
  },
  'CLI-061': {
    zh: '本机没有对抽取 {draw} 承诺过的随机数。',
    en: 'This machine made no commitment for the draw {draw}.',
    next: { zh: '在提交承诺的机器上揭示。', en: 'Reveal on the machine that committed.' },
  },
  'CLI-062': {
    zh: '信封 {file} 打不开：文件、开封码不对，或不属于本次抽取。',
    en: 'The envelope {file} does not open: file or code are not right, or belong to another draw.',
    next: { zh: '核对文件和开封码。', en: 'Check both.' },
  },
  'CLI-063': {
    zh: '“{values}”不是以逗号分隔的整数。',
    en: '"{values}" is no list of whole numbers with commas.',
    next: {
      zh: '例如 7,11,19,20,28,33；已放弃公开数值时写 none。',
      en: 'For example 7,11,19,20,28,33; none where it is waived.',
    },
  },
  'CLI-064': {
    zh: '读不到文件 {file}。',
    en: 'The file {file} cannot be read.',
    next: { zh: '核对路径。', en: 'Check its path.' },
  },
} as const satisfies Record<string, Message>;

/** Words of `jiheng draw …`. */
export const cliDrawTexts = {
  'draw.about': { zh: '专家抽取', en: 'draws of experts' },
  'draw.list': { zh: '列出一个轮次的抽取', en: 'list the draws of a round' },
  'draw.dryRun': { zh: '试抽：只有人数', en: 'try the pool: counts only' },
  'draw.plan': { zh: '按文件组织抽取', en: 'prepare a draw from a file' },
  'draw.declare': {
    zh: '申报利害关系；不带选项时显示要申报的项目',
    en: 'declare interests; without options, show what to declare against',
  },
  'draw.show': { zh: '查看一次抽取', en: 'show a draw' },
  'draw.join': { zh: '作为参与方登记公钥；私钥留在本机', en: 'register a key as a party; its private half stays here' },
  'draw.commit': { zh: '提交承诺', en: 'commit' },
  'draw.reveal': { zh: '揭示随机数', en: 'reveal the number' },
  'draw.waive': { zh: '签署放弃公开数值（局外参与方）', en: 'waive the public value (a party from outside)' },
  'draw.envelope': {
    zh: '开启缺席方的信封（局外参与方）',
    en: 'open the envelope of an absent party (a party from outside)',
  },
  'draw.changes': { zh: '上次抽取以来的名册变更', en: 'changes of the register since the last draw' },
  'draw.approve': { zh: '同意受限或重复的抽取', en: 'agree to a thin, forced or repeated draw' },
  'draw.open': { zh: '定稿并开始承诺', en: 'fix the file and open it to commitments' },
  'draw.value': { zh: '录入公开数值并抽取', en: 'enter the public value and draw' },
  'draw.noValue': { zh: '公开数值不再公布，结束抽取', en: 'end a draw whose public value will never come' },
  'draw.withdraw': { zh: '撤回抽取', en: 'withdraw a draw' },
  'draw.record': { zh: '保存公开记录', en: 'save the public record' },
  'draw.verify': { zh: '复算公开记录（离线）', en: 'recompute a public record (offline)' },
  'draw.deadlines': {
    zh: '承诺截止 {commitBy}  揭示截止 {revealBy}  开启信封截止 {openBy}',
    en: 'Commit by {commitBy}  reveal by {revealBy}  open envelopes by {openBy}',
  },
  'draw.source': { zh: '公开数值 {source} {issue} {field}  {at}', en: 'Public value {source} {issue} {field}  {at}' },
  'draw.pool': { zh: '候选 {rows} 人', en: '{rows} members in the pool' },
  'draw.values': { zh: '公开数值 {values}', en: 'Public value {values}' },
  'draw.counts': {
    zh: '{stratum}  可抽 {active}  暂停 {suspended}  其他 {excluded}',
    en: '{stratum}  can be drawn {active}  suspended {suspended}  other {excluded}',
  },
  'draw.envelopeLeft': {
    zh: '信封已写入 {file}，与开封码分开密封，交局外参与方保管。开封码 {code}',
    en: 'The envelope is in {file}; seal it and its code apart and leave both with a party from outside. Code {code}',
  },
  'draw.recorded': { zh: '公开记录存入 {file}，SHA-256 {digest}', en: 'The record is in {file}, SHA-256 {digest}' },
  'draw.declareBy': { zh: '申报截止 {at}', en: 'Declare by {at}' },
  'draw.declared': { zh: '已申报 {count} 项，{at}', en: 'Declared interests: {count}, {at}' },
  'argument.draw': { zh: '抽取编号', en: 'code of the draw' },
  'argument.planFile': { zh: '参与方、期限、公开数值来源（JSON）', en: 'parties, deadlines, public source, as JSON' },
  'argument.values': {
    zh: '公布的数，以逗号分隔；已放弃时写 none',
    en: 'the numbers as published, with commas; none where waived',
  },
  'argument.record': { zh: '公开记录文件', en: 'file of the public record' },
  'argument.envelope': { zh: '信封文件', en: 'file of the envelope' },
  'argument.openingCode': { zh: '开封码', en: 'its opening code' },
  'option.from': { zh: 'source（来源）或 fallback（备用来源）', en: 'source or fallback' },
  'option.notice': { zh: '来源停发通知的出处', en: 'where the notice of the source stands' },
  'option.noticeAt': { zh: '通知的时间（RFC 3339）', en: 'when it was given (RFC 3339)' },
  'option.none': { zh: '与所有项目均无利害关系', en: 'no interest in any project' },
  'option.conflicts': {
    zh: '利害关系文件：{conflicts: [{project, reason}]}',
    en: 'file of interests: {conflicts: [{project, reason}]}',
  },
} as const satisfies Record<string, Text>;
