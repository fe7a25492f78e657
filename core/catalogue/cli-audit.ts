import type { Message, Text } from './message.ts';

/** What `jiheng audit verify` refuses on its own. */
export const cliAuditMessages = {
  'CLI-050': {
    zh: '这一行不是日志的行。',
    en: 'This is no line of a log.',
    next: {
      zh: '核对文件；导出之后如未动过，说明文件已被改动。',
      en: 'Check the file; if nobody touched it since the export, it was tampered with.',
    },
  },
  'CLI-051': {
    zh: '{file} 中没有财政局 {bureau} 的检查点。',
    en: '{file} holds no checkpoint of the bureau {bureau}.',
    next: {
      zh: '用服务器在库外写下的文件（JIHENG_CHECKPOINTS）。',
      en: 'Give the file the server writes outside the database (JIHENG_CHECKPOINTS).',
    },
  },
} as const satisfies Record<string, Message>;

/** Words of `jiheng audit verify`. */
export const cliAuditTexts = {
  'audit.verify': { zh: '核验导出的日志（离线）', en: 'verify an exported log (offline)' },
  'argument.export': { zh: '导出的日志文件', en: 'file of the exported log' },
  'option.checkpoints': { zh: '库外保存的检查点文件', en: 'file of the checkpoints kept outside the database' },
  'audit.genuine': {
    zh: '{bureau}：{size} 条事件无一改动，其中 {veiled} 条尚未开封；{checkpoints} 个检查点相符。\n根 {root}',
    en: '{bureau}: {size} events, none changed, {veiled} of them still veiled; {checkpoints} checkpoints fit.\nRoot {root}',
  },
  'audit.signer': {
    zh: '签名公钥 {key}：{publicKey}（请与财政局公布的核对）',
    en: 'Signing key {key}: {publicKey} (compare it with what the bureau publishes)',
  },
  'audit.outside': { zh: '{count} 个库外检查点相符。', en: '{count} checkpoints kept outside fit.' },
  'audit.aloneOnly': {
    zh: '未与库外检查点比对：整份重写或截去末尾，只有它们看得出（--checkpoints）。',
    en: 'Not compared with checkpoints kept outside: they alone tell that a log was written anew or cut (--checkpoints).',
  },
} as const satisfies Record<string, Text>;
