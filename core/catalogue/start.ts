import type { Message } from './message.ts';

/** What the operator reads on the console. */
export const startMessages = {
  'START-001': { zh: '绩衡已启动：{url}', en: 'Jiheng is running: {url}' },
  'START-002': {
    zh: '已建立演示财政局。演示账号及一次性口令（只显示这一次）：',
    en: 'The demonstration bureau was created. Its accounts and one-time passwords (shown this once):',
  },
  'START-003': { zh: '正在停止…', en: 'Stopping …' },
  'START-004': {
    zh: '启动失败。',
    en: 'The start failed.',
    next: { zh: '详情见日志；帮助见 README。', en: 'The log says more; the README helps.' },
  },
  'START-005': {
    zh: '已建立财政局 {bureau} 和三名管理员。口令只显示这一次，首次登录须修改：',
    en: 'The bureau {bureau} and its three administrators were created. Passwords are shown this once and changed at the first sign-in:',
  },
  'DEMO-001': {
    zh: '演示数据中没有 {name}。',
    en: 'The demonstration has no {name}.',
    next: { zh: '核对 core/demo/people.json。', en: 'Check core/demo/people.json.' },
  },
  'DEMO-002': {
    zh: '演示数据没有放进去：{refusal}。',
    en: 'A part of the demonstration was refused: {refusal}.',
    next: { zh: '按编号改正 core/demo 中的数据。', en: 'Correct the data in core/demo by that code.' },
  },
} as const satisfies Record<string, Message>;
