import type { DossiersFrozen } from '../../generated/api/rounds/dossiers-frozen.ts';
import type { Mark } from '../../generated/api/rounds/mark.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { Rounds } from '../../generated/api/rounds/rounds.ts';
import { text, type Context, type Register } from '../context.ts';
import { addCommand } from '../add-command.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Reply } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { readJsonFile } from '../round/json-file.ts';
import { markLine, roundLine, roundLines } from '../round/lines.ts';
import { revealCommands, verifyCommand } from '../round/reveal-commands.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng round …`: everything about a round but the draw. */
export const registerRounds: Register = (program, context) => {
  const round = program.command('round').description(text(context, 'round.about'));
  const commands = [
    list(context),
    show(context),
    open(context),
    edit(context),
    projects(context),
    mark(context),
    confirm(context),
    withdraw(context),
    freeze(context),
    dossiers(context),
    ...revealCommands(context),
  ];
  for (const command of commands) addRemoteCommand(round, context, command);
  addCommand(round, context, verifyCommand(context));
};

const code = { name: 'round', about: 'argument.round' } as const;
const file = { name: 'file', about: 'argument.roundFile' } as const;
const at = (round: string | undefined, rest = ''): string => `/rounds/${encodeURIComponent(round ?? '')}${rest}`;
const shown = (context: Context, reply: Reply<Round>) =>
  answerOf(reply, context, (round) => roundLines(round, context));

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'round.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Rounds>('/rounds', { limit, after }), context, ({ items, next }) => [
      ...items.map((one) => roundLine(one, context)),
      ...moreLine(next, context),
    ]),
});

const show = (context: Context): RemoteCommandSpec => ({
  name: 'show',
  about: 'round.show',
  args: [code],
  run: async (remote, [round]) => shown(context, await remote.get<Round>(at(round))),
});

const open = (context: Context): RemoteCommandSpec => ({
  name: 'open',
  about: 'round.open',
  args: [file],
  run: async (remote, [name = '']) => {
    const body = readJsonFile(name, context);
    return body.ok
      ? shown(context, await remote.post<Round>('/rounds', body.value))
      : refusalAnswer([body.refusal], context);
  },
});

const edit = (context: Context): RemoteCommandSpec => ({
  name: 'edit',
  about: 'round.edit',
  args: [code, file],
  run: async (remote, [round, name = '']) => {
    const body = readJsonFile(name, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    const now = await remote.get<Round>(at(round));
    if (!now.ok) return shown(context, now);
    return shown(context, await remote.put<Round>(at(round), body.value, { version: now.value.version }));
  },
});

const projects = (context: Context): RemoteCommandSpec => ({
  name: 'projects',
  about: 'round.projects',
  args: [code, { name: 'projects', about: 'argument.projects' }],
  run: async (remote, [round, ids = '']) =>
    shown(context, await remote.put<Round>(at(round, '/projects'), { projects: ids.split(',') })),
});

const mark = (context: Context): RemoteCommandSpec => ({
  name: 'mark',
  about: 'round.mark',
  args: [
    code,
    { name: 'evaluation', about: 'argument.evaluation' },
    { name: 'leaf', about: 'argument.leaf' },
    { name: 'reason', about: 'argument.reason' },
  ],
  run: async (remote, [round, evaluation, leaf, reason]) =>
    answerOf(await remote.post<Mark>(at(round, '/marks'), { evaluation, leaf, reason }), context, (made) => [
      markLine(made, context),
    ]),
});

const markId = { name: 'mark', about: 'argument.mark' } as const;

const confirm = (context: Context): RemoteCommandSpec => ({
  name: 'confirm',
  about: 'round.confirm',
  args: [code, markId],
  run: async (remote, [round, id = '']) =>
    answerOf(await remote.post<Mark>(at(round, `/marks/${encodeURIComponent(id)}/confirm`)), context, (made) => [
      markLine(made, context),
    ]),
});

const withdraw = (context: Context): RemoteCommandSpec => ({
  name: 'withdraw',
  about: 'round.withdraw',
  args: [code, markId],
  run: async (remote, [round, id = '']) =>
    answerOf(await remote.remove(at(round, `/marks/${encodeURIComponent(id)}`)), context, () => []),
});

const freeze = (context: Context): RemoteCommandSpec => ({
  name: 'freeze',
  about: 'round.freeze',
  args: [code],
  run: async (remote, [round]) => shown(context, await remote.post<Round>(at(round, '/freeze'))),
});

const dossiers = (context: Context): RemoteCommandSpec => ({
  name: 'dossiers',
  about: 'round.dossiers',
  args: [code],
  run: async (remote, [round]) =>
    answerOf(await remote.post<DossiersFrozen>(at(round, '/dossiers/freeze')), context, (frozen) =>
      frozen.dossiers.map(({ project, dossierHash }) => text(context, 'round.scoring', { project, hash: dossierHash })),
    ),
});
