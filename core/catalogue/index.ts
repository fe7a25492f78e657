import { accountsMessages } from './accounts.ts';
import type { Message } from './message.ts';
import { projectsMessages } from './projects.ts';
import { roundsMessages } from './rounds.ts';
import { scoringMessages } from './scoring.ts';
import { systemMessages } from './system.ts';

const gathered: Readonly<Record<string, Message>> = {
  ...systemMessages,
  ...accountsMessages,
  ...projectsMessages,
  ...roundsMessages,
  ...scoringMessages,
};

/** Every refusal and fault the API can speak of, one line an area. */
export const messages: ReadonlyMap<string, Message> = new Map(Object.entries(gathered));
