import type { Message } from './message.ts';

/** What the recomputation of a record says on a page and on the command line, and what the projector shows. */
export const drawCheckMessages = {
  'draws.check.hint': {
    zh: '公开记录包含名册摘要、规则、承诺、随机数、公开数值和结果，不含姓名。复算在本浏览器内进行，不经网络。',
    en: 'The record holds digests of the pool, rule, commitments, numbers, public value and result; no names. The check runs in this browser, without the network.',
  },
  'draws.check.download': { zh: '下载公开记录', en: 'Download the record' },
  'draws.check.run': { zh: '在本浏览器复算', en: 'Recompute in this browser' },
  'draws.check.again': { zh: '再算一次', en: 'Recompute again' },
  'draws.check.other': { zh: '或选一份记录文件来复算', en: 'Or choose a record file to check' },
  'draws.check.digest': { zh: '记录文件 SHA-256', en: 'SHA-256 of the record' },
  'draws.check.command': { zh: '命令行', en: 'Command line' },
  'draws.check.reproduced': {
    zh: '全部重算一致：这份记录就是规则、承诺和公开数值所得的唯一结果。',
    en: 'Everything was recomputed and agrees: this record is the one result of its rule, commitments and public value.',
  },
  'draws.check.reproduced.void': {
    zh: '全部重算一致：这份记录证明该次抽取确应作废。',
    en: 'Everything was recomputed and agrees: this record shows that the draw had to become void.',
  },
  'draws.check.partly': {
    zh: '算过的各步一致，但有步骤未核对。',
    en: 'The steps that were checked agree, but not all could be checked.',
  },
  'draws.check.differs': {
    zh: '有步骤与记录不符：不要采信这份记录。',
    en: 'Steps differ from the record: do not trust it.',
  },
  'draws.check.unreadable': { zh: '文件不是 JSON。', en: 'The file is not JSON.' },
  'draws.check.steps': { zh: '逐步结果', en: 'Step by step' },
  'draws.check.step': { zh: '步骤', en: 'Step' },
  'draws.check.outcome': { zh: '结论', en: 'Outcome' },
  'draws.check.same': { zh: '一致', en: 'agrees' },
  'draws.check.different': { zh: '不符', en: 'differs' },
  'draws.check.not checked': { zh: '未核对', en: 'not checked' },
  'draws.check.noSignatures': {
    zh: '本浏览器不支持 Ed25519，签名未核对；可用命令行核对。',
    en: 'This browser does not know Ed25519, so signatures were left out; the command line checks them.',
  },
  'draws.check.step.form': { zh: '记录的格式完整', en: 'The record is complete in form' },
  'draws.check.step.file': {
    zh: '抽取文件合乎规则，席位可以坐满',
    en: 'The draw file keeps the rule and can fill its seats',
  },
  'draws.check.step.drawHash': { zh: '文件哈希与承诺所指的相同', en: 'The file has the hash the commitments name' },
  'draws.check.step.commitments': { zh: '每个随机数正是所承诺的', en: 'Each number is the one committed to' },
  'draws.check.step.signatures': {
    zh: '承诺和揭示都有本人签名',
    en: 'Commitments and reveals carry their party’s signature',
  },
  'draws.check.step.times': { zh: '承诺和揭示都在期限内', en: 'Commitments and reveals came in time' },
  'draws.check.step.publicValue': {
    zh: '公开数值合乎事先写明的形式和时间',
    en: 'The public value has the form and time named beforehand',
  },
  'draws.check.step.key': { zh: '密钥由各部分算出', en: 'The key follows from its parts' },
  'draws.check.step.seats': {
    zh: '顺序、入席和跳过逐一重算相同',
    en: 'Order, seats and skips are the same when recomputed',
  },
  'draws.check.step.closing': { zh: '结束或作废的理由成立', en: 'The end, or the reason for being void, holds' },

  'draws.projector': { zh: '投影视图', en: 'Projector view' },
  'draws.projector.close': { zh: '退出投影', en: 'Leave the projector view' },
  'draws.projector.step': { zh: '{n}/7 {title}', en: '{n}/7 {title}' },
  'draws.projector.pool': { zh: '候选 {count} 人', en: '{count} members in the pool' },
  'draws.projector.keys': { zh: '已登记公钥 {done}/{total}', en: '{done} of {total} keys registered' },
  'draws.projector.record': { zh: '公开记录可供任何人复算', en: 'Anybody can recompute the public record' },
} as const satisfies Record<string, Message>;
