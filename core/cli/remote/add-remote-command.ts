import type { Command } from 'commander';
import { addCommand, type CommandSpec, type Options } from '../add-command.ts';
import { exit, type Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { refusalAnswer } from '../spoken.ts';
import { remoteAt, type Remote, type Reply } from './client.ts';
import { isRefusal, readTokens, tokenFile } from './kept-tokens.ts';
import { serverOf } from './server-of.ts';

/** A command that goes through the API; `--url`, `--token` and `--year` come with it. */
export interface RemoteCommandSpec extends Omit<CommandSpec, 'run'> {
  readonly run: (remote: Remote, args: readonly string[], options: Options) => Promise<Answer>;
}

const connection = [
  { flags: '--url <url>', about: 'option.url' },
  { flags: '--token <token>', about: 'option.token' },
  { flags: '--year <year>', about: 'option.year' },
] as const;

/** Adds a command with its help, `--json`, and the connection it works over. */
export function addRemoteCommand(parent: Command, context: Context, spec: RemoteCommandSpec): Command {
  const options = [...(spec.options ?? []), ...connection];
  return addCommand(parent, context, {
    ...spec,
    options,
    run: (args, given) => {
      const remote = connected(context, given);
      return 'code' in remote ? remote : spec.run(remote, args, given);
    },
  });
}

/** What the API replied as an answer: its value as data and as lines, or its problem in words. */
export function answerOf<T>(reply: Reply<T>, context: Context, linesOf: (value: T) => readonly string[]): Answer {
  if (reply.ok) return { code: exit.ok, data: reply.value ?? null, lines: linesOf(reply.value) };
  const { problem } = reply;
  if (!('detail' in problem)) return refusalAnswer([problem], context);
  return { code: exit.refused, data: problem, lines: problemLines(problem) };
}

interface Told {
  readonly code: string;
  readonly detail: string;
  readonly next?: string;
  readonly at?: string;
}

const problemLines = (problem: Told & { readonly errors?: readonly Told[] }): readonly string[] => [
  told(problem),
  ...(problem.errors ?? []).map((error) => `  ${told(error)}`),
];

const told = ({ code, detail, next, at }: Told): string =>
  [`${code}${at === undefined ? '' : ` ${at}`}: ${detail}`, next].filter((part) => part !== undefined).join(' ');

function connected(context: Context, given: Options): Remote | Answer {
  const server = serverOf(context, given['url']);
  if (!server.ok) return refusalAnswer([server.refusal], context);
  const url = server.value;
  const token = given['token'] ?? context.environment['JIHENG_TOKEN'] ?? keptToken(context, url);
  if (typeof token === 'object') return token;
  if (!token) return refusalAnswer([{ code: 'CLI-020', params: { url } }], context);
  const year = given['year'] === undefined ? {} : { 'jiheng-year': given['year'] };
  return remoteAt(url, { authorization: `Bearer ${token}`, ...year }, context);
}

function keptToken(context: Context, url: string): string | Answer | undefined {
  const kept = readTokens(tokenFile(context));
  return isRefusal(kept) ? refusalAnswer([kept], context) : kept[url];
}
