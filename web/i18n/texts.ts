import { deskMessages } from '../../core/catalogue/desk.ts';
import { drawPagesMessages } from '../../core/catalogue/draw-pages.ts';
import { frameMessages } from '../../core/catalogue/frame.ts';
import { messages } from '../../core/catalogue/index.ts';
import { poolPagesMessages } from '../../core/catalogue/pool-pages.ts';
import { poolsMessages } from '../../core/catalogue/pools.ts';
import { projectPagesMessages } from '../../core/catalogue/project-pages.ts';
import { projectsMessages } from '../../core/catalogue/projects.ts';
import { roundPagesMessages } from '../../core/catalogue/round-pages.ts';
import { taskPagesMessages } from '../../core/catalogue/task-pages.ts';
import { ownResultsMessages } from '../../core/catalogue/own-results.ts';
import { resultPagesMessages } from '../../core/catalogue/result-pages.ts';
import { reviewMessages } from '../../core/catalogue/review.ts';
import { reviewPagesMessages } from '../../core/catalogue/review-pages.ts';
import type { Message } from '../../core/catalogue/message.ts';

/** Every text the screens say by id: one line an area. */
export const texts = {
  ...frameMessages,
  ...deskMessages,
  ...projectsMessages,
  ...projectPagesMessages,
  ...poolsMessages,
  ...poolPagesMessages,
  ...drawPagesMessages,
  ...roundPagesMessages,
  ...taskPagesMessages,
  ...ownResultsMessages,
  ...resultPagesMessages,
  ...reviewMessages,
  ...reviewPagesMessages,
};

export type TextId = keyof typeof texts;

/** The text of an id that came from the server, or undefined when this build does not know it. */
export const findText = (id: string): Message | undefined =>
  Object.hasOwn(texts, id) ? (texts as Readonly<Record<string, Message>>)[id] : messages.get(id);
