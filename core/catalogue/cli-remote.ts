import type { Message, Text } from './message.ts';

/** What the commands that go through the API refuse on their own. */
export const cliRemoteMessages = {
  'CLI-020': {
    zh: '没有登录 {url}。',
    en: 'There is no sign-in for {url}.',
    next: {
      zh: '先运行 jiheng login，或用 --token、环境变量 JIHENG_TOKEN 给出令牌。',
      en: 'Run jiheng login first, or give a token by --token or JIHENG_TOKEN.',
    },
  },
  'CLI-021': {
    zh: '连不上 {url}。',
    en: 'Nothing answers at {url}.',
    next: {
      zh: '确认服务已启动；用 --url 或环境变量 JIHENG_URL 指明地址。',
      en: 'Check that the server runs; name its address by --url or JIHENG_URL.',
    },
  },
  'CLI-022': {
    zh: '{url} 的答复不是绩衡的答复。',
    en: 'What answers at {url} is not Jiheng.',
    next: { zh: '核对地址。', en: 'Check the address.' },
  },
  'CLI-023': {
    zh: '地址 {url} 不能使用：对外的地址须为 https。',
    en: 'The address {url} cannot be used: beyond this machine it must be https.',
    next: { zh: '改用 https 地址。', en: 'Use the https address.' },
  },
  'CLI-024': {
    zh: '文件 {file} 不能读写，或其内容不对。',
    en: 'The file {file} cannot be read or written, or its content is not right.',
    next: { zh: '检查权限，或删除它后重新登录。', en: 'Check its rights, or remove it and sign in again.' },
  },
} as const satisfies Record<string, Message>;

/** What these commands say besides. */
export const cliRemoteTexts = {
  'option.url': { zh: '服务地址（默认 JIHENG_URL 或本机）', en: 'address of the server (JIHENG_URL, or this machine)' },
  'option.token': {
    zh: '个人令牌（默认 JIHENG_TOKEN 或已存的登录）',
    en: 'personal token (JIHENG_TOKEN, or the kept sign-in)',
  },
  'option.year': { zh: '年度（默认当前年度）', en: 'fiscal year (the current one by default)' },
  'option.role': { zh: '以这个角色登录', en: 'sign in in this role' },
  'option.days': { zh: '令牌有效天数（默认 30）', en: 'days the token is good for (30 by default)' },
  'option.print': { zh: '只显示令牌，不保存', en: 'show the token, keep nothing' },
  'option.limit': { zh: '最多几条', en: 'how many at most' },
  'option.after': { zh: '从这一条之后', en: 'after this one' },
  'option.act': { zh: '操作', en: 'act' },
  'option.outcome': { zh: '结果：done、refused 或 failed', en: 'outcome: done, refused or failed' },
  'option.unit': { zh: '部门或单位的编号', en: 'id of the department or unit' },
  'option.parent': { zh: '主管部门的编号', en: 'id of the department above' },
  'argument.login': { zh: '登录名', en: 'sign-in name' },
  'argument.name': { zh: '姓名', en: 'name of the person' },
  'argument.account': { zh: '账号编号', en: 'id of the account' },
  'argument.roles': {
    zh: '全部角色，以逗号分隔；none 表示没有',
    en: 'all its roles, separated by commas; none for no role',
  },
  'argument.state': { zh: 'active（启用）或 disabled（停用）', en: 'active or disabled' },
  'argument.code': { zh: '代码', en: 'code' },
  'argument.nameZh': { zh: '中文名称', en: 'Chinese name' },
  'argument.nameEn': { zh: '英文名称', en: 'English name' },
  'argument.kind': { zh: 'department（主管部门）或 unit（单位）', en: 'department or unit' },
  'argument.sequence': { zh: '日志序号', en: 'sequence in the log' },
  'argument.file': { zh: '文件', en: 'file' },
  'login.about': { zh: '登录并保存个人令牌', en: 'sign in and keep a personal token' },
  'logout.about': { zh: '撤销所存的令牌', en: 'revoke the kept token' },
  'whoami.about': { zh: '显示当前登录', en: 'show who is signed in' },
  'password.about': { zh: '修改口令', en: 'change the password' },
  'inbox.about': { zh: '我的通知', en: 'my notices' },
  'audit.about': { zh: '审计日志', en: 'the audit log' },
  'audit.list': { zh: '检索日志', en: 'search the log' },
  'audit.prove': { zh: '证明一条记录在日志中', en: 'prove that an event is in the log' },
  'audit.export': { zh: '导出日志供离线核验', en: 'export the log for offline verification' },
  'account.about': { zh: '账号', en: 'accounts' },
  'account.list': { zh: '账号列表', en: 'list accounts' },
  'account.create': { zh: '开立账号', en: 'open an account' },
  'account.grant': { zh: '授予角色', en: 'grant roles' },
  'account.state': { zh: '启用或停用', en: 'take out of use, or back in' },
  'unit.about': { zh: '部门和单位', en: 'departments and units' },
  'unit.list': { zh: '部门和单位列表', en: 'list departments and units' },
  'unit.create': { zh: '登记部门或单位', en: 'register a department or unit' },
  'init.about': {
    zh: '在空的数据库中建立财政局和三名管理员（在服务器上运行）',
    en: 'create the bureau and its three administrators in an empty store (run on the server)',
  },
  'option.bureauZh': { zh: '财政局中文名称', en: 'Chinese name of the bureau' },
  'option.bureauEn': { zh: '财政局英文名称', en: 'English name of the bureau' },
  'prompt.password': { zh: '口令：', en: 'Password: ' },
  'prompt.current': { zh: '现口令：', en: 'Present password: ' },
  'prompt.next': { zh: '新口令：', en: 'New password: ' },
  'login.done': {
    zh: '已以 {role} 登录 {url}；令牌 {days} 天内有效，存于 {file}。',
    en: 'Signed in at {url} as {role}; the token, good for {days} days, is kept in {file}.',
  },
  'logout.done': { zh: '已退出 {url}。', en: 'Signed out of {url}.' },
  'password.done': { zh: '口令已修改。', en: 'The password was changed.' },
  'whoami.line': {
    zh: '{name}（{login}），角色 {role}，{bureau} {year} 年度',
    en: '{name} ({login}), role {role}, {bureau}, fiscal year {year}',
  },
  'inbox.empty': { zh: '没有通知。', en: 'No notices.' },
  'audit.exported': { zh: '已写入 {file}：{lines} 行。', en: 'Written to {file}: {lines} lines.' },
  'account.created': {
    zh: '已开立账号 {id}。一次性口令（只显示这一次）：{password}',
    en: 'Account {id} is open. One-time password (shown this once): {password}',
  },
  'list.more': { zh: '还有更多：--after {next}', en: 'There is more: --after {next}' },
} as const satisfies Record<string, Text>;
