import type { Message } from './message.ts';

/** The draw as people run it: declarations, parties, keys, seats. */
export const drawsMessages = {
  'DRAW-101': {
    zh: '申报时间已过，或轮次不在申报阶段。',
    en: 'The time to declare is over, or the round is not open for it.',
    next: {
      zh: '抽中后仍可在任务页申请回避。',
      en: 'If you are drawn, you can still recuse yourself on the task page.',
    },
    status: 409,
  },
  'DRAW-102': {
    zh: '您的账号没有对应的在库专家。',
    en: 'No member of the expert pool stands behind your account.',
    next: { zh: '请专家库管理员核对账号。', en: 'Ask the pool manager to check the account.' },
    status: 409,
  },
  'DRAW-103': {
    zh: '轮次中没有项目 {project}。',
    en: 'The round has no project {project}.',
    next: { zh: '从轮次的项目清单中选择。', en: "Choose from the round's list." },
    status: 422,
  },
  'DRAW-104': {
    zh: '没有这次抽取。',
    en: 'There is no such draw.',
    next: { zh: '从轮次页面打开。', en: 'Open it from the page of the round.' },
    status: 404,
  },
  'DRAW-105': {
    zh: '抽取文件已经定稿，不能再改。',
    en: 'The draw file is made and can no longer change.',
    next: {
      zh: '确需更改时，先撤回本次抽取，再重新组织。',
      en: 'To change it, withdraw this draw and prepare another.',
    },
    status: 409,
  },
  'DRAW-106': {
    zh: '您不是本次抽取的参与方。',
    en: 'You are not a party of this draw.',
    next: { zh: '参与方名单见抽取页面。', en: 'The parties are listed on the page of the draw.' },
    status: 403,
  },
  'DRAW-107': {
    zh: '账号 {account} 不能作为参与方：须为负责人、监督员或审计管理员，且各不相同。',
    en: 'The account {account} cannot be a party: officers, supervisors and audit administrators can, each once.',
    next: { zh: '换一个账号。', en: 'Choose another account.' },
    status: 422,
  },
  'DRAW-108': {
    zh: '参与方尚未登记公钥：{parties}',
    en: 'These parties have not registered a key: {parties}',
    next: { zh: '请他们打开抽取页面并点击“加入”。', en: 'Ask them to open the page of the draw and join.' },
    status: 409,
  },
  'DRAW-109': {
    zh: '轮次须先冻结，且尚未进入评分。',
    en: 'The round must be frozen and not yet in scoring.',
    next: { zh: '先在轮次页面冻结。', en: 'Freeze it on its page first.' },
    status: 409,
  },
  'DRAW-110': {
    zh: '放弃公开数值须由局外参与方签署。',
    en: 'Only a party from outside the bureau can waive the public value.',
    next: {
      zh: '请监督员签署，或设定公开数值来源。',
      en: 'Ask the supervisor to sign, or name a source of the value.',
    },
    status: 409,
  },
  'DRAW-111': {
    zh: '公钥或签名的格式不对。',
    en: 'The key or signature has a wrong form.',
    next: {
      zh: '用抽取页面或 jiheng draw 命令生成。',
      en: 'Make it with the page of the draw or the jiheng draw commands.',
    },
    status: 422,
  },
  'DRAW-112': {
    zh: '公开记录在抽取结束后才有。',
    en: 'The public record exists once the draw is over.',
    next: { zh: '等抽取完成或作废。', en: 'Wait until the draw is drawn or void.' },
    status: 409,
  },
  'DRAW-113': {
    zh: '账号 {account} 不在局外：只有监督员可以作为局外参与方。',
    en: 'The account {account} does not stand outside the bureau: only a supervisor does.',
    next: { zh: '改为局内参与方，或换成监督员。', en: 'Name it as an inside party, or ask a supervisor.' },
    status: 422,
  },
  'DRAW-114': {
    zh: '局外参与方 {given} 个，少于本轮规则要求的 {least} 个。',
    en: 'There are {given} parties from outside, fewer than the {least} of the rule.',
    next: { zh: '增加监督员作为参与方。', en: 'Add supervisors as parties.' },
    status: 422,
  },
  'DRAW-115': {
    zh: '利害关系申报到 {until} 才截止，此前不能定稿。',
    en: 'Interests may be declared until {until}; before that the file cannot be made.',
    next: { zh: '申报截止之后再定稿。', en: 'Make it after that time.' },
    status: 409,
  },
  'DRAW-116': {
    zh: '抽取最迟到 {last} 才有结果，不早于答复期限 {acceptBy}。',
    en: 'The seats may be known as late as {last}, not before the drawn must answer by {acceptBy}.',
    next: { zh: '提前各步期限，或选用更早的一期。', en: 'Set earlier times, or name an earlier issue.' },
    status: 422,
  },
  'DRAW-117': {
    zh: '本轮的抽取 {draw} 已作废：再次抽取须第二人写明理由同意。',
    en: 'The draw {draw} of this round came to nothing: to repeat it, a second person must agree and state why.',
    next: { zh: '请监督员在抽取页面同意。', en: 'Ask a supervisor to agree on the page of the draw.' },
    status: 409,
  },
  'DRAW-118': {
    zh: '第二人同意之后，名册、申报或回避有变。',
    en: 'Since the second person agreed, the register, the declarations or the recusals have changed.',
    next: { zh: '请监督员查看变更后重新同意。', en: 'Ask the supervisor to look at the changes and agree again.' },
    status: 409,
  },
  'DRAW-119': {
    zh: '组织抽取的人不能同时是第二人。',
    en: 'Whoever organises the draw is not its second person.',
    next: { zh: '请另一名监督员办理。', en: 'Let another supervisor do it.' },
    status: 409,
  },
  'notice.draw.party': {
    zh: '请作为参与方加入抽取 {draw}',
    en: 'Please join the draw {draw} as a party',
  },
  'home.draw.join': { zh: '加入抽取 {draw}', en: 'Join the draw {draw}' },
  'home.draw.commit': { zh: '为抽取 {draw} 提交承诺', en: 'Commit for the draw {draw}' },
  'home.draw.reveal': { zh: '为抽取 {draw} 揭示数值', en: 'Reveal for the draw {draw}' },
  'home.draw.value': { zh: '录入抽取 {draw} 的公开数值', en: 'Enter the public value of the draw {draw}' },
  'home.interest.declare': { zh: '申报轮次 {round} 的利害关系', en: 'Declare interests for the round {round}' },
} as const satisfies Record<string, Message>;
