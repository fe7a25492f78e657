import type { Message } from './message.ts';

/** Settings: why a start is refused. `{shape}` is the kind of what was given (a letters, 9 digits, x others), never the value. */
export const settingsMessages = {
  'SET-001': {
    zh: '环境变量 {name} 的值不合要求（所给值的样式：{shape}）。规则：{rule}',
    en: 'The value of {name} does not fit (its shape: {shape}). Rule: {rule}',
    next: {
      zh: '按规则改正后重新启动；全部设置见 .env.example。',
      en: 'Correct it and start again; .env.example lists all settings.',
    },
  },
  'SET-002': {
    zh: '监听 {host} 会让其他机器访问，但没有设置 TLS，也没有可信代理。',
    en: 'Listening on {host} lets other machines in, without TLS and without a trusted proxy.',
    next: {
      zh: '设置 JIHENG_TLS_CERT 和 JIHENG_TLS_KEY，或 JIHENG_TRUSTED_PROXIES；只在本机使用则去掉 JIHENG_HOST。安全 Cookie 和浏览器加密都需要安全连接。',
      en: 'Set JIHENG_TLS_CERT and JIHENG_TLS_KEY, or JIHENG_TRUSTED_PROXIES; for this machine alone leave JIHENG_HOST out. Secure cookies and browser cryptography need a secure connection.',
    },
  },
  'SET-003': {
    zh: '对外服务须用 JIHENG_PUBLIC_URL 说明 https 地址。',
    en: 'Serving other machines needs the https address in JIHENG_PUBLIC_URL.',
    next: {
      zh: '例如 JIHENG_PUBLIC_URL=https://jiheng.example',
      en: 'For example JIHENG_PUBLIC_URL=https://jiheng.example',
    },
  },
  'SET-004': {
    zh: 'JIHENG_TLS_CERT 与 JIHENG_TLS_KEY 必须同时设置。',
    en: 'JIHENG_TLS_CERT and JIHENG_TLS_KEY go together.',
    next: { zh: '补上缺少的一个，或都去掉。', en: 'Add the missing one, or leave both out.' },
  },
  'SET-005': {
    zh: '{name} 指向的文件不存在或不可读。',
    en: 'The file named by {name} is not there or cannot be read.',
    next: { zh: '检查路径和权限。', en: 'Check the path and the rights.' },
  },
  'SET-006': {
    zh: '检查点文件 {file} 在数据文件夹之内：改写数据的人也能改写它。',
    en: 'The checkpoints file {file} lies inside the data folder: whoever rewrites the data reaches it too.',
    next: {
      zh: '用 JIHENG_CHECKPOINTS 指明数据文件夹以外的文件，最好在另一台机器的磁盘上。',
      en: 'Name a file outside the data folder in JIHENG_CHECKPOINTS, best on the disk of another machine.',
    },
  },
  'SET-010': {
    zh: '数据库是空的，生产环境不会自动写入任何数据。',
    en: 'The store is empty; in production nothing is ever put in by itself.',
    next: {
      zh: '运行 npx jiheng init 建立财政局和三名管理员。',
      en: 'Run npx jiheng init to create the bureau and its three administrators.',
    },
  },
  'SET-011': {
    zh: '演示数据只在本机地址提供，不能监听 {host}。',
    en: 'Demonstration data is served on loopback only, not on {host}.',
    next: {
      zh: '去掉 JIHENG_HOST，或换用没有演示数据的数据文件夹。',
      en: 'Leave JIHENG_HOST out, or use a data folder without demonstration data.',
    },
  },
  'SET-012': {
    zh: '数据库里已有财政局 {bureau}，不能再次初始化。',
    en: 'The store already holds the bureau {bureau}; it is not initialised again.',
    next: {
      zh: '直接启动；要另建一处，请换用空的数据文件夹或数据库。',
      en: 'Start it; for another one use an empty data folder or database.',
    },
  },
  'SET-013': {
    zh: '端口 {port} 已被占用，或不允许使用。',
    en: 'Port {port} is taken or not allowed.',
    next: {
      zh: '用 JIHENG_PORT 换一个端口，或停掉占用它的程序。',
      en: 'Choose another by JIHENG_PORT, or stop the program that holds it.',
    },
  },
  'SET-014': {
    zh: '生产环境不使用演示数据，但数据文件夹里是演示财政局。',
    en: 'Production does not run on demonstration data, but the store holds the demonstration bureau.',
    next: { zh: '换用空的数据文件夹并运行 npx jiheng init。', en: 'Use an empty data folder and run npx jiheng init.' },
  },
  'SET-015': {
    zh: 'init 的参数不对。',
    en: 'The arguments of init are not right.',
    next: {
      zh: '用法：npx jiheng init --bureau-zh 某市财政局 --bureau-en "Some Finance Bureau" [--year 2026]',
      en: 'Usage: npx jiheng init --bureau-zh <name> --bureau-en "Some Finance Bureau" [--year 2026]',
    },
  },
} as const satisfies Record<string, Message>;
