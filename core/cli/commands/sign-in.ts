import type { Session } from '../../generated/api/accounts/session.ts';
import type { Inbox } from '../../generated/api/notices/inbox.ts';
import { noticesMessages } from '../../catalogue/notices.ts';
import { say } from '../../catalogue/say.ts';
import type { Message } from '../../catalogue/message.ts';
import { addCommand, type CommandSpec, type Options } from '../add-command.ts';
import type { Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf } from '../remote/add-remote-command.ts';
import { withSecrets } from '../remote/ask.ts';
import { serverOf } from '../remote/server-of.ts';
import { logIn, logOut, setPassword } from '../remote/sign-in.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng login`, `logout`, `password`, `whoami`, `inbox`. */
export const registerSignIn: Register = (program, context) => {
  for (const command of [login(context), password(context), logout(context)]) addCommand(program, context, command);
  addWhoAmI(program, context);
  addInbox(program, context);
};

const url = { flags: '--url <url>', about: 'option.url' } as const;
const loginName = { name: 'login', about: 'argument.login' } as const;

const login = (context: Context): CommandSpec => ({
  name: 'login',
  about: 'login.about',
  args: [loginName],
  options: [
    url,
    { flags: '--role <role>', about: 'option.role' },
    { flags: '--days <days>', about: 'option.days' },
    { flags: '--print', about: 'option.print' },
  ],
  run: ([name = ''], options) =>
    atServer(context, options, (server) =>
      withSecrets(context, (ask) => logIn(context, ask, wanted(server, name, options))),
    ),
});

const password = (context: Context): CommandSpec => ({
  name: 'password',
  about: 'password.about',
  args: [loginName],
  options: [url],
  run: ([name = ''], options) =>
    atServer(context, options, (server) =>
      withSecrets(context, (ask) => setPassword(context, ask, { url: server, login: name })),
    ),
});

const logout = (context: Context): CommandSpec => ({
  name: 'logout',
  about: 'logout.about',
  args: [],
  options: [url],
  run: (_, options) => atServer(context, options, (server) => logOut(context, server)),
});

const wanted = (url: string, login: string, options: Options) => ({
  url,
  login,
  role: options['role'],
  days: Number(options['days'] ?? 30),
  print: options['print'] !== undefined,
});

const addWhoAmI: Register = (program, context) =>
  void addRemoteCommand(program, context, {
    name: 'whoami',
    about: 'whoami.about',
    args: [],
    run: async (remote) =>
      answerOf(await remote.get<Session>('/session'), context, (session) => [
        text(context, 'whoami.line', {
          name: session.displayName,
          login: session.login,
          role: session.role,
          bureau: context.language === 'zh' ? session.bureau.nameZh : session.bureau.nameEn,
          year: session.year,
        }),
      ]),
  });

const addInbox: Register = (program, context) =>
  void addRemoteCommand(program, context, {
    name: 'inbox',
    about: 'inbox.about',
    args: [],
    run: async (remote) =>
      answerOf(await remote.get<Inbox>('/notices'), context, ({ items }) =>
        items.length === 0 ? [text(context, 'inbox.empty')] : items.map((notice) => noticeLine(notice, context)),
      ),
  });

const notices: Readonly<Record<string, Message>> = noticesMessages;

function noticeLine({ sentAt, readAt, text: id, params, link }: Inbox['items'][number], { language }: Context): string {
  const message = notices[id];
  const said = message ? say(message, language, params) : id;
  const mark = readAt === null ? '*' : ' ';
  return [mark, new Date(sentAt).toISOString(), said, link].filter((part) => part !== null).join('  ');
}

function atServer(context: Context, options: Options, run: (url: string) => Promise<Answer>): Promise<Answer> | Answer {
  const server = serverOf(context, options['url']);
  return server.ok ? run(server.value) : refusalAnswer([server.refusal], context);
}
