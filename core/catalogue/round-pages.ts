import type { Message } from './message.ts';
import { roundKeysMessages } from './round-keys.ts';
import { roundLifeMessages } from './round-life.ts';
import { roundOpenMessages } from './round-open.ts';

/** What the pages of rounds say, and their lines on the home page. */
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
  ...roundOpenMessages,
  ...roundLifeMessages,
  ...roundKeysMessages,
} as const satisfies Record<string, Message>;
