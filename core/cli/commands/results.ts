import type { OwnSheet } from '../../generated/api/results/own-sheet.ts';
import type { Released } from '../../generated/api/results/released.ts';
import type { Result } from '../../generated/api/results/result.ts';
import type { Results } from '../../generated/api/results/results.ts';
import type { Answer } from '../answer.ts';
import type { Options } from '../add-command.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote, Reply } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { resultLine, resultLines, scoreOf } from '../result/lines.ts';
import { readJsonFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng result …`: a result from its reveal to its use. */
export const registerResults: Register = (program, context) => {
  const result = program.command('result').description(text(context, 'result.about'));
  const commands = [
    list(context),
    released(context),
    show(context),
    own(context),
    fromFile(context, { name: 'findings', path: '/findings', write: 'put' }),
    send(context),
    fromFile(context, { name: 'reply', path: '/replies', write: 'post' }),
    agree(context),
    dispose(context),
    withReason(context, { name: 'confirm', member: 'note' }),
    withReason(context, { name: 'return', member: 'reason' }),
    release(context),
    withReason(context, { name: 'revise', member: 'reason' }),
    use(context),
  ];
  for (const command of commands) addRemoteCommand(result, context, command);
};

const evaluation = {
  name: 'evaluation',
  about: 'argument.evaluation',
} as const;
const reason = { name: 'reason', about: 'argument.reason' } as const;
const seen = { flags: '--seen <version>', about: 'option.seenResult' } as const;
const at = (id: string | undefined, rest = ''): string => `/evaluations/${encodeURIComponent(id ?? '')}/result${rest}`;
const shown = (context: Context, reply: Reply<Result>): Answer =>
  answerOf(reply, context, (result) => resultLines(result, context));

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'result.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Results>('/results', { limit, after }), context, ({ items, next }) => [
      ...items.map((one) => resultLine(one, one.key, context)),
      ...moreLine(next, context),
    ]),
});

const released = (context: Context): RemoteCommandSpec => ({
  name: 'released',
  about: 'result.released',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Released>('/released-results', { limit, after }), context, ({ items, next }) => [
      ...items.map((one) => [one.round, one.project, scoreOf(one, context)].join('  ')),
      ...moreLine(next, context),
    ]),
});

const show = (context: Context): RemoteCommandSpec => ({
  name: 'show',
  about: 'result.show',
  args: [evaluation],
  options: [{ flags: '--revision <revision>', about: 'option.revision' }],
  run: async (remote, [id], { revision }) => shown(context, await remote.get<Result>(at(id), { revision })),
});

const own = (context: Context): RemoteCommandSpec => ({
  name: 'own',
  about: 'result.own',
  args: [{ name: 'task', about: 'argument.task' }],
  run: async (remote, [task]) =>
    answerOf(await remote.get<OwnSheet>(`/tasks/${encodeURIComponent(task ?? '')}/result`), context, (sheet) => [
      text(context, 'result.own.line', {
        total: sheet.total,
        score: scoreOf(sheet, context),
      }),
      ...sheet.leaves.map(({ code, own: mine, panel }) =>
        text(context, 'result.own.leaf', {
          code,
          own: mine ?? '-',
          panel: panel ?? '-',
        }),
      ),
    ]),
});

interface FileWrite {
  readonly name: 'findings' | 'reply';
  readonly path: string;
  readonly write: 'put' | 'post';
}

const fromFile = (context: Context, { name, path, write }: FileWrite): RemoteCommandSpec => ({
  name,
  about: `result.${name}`,
  args: [evaluation, { name: 'file', about: 'argument.file' }],
  options: [seen],
  run: async (remote, [id, file = ''], options) => {
    const body = readJsonFile(file, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    return overSeen(context, { remote, id, options }, (version) =>
      remote[write]<Result>(at(id, path), body.value, { version }),
    );
  },
});

const send = (context: Context): RemoteCommandSpec => ({
  name: 'send',
  about: 'result.send',
  args: [evaluation, { name: 'replyBy', about: 'argument.replyBy' }],
  options: [seen],
  run: (remote, [id, replyBy = ''], options) =>
    overSeen(context, { remote, id, options }, (version) =>
      remote.post<Result>(at(id, '/send'), { replyBy: Date.parse(replyBy) }, { version }),
    ),
});

const agree = (context: Context): RemoteCommandSpec => ({
  name: 'agree',
  about: 'result.agree',
  args: [evaluation],
  options: [seen],
  run: (remote, [id], options) =>
    overSeen(context, { remote, id, options }, (version) =>
      remote.post<Result>(at(id, '/replies'), { replies: [] }, { version }),
    ),
});

const dispose = (context: Context): RemoteCommandSpec => ({
  name: 'dispose',
  about: 'result.dispose',
  args: [
    evaluation,
    { name: 'reply', about: 'argument.reply' },
    { name: 'disposition', about: 'argument.disposition' },
    reason,
  ],
  run: async (remote, [id, reply = '', disposition, why]) => {
    const path = at(id, `/replies/${encodeURIComponent(reply)}`);
    return shown(context, await remote.put<Result>(path, { disposition, reason: why }));
  },
});

interface Reasoned {
  readonly name: 'confirm' | 'return' | 'revise';
  readonly member: 'note' | 'reason';
}

const withReason = (context: Context, { name, member }: Reasoned): RemoteCommandSpec => ({
  name,
  about: `result.${name}`,
  args: [evaluation, reason],
  options: [seen],
  run: (remote, [id, why], options) =>
    overSeen(context, { remote, id, options }, (version) =>
      remote.post<Result>(at(id, `/${name}`), { [member]: why }, { version }),
    ),
});

const release = (context: Context): RemoteCommandSpec => ({
  name: 'release',
  about: 'result.release',
  args: [evaluation],
  run: async (remote, [id]) => shown(context, await remote.post<Result>(at(id, '/release'))),
});

const use = (context: Context): RemoteCommandSpec => ({
  name: 'use',
  about: 'result.use',
  args: [
    evaluation,
    { name: 'action', about: 'argument.action' },
    { name: 'state', about: 'argument.actionState' },
    { name: 'note', about: 'argument.note' },
  ],
  run: async (remote, [id, action = '', state, note]) => {
    const path = at(id, `/actions/${encodeURIComponent(action)}`);
    return shown(context, await remote.put<Result>(path, { state, note }));
  },
});

interface Written {
  readonly remote: Remote;
  readonly id: string | undefined;
  readonly options: Options;
}

/** Writes over the version named, or over the one that stands now. */
async function overSeen(
  context: Context,
  { remote, id, options }: Written,
  write: (version: number) => Promise<Reply<Result>>,
): Promise<Answer> {
  const given = options['seen'];
  if (given !== undefined) return shown(context, await write(Number(given)));
  const now = await remote.get<Result>(at(id));
  return shown(context, now.ok ? await write(now.value.version) : now);
}
