import type { Message } from './message.ts';

/** What the pages of the frame say: sign-in, own work, inbox, account, accounts, units, policy, audit log. */
export const deskMessages = {
  'signIn.heading': { zh: '登录', en: 'Sign in' },
  'signIn.login': { zh: '账号', en: 'Account' },
  'signIn.password': { zh: '密码', en: 'Password' },
  'signIn.send': { zh: '登录', en: 'Sign in' },
  'signIn.lost': {
    zh: '登录已失效，请重新登录；地址已保留。',
    en: 'Your sign-in has ended. Sign in again; you will return to the same place.',
  },
  'signIn.help': {
    zh: '忘记密码或账号被锁定，请联系本单位系统管理员。',
    en: 'Forgotten password or locked account: ask your system administrator.',
  },
  'firstPassword.heading': { zh: '设置新密码', en: 'Set a new password' },
  'firstPassword.hint': {
    zh: '这是首次登录或密码已被重置，设置新密码后才能继续。',
    en: 'First sign-in, or your password was reset: set a new one to go on.',
  },
  'password.current': { zh: '当前密码', en: 'Current password' },
  'password.next': { zh: '新密码', en: 'New password' },
  'password.again': { zh: '再次输入新密码', en: 'New password again' },
  'password.differs': { zh: '两次输入的新密码不一致。', en: 'The two new passwords differ.' },
  'password.send': { zh: '保存新密码', en: 'Save the new password' },
  'password.done': { zh: '密码已修改', en: 'Password changed' },

  'home.title': { zh: '我的工作', en: 'My work' },
  'home.empty.todo': { zh: '没有待办事项。', en: 'Nothing to do.' },
  'home.empty.done': { zh: '还没有已办事项。', en: 'Nothing done yet.' },
  'home.empty.mine': { zh: '还没有由您发起的事项。', en: 'You have not started anything yet.' },
  'home.empty.hint': {
    zh: '需要您办理的事项会出现在这里，同时发送消息。',
    en: 'What you owe will appear here, with a message in the inbox.',
  },
  'home.item': { zh: '事项', en: 'Item' },
  'home.due': { zh: '期限', en: 'Due' },
  'home.due.late': { zh: '已逾期 {days} 天', en: '{days} days late' },
  'home.due.today': { zh: '今天到期', en: 'due today' },
  'home.due.left': { zh: '还有 {days} 天', en: '{days} days left' },

  'inbox.title': { zh: '消息', en: 'Inbox' },
  'inbox.empty': { zh: '没有消息。', en: 'No messages.' },
  'inbox.text': { zh: '内容', en: 'Message' },
  'inbox.at': { zh: '时间', en: 'Time' },
  'inbox.state': { zh: '状态', en: 'State' },
  'inbox.read': { zh: '已读', en: 'Read' },
  'inbox.unread': { zh: '未读', en: 'Unread' },
  'inbox.markRead': { zh: '标为已读', en: 'Mark as read' },
  'inbox.open': { zh: '打开', en: 'Open' },
} as const satisfies Record<string, Message>;
