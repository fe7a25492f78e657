import { cliMessages } from '../catalogue/cli.ts';
import { drawMessages } from '../catalogue/draw.ts';
import { drawsMessages } from '../catalogue/draws.ts';
import type { Message } from '../catalogue/message.ts';
import { packMessages } from '../catalogue/packs.ts';
import { persistenceMessages } from '../catalogue/persistence.ts';
import { say } from '../catalogue/say.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Problem } from '../packs/problem.ts';
import { exit, type Answer } from './answer.ts';
import type { Context } from './context.ts';

const messages: Readonly<Record<string, Message>> = {
  ...packMessages,
  ...persistenceMessages,
  ...drawMessages,
  ...drawsMessages,
  ...cliMessages,
};

/** What happened and what to do next, without the code. */
export function sentence({ code, params }: Pick<Refusal, 'code' | 'params'>, { language }: Context): string {
  const message = messages[code];
  if (message === undefined) return code;
  const next = message.next ? ` ${say(message.next, language, params)}` : '';
  return `${say(message, language, params)}${next}`;
}

/** `PACK-012 common/pack.json /indicators: weights total 98.00, … Add what is missing …` */
export const problemLine = (problem: Problem, context: Context): string =>
  `${problem.code} ${problem.file}${problem.pointer && ` ${problem.pointer}`}: ${sentence(problem, context)}`;

/** `FACT-002 /facts/done: …` */
export const refusalLine = (refusal: Refusal, context: Context): string =>
  `${refusal.code}${refusal.at ? ` ${refusal.at}` : ''}: ${sentence(refusal, context)}`;

/** Refusals as an answer: the lines, and the same with their words as data. */
export function refusalAnswer(refusals: readonly Refusal[], context: Context): Answer {
  const spoken = refusals.map((refusal) => ({ ...refusal, message: sentence(refusal, context) }));
  return { code: exit.refused, data: { refusals: spoken }, lines: refusals.map((one) => refusalLine(one, context)) };
}
