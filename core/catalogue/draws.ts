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
