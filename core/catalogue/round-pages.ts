import type { Message } from './message.ts';

/** What the pages of rounds and tasks say, and their lines on the home page. */
export const roundPagesMessages = {
  'home.round.open': { zh: '轮次 {round}', en: 'Round {round}' },
  'home.round.custody': {
    zh: '托管轮次 {round} 的开封密钥',
    en: 'Take custody of a share of the reveal key of {round}',
  },
  'home.round.freeze': { zh: '冻结轮次 {round}', en: 'Freeze the round {round}' },
  'home.round.draw': { zh: '组织轮次 {round} 的专家抽取', en: 'Draw the experts of the round {round}' },
  'home.round.dossiers': {
    zh: '冻结轮次 {round} 的卷宗并开始评分',
    en: 'Freeze the dossiers of {round} and open scoring',
  },
  'home.round.calls': { zh: '催办轮次 {round} 未封存的席位', en: 'Call the unsealed seats of the round {round}' },
  'home.round.reveal': { zh: '交出轮次 {round} 的密钥', en: 'Give your share to reveal the round {round}' },
  'home.task.answer': { zh: '答复评审邀请：{round} {project}', en: 'Answer the invitation: {round} {project}' },
  'home.task.score': { zh: '评分并封存：{round} {project}', en: 'Score and seal: {round} {project}' },
  'home.task.sealed': { zh: '已封存：{round} {project}', en: 'Sealed: {round} {project}' },
} as const satisfies Record<string, Message>;
