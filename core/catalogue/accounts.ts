import type { Message } from './message.ts';

/** Accounts, sign-in, roles, tokens, units. */
export const accountsMessages = {
  'ACCT-001': {
    zh: '登录名或口令不正确，或账号未启用。',
    en: 'The name or password is wrong, or the account is not in use.',
    next: {
      zh: '核对后重试；忘记口令请联系系统管理员。',
      en: 'Check both and try again; if you forgot the password, ask the system administrator.',
    },
    status: 401,
  },
  'ACCT-002': {
    zh: '尝试次数过多，{minutes} 分钟内不再受理。',
    en: 'Too many tries; no more are taken for {minutes} minutes.',
    next: { zh: '{minutes} 分钟后再试。', en: 'Try again in {minutes} minutes.' },
    status: 429,
  },
  'ACCT-003': {
    zh: '您没有这个角色。',
    en: 'You do not have this role.',
    next: {
      zh: '从自己的角色中选择，或请安全管理员授予。',
      en: 'Choose one of your own, or ask the security administrator for it.',
    },
    status: 403,
  },
  'ACCT-004': {
    zh: '只能选择 {last} 年及以前的年度。',
    en: 'Only years up to {last} can be chosen.',
    next: { zh: '选择较早的年度。', en: 'Choose an earlier year.' },
    status: 422,
  },
  'ACCT-010': {
    zh: '须先修改口令，才能继续。',
    en: 'Change the password first; nothing else is open before.',
    next: { zh: '在“修改口令”页设置新口令。', en: 'Set a new password on the password page.' },
    status: 403,
  },
  'ACCT-011': {
    zh: '这项操作需要在网页登录后进行，令牌不能代办。',
    en: 'This needs a sign-in; a token cannot do it.',
    next: { zh: '用登录名和口令登录后再试。', en: 'Sign in with name and password and try again.' },
    status: 403,
  },
  'ACCT-012': {
    zh: '登录已在别处结束。',
    en: 'The sign-in was ended elsewhere.',
    next: { zh: '重新登录。', en: 'Sign in again.' },
    status: 401,
  },
  'ACCT-020': {
    zh: '口令少于 {minimum} 个字符。',
    en: 'The password is shorter than {minimum} characters.',
    next: { zh: '用更长的口令，例如几个词连写。', en: 'Use a longer one, for example several words.' },
    status: 422,
  },
  'ACCT-021': {
    zh: '口令超过 {maximum} 个字符。',
    en: 'The password is longer than {maximum} characters.',
    next: { zh: '用较短的口令。', en: 'Use a shorter one.' },
    status: 422,
  },
  'ACCT-022': {
    zh: '口令至少要混用 {kinds} 类字符（小写、大写、数字、其他）。',
    en: 'The password must mix {kinds} kinds of characters (lower case, upper case, digits, others).',
    next: { zh: '加入其他种类的字符。', en: 'Add characters of other kinds.' },
    status: 422,
  },
  'ACCT-023': {
    zh: '口令含有登录名、姓名，或属于常见口令。',
    en: 'The password contains your name or is a common one.',
    next: { zh: '换一个别人猜不到的口令。', en: 'Choose one that nobody would guess.' },
    status: 422,
  },
  'ACCT-024': {
    zh: '新口令与现口令相同。',
    en: 'The new password is the present one.',
    next: { zh: '换一个不同的口令。', en: 'Choose a different one.' },
    status: 422,
  },
  'ACCT-025': {
    zh: '现口令不正确。',
    en: 'The present password is wrong.',
    next: { zh: '核对现口令后重试。', en: 'Check the present password and try again.' },
    status: 422,
  },
  'ACCT-030': {
    zh: '登录名 {login} 已被使用。',
    en: 'The name {login} is taken.',
    next: { zh: '换一个登录名。', en: 'Choose another name.' },
    status: 409,
  },
  'ACCT-031': {
    zh: '没有这个部门或单位。',
    en: 'There is no such department or unit.',
    next: { zh: '先登记部门或单位，再开立账号。', en: 'Register the department or unit first.' },
    status: 422,
  },
  'ACCT-032': {
    zh: '开立账号的人不能为其授予角色。',
    en: 'Whoever opened an account does not grant its roles.',
    next: { zh: '请另一位安全管理员授予。', en: 'Ask another security administrator.' },
    status: 403,
  },
  'ACCT-033': {
    zh: '不能更改自己的角色或状态。',
    en: 'Nobody changes their own roles or state.',
    next: { zh: '请另一位管理员处理。', en: 'Ask another administrator.' },
    status: 403,
  },
  'ACCT-034': {
    zh: '角色 {one} 与 {other} 不得由同一账号承担。',
    en: 'The roles {one} and {other} never share an account.',
    next: { zh: '去掉其中一个，另一个授予别人。', en: 'Leave one of them to somebody else.' },
    status: 422,
  },
  'ACCT-035': {
    zh: '部门角色需要账号属于一个部门或单位。',
    en: 'The department role needs an account that belongs to a department or unit.',
    next: { zh: '为该部门或单位开立账号后再授予。', en: 'Open an account of that department or unit.' },
    status: 422,
  },
  'ACCT-036': {
    zh: '不能停用或去掉最后一个“{role}”账号。',
    en: 'The last active account with the role {role} cannot be taken away.',
    next: { zh: '先为别人授予该角色。', en: 'Grant the role to somebody else first.' },
    status: 409,
  },
  'ACCT-040': {
    zh: '令牌有效期最长 {maximum} 天。',
    en: 'A token is good for {maximum} days at most.',
    next: { zh: '缩短有效期。', en: 'Ask for fewer days.' },
    status: 422,
  },
  'ACCT-041': {
    zh: '每个账号最多 {maximum} 个令牌。',
    en: 'An account has {maximum} tokens at most.',
    next: { zh: '先撤销不用的令牌。', en: 'Revoke one that is not used.' },
    status: 422,
  },
  'ACCT-042': {
    zh: '没有这个令牌。',
    en: 'There is no such token.',
    next: { zh: '刷新令牌列表。', en: 'Read the list of tokens again.' },
    status: 404,
  },
  'ACCT-043': {
    zh: '没有这个账号。',
    en: 'There is no such account.',
    next: { zh: '刷新账号列表。', en: 'Read the list of accounts again.' },
    status: 404,
  },
  'ACCT-050': {
    zh: '代码 {code} 已被使用。',
    en: 'The code {code} is taken.',
    next: { zh: '换一个代码。', en: 'Choose another code.' },
    status: 409,
  },
  'ACCT-051': {
    zh: '单位须属于一个主管部门，主管部门没有上级。',
    en: 'A unit belongs to a department; a department has no parent.',
    next: {
      zh: '为单位填写主管部门；为部门去掉上级。',
      en: 'Name the department of a unit; leave the parent of a department out.',
    },
    status: 422,
  },
} as const satisfies Record<string, Message>;
