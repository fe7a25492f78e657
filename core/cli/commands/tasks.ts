import { randomBytes } from 'node:crypto';
import { sealOf, sealPayload, sealedText } from '../../domain/sheet/seal.ts';
import type { Answered } from '../../generated/api/scoring/answered.ts';
import type { Card } from '../../generated/api/scoring/card.ts';
import type { Receipt } from '../../generated/api/scoring/receipt.ts';
import type { Saved } from '../../generated/api/scoring/saved.ts';
import type { Tasks } from '../../generated/api/scoring/tasks.ts';
import type { Undertaken } from '../../generated/api/scoring/undertaken.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { readJsonFile, writeJsonFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng task …`: what an expert does without a browser. */
export const registerTasks: Register = (program, context) => {
  const task = program.command('task').description(text(context, 'task.about'));
  const commands = [list, answer, undertake, card, save, contest, abstain, seal].map((command) => command(context));
  for (const command of commands) addRemoteCommand(task, context, command);
};

const id = { name: 'task', about: 'argument.task' } as const;
const file = { name: 'file', about: 'argument.file' } as const;
const seen = { flags: '--seen <version>', about: 'option.seen' } as const;
const at = (task: string | undefined, rest: string): string => `/tasks/${encodeURIComponent(task ?? '')}${rest}`;

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'task.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Tasks>('/tasks', { limit, after }), context, ({ items, next }) => [
      ...items.map(({ id: task, round, project, state, sheet, dueAt }) =>
        text(context, 'task.line', { id: task, round, project, state, sheet, due: new Date(dueAt).toISOString() }),
      ),
      ...moreLine(next, context),
    ]),
});

const answer = (context: Context): RemoteCommandSpec => ({
  name: 'answer',
  about: 'task.answer',
  args: [id, { name: 'answer', about: 'argument.answer' }],
  options: [{ flags: '--reason <reason>', about: 'argument.reason' }],
  run: async (remote, [task, given], { reason }) =>
    answerOf(await remote.post<Answered>(at(task, '/answer'), { answer: given, reason }), context, ({ state }) => [
      state,
    ]),
});

const undertake = (context: Context): RemoteCommandSpec => ({
  name: 'undertake',
  about: 'task.undertake',
  args: [id],
  run: async (remote, [task]) =>
    answerOf(await remote.post<Undertaken>(at(task, '/undertaking')), context, () => [
      text(context, 'task.undertaken'),
    ]),
});

const card = (context: Context): RemoteCommandSpec => ({
  name: 'card',
  about: 'task.card',
  args: [id, file],
  run: async (remote, [task, name = '']) => {
    const reply = await remote.get<Card>(at(task, '/card'));
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeJsonFile(name, reply.value, context);
    if (!written.ok) return refusalAnswer([written.refusal], context);
    const lines = [text(context, 'task.saved', { version: reply.value.version })];
    return { code: exit.ok, data: { file: name, version: reply.value.version }, lines };
  },
});

const save = (context: Context): RemoteCommandSpec => ({
  name: 'save',
  about: 'task.save',
  args: [id, { name: 'file', about: 'argument.sheet' }],
  options: [seen],
  run: async (remote, [task, name = ''], options) => {
    const content = readJsonFile(name, context);
    if (!content.ok) return refusalAnswer([content.refusal], context);
    return overDraft(context, { remote, task, given: options['seen'] }, async (version) =>
      saved(context, await remote.put<Saved>(at(task, '/sheet'), content.value, { version })),
    );
  },
});

const contest = (context: Context): RemoteCommandSpec => ({
  name: 'contest',
  about: 'task.contest',
  args: [
    id,
    { name: 'leaf', about: 'argument.leaf' },
    { name: 'against', about: 'argument.against' },
    { name: 'reason', about: 'argument.reason' },
  ],
  options: [seen],
  run: (remote, [task, leaf, against, reason], options) =>
    overDraft(context, { remote, task, given: options['seen'] }, async (version) =>
      saved(context, await remote.post<Saved>(at(task, '/contest'), { leaf, against, reason }, { version })),
    ),
});

const abstain = (context: Context): RemoteCommandSpec => ({
  name: 'abstain',
  about: 'task.abstain',
  args: [id, { name: 'reason', about: 'argument.reason' }],
  run: async (remote, [task, reason]) =>
    answerOf(await remote.post(at(task, '/abstain'), { reason }), context, () => [text(context, 'task.left')]),
});

const seal = (context: Context): RemoteCommandSpec => ({
  name: 'seal',
  about: 'task.seal',
  args: [id, file],
  run: async (remote, [task, name = '']) => {
    const draft = await remote.get<Card>(at(task, '/card'));
    if (!draft.ok) return answerOf(draft, context, () => []);
    const body = { salt: randomBytes(32).toString('hex'), undertaking: true };
    const reply = await remote.post<Receipt>(at(task, '/seal'), body, { version: draft.value.version });
    return reply.ok
      ? kept(context, name, { card: draft.value, receipt: reply.value })
      : answerOf(reply, context, () => []);
  },
});

/** The receipt with the text the seal is made of, checked here before it is kept. */
function kept(
  context: Context,
  file: string,
  { card: { content }, receipt }: { readonly card: Card; readonly receipt: Receipt },
): Answer {
  const payload = sealPayload({ ...receipt, version: receipt.draftVersion }, content);
  const written = writeJsonFile(file, { ...receipt, payload: sealedText(payload) }, context);
  if (!written.ok) return refusalAnswer([written.refusal], context);
  if (sealOf(payload) !== receipt.seal)
    return refusalAnswer([{ code: 'CLI-041', params: { seal: receipt.seal } }], context);
  const lines = [text(context, 'task.sealed', { seal: receipt.seal, file })];
  return { code: exit.ok, data: { file, seal: receipt.seal }, lines };
}

const saved = (context: Context, reply: Parameters<typeof answerOf<Saved>>[0]): Answer =>
  answerOf(reply, context, ({ version }) => [text(context, 'task.saved', { version })]);

interface Draft {
  readonly remote: Remote;
  readonly task: string | undefined;
  readonly given: string | undefined;
}

/** Writes over the version named, or over the one that stands now. */
async function overDraft(
  context: Context,
  { remote, task, given }: Draft,
  write: (version: number) => Promise<Answer>,
): Promise<Answer> {
  if (given !== undefined) return write(Number(given));
  const now = await remote.get<Card>(at(task, '/card'));
  return now.ok ? write(now.value.version) : answerOf(now, context, () => []);
}
