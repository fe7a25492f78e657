import { messages } from '../../catalogue/index.ts';
import type { Message } from '../../catalogue/message.ts';
import { roundPagesMessages } from '../../catalogue/round-pages.ts';
import { say } from '../../catalogue/say.ts';
import { taskPagesMessages } from '../../catalogue/task-pages.ts';
import type { Home } from '../../generated/api/home/home.ts';
import type { HomeItem } from '../../generated/api/home/home-item.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf } from '../remote/add-remote-command.ts';

// These two areas say their items with their pages.
const pageTexts: Readonly<Record<string, Message>> = { ...roundPagesMessages, ...taskPagesMessages };

const lists = ['todo', 'done', 'mine'] as const;

/** `jiheng home`: own work, as on the first page. */
export const registerHome: Register = (program, context) =>
  void addRemoteCommand(program, context, {
    name: 'home',
    about: 'home.about',
    args: [],
    run: async (remote) =>
      answerOf(await remote.get<Home>('/home'), context, (home) => [
        ...lists.flatMap((list) => [
          text(context, `home.${list}`, { count: home[list].length }),
          ...home[list].map((item) => itemLine(item, context)),
        ]),
        text(context, 'home.unread', { count: home.unread }),
      ]),
  });

function itemLine({ text: id, params, link, due }: HomeItem, { language }: Context): string {
  const message = messages.get(id) ?? pageTexts[id];
  const said = message === undefined ? id : say(message, language, params);
  const until = due === null ? undefined : new Date(due).toISOString();
  return ['', said, until, link].filter((part) => part !== undefined && part !== null).join('  ');
}
