import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { Changes } from '../../generated/api/draws/changes.ts';
import type { Declaration } from '../../generated/api/draws/declaration.ts';
import type { DeclarationSheet } from '../../generated/api/draws/declaration-sheet.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Draws } from '../../generated/api/draws/draws.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { Value } from '../../generated/api/draws/value.ts';
import { addCommand, type Options } from '../add-command.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { drawLine, drawLines, dryRunLines, shared } from '../draw/lines.ts';
import { partyCommands } from '../draw/party-commands.ts';
import { verifyDraw } from '../draw/verify.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote } from '../remote/client.ts';
import { readJsonFile, writeFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng draw …`: a whole draw without a browser; `draw verify` works offline. */
export const registerDraws: Register = (program, context) => {
  const draw = program.command('draw').description(text(context, 'draw.about'));
  const commands = [
    list(context),
    dryRun(context),
    plan(context),
    declare(context),
    show(context),
    ...partyCommands(context),
    changes(context),
    reasoned(context, { name: 'approve', path: 'approval', member: 'ground' }),
    open(context),
    value(context),
    noValue(context),
    reasoned(context, { name: 'withdraw', path: 'withdrawal', member: 'reason' }),
    record(context),
  ];
  for (const command of commands) addRemoteCommand(draw, context, command);
  addCommand(draw, context, {
    name: 'verify',
    about: 'draw.verify',
    args: [{ name: 'file', about: 'argument.record' }],
    run: ([file = '']) => verifyDraw(file, context),
  });
};

const round = { name: 'round', about: 'argument.round' } as const;
const code = { name: 'draw', about: 'argument.draw' } as const;
const ofRound = (id: string | undefined, rest: string): string => `/rounds/${encodeURIComponent(id ?? '')}${rest}`;
const ofDraw = (id: string | undefined, rest = ''): string => `/draws/${encodeURIComponent(id ?? '')}${rest}`;

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'draw.list',
  args: [round],
  run: async (remote, [id]) =>
    answerOf(await remote.get<Draws>(ofRound(id, '/draws')), context, ({ items }) =>
      items.length === 0 ? [shared('draws.empty', context)] : items.map((draw) => drawLine(draw, context)),
    ),
});

const dryRun = (context: Context): RemoteCommandSpec => ({
  name: 'dry-run',
  about: 'draw.dryRun',
  args: [round],
  run: async (remote, [id]) =>
    answerOf(await remote.get<DryRun>(ofRound(id, '/dry-run')), context, (run) => dryRunLines(run, context)),
});

const plan = (context: Context): RemoteCommandSpec => ({
  name: 'plan',
  about: 'draw.plan',
  args: [round, { name: 'file', about: 'argument.planFile' }],
  run: async (remote, [id, file = '']) => {
    const body = readJsonFile(file, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    const reply = await remote.post<Draw>(ofRound(id, '/draws'), body.value);
    return answerOf(reply, context, (draw) => drawLines(draw, context));
  },
});

const show = (context: Context): RemoteCommandSpec => ({
  name: 'show',
  about: 'draw.show',
  args: [code],
  run: async (remote, [id]) =>
    answerOf(await remote.get<Draw>(ofDraw(id)), context, (draw) => drawLines(draw, context)),
});

const open = (context: Context): RemoteCommandSpec => ({
  name: 'open',
  about: 'draw.open',
  args: [code],
  run: (remote, [id]) => done(context, remote, { path: ofDraw(id, '/open') }),
});

/** An act whose body is its reason. */
const reasoned = (
  context: Context,
  act: { readonly name: 'approve' | 'withdraw'; readonly path: string; readonly member: 'ground' | 'reason' },
): RemoteCommandSpec => ({
  name: act.name,
  about: `draw.${act.name}`,
  args: [code, { name: act.member, about: 'argument.reason' }],
  run: (remote, [id, reason]) =>
    done(context, remote, { path: ofDraw(id, `/${act.path}`), body: { [act.member]: reason } }),
});

const changes = (context: Context): RemoteCommandSpec => ({
  name: 'changes',
  about: 'draw.changes',
  args: [code],
  run: async (remote, [id]) =>
    answerOf(await remote.get<Changes>(ofDraw(id, '/changes')), context, ({ items }) =>
      items.map(({ at, what, name, reason }) =>
        [new Date(at).toISOString(), what, name, reason].filter((part) => part !== '').join('  '),
      ),
    ),
});

const notice = [
  { flags: '--notice <reference>', about: 'option.notice' },
  { flags: '--notice-at <time>', about: 'option.noticeAt' },
] as const;

const value = (context: Context): RemoteCommandSpec => ({
  name: 'value',
  about: 'draw.value',
  args: [code, { name: 'values', about: 'argument.values' }],
  options: [{ flags: '--from <from>', about: 'option.from' }, ...notice],
  run: (remote, [id, values = ''], options) => {
    const body = valueBody(values, options);
    if (body === undefined) return Promise.resolve(refusalAnswer([{ code: 'CLI-063', params: { values } }], context));
    return done(context, remote, { path: ofDraw(id, '/value'), body });
  },
});

function valueBody(values: string, { from, notice: reference, noticeAt: at }: Options): Value | undefined {
  if (values === 'none') return { from: 'waiver', values: [] };
  const parts = values.split(',');
  if (!parts.every((part) => /^\d{1,9}$/u.test(part))) return undefined;
  const told = reference !== undefined && at !== undefined ? { notice: { reference, at } } : {};
  return { from: from === 'fallback' ? 'fallback' : 'source', values: parts.map(Number), ...told };
}

const noValue = (context: Context): RemoteCommandSpec => ({
  name: 'no-value',
  about: 'draw.noValue',
  args: [code, { name: 'reference', about: 'option.notice' }, { name: 'time', about: 'option.noticeAt' }],
  run: (remote, [id, reference, at]) =>
    done(context, remote, { path: ofDraw(id, '/no-value'), body: { reference, at } }),
});

const record = (context: Context): RemoteCommandSpec => ({
  name: 'record',
  about: 'draw.record',
  args: [code, { name: 'file', about: 'argument.file' }],
  run: async (remote, [id, file = '']) => {
    const reply = await remote.file(ofDraw(id, '/record'));
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeFile(file, reply.value, context);
    if (!written.ok) return refusalAnswer([written.refusal], context);
    const told = { file, digest: sha256Hex(reply.value) };
    return { code: exit.ok, data: told, lines: [text(context, 'draw.recorded', told)] };
  },
});

const declare = (context: Context): RemoteCommandSpec => ({
  name: 'declare',
  about: 'draw.declare',
  args: [round],
  options: [
    { flags: '--none', about: 'option.none' },
    { flags: '--file <file>', about: 'option.conflicts' },
  ],
  run: async (remote, [id], { none, file }) => {
    const path = ofRound(id, '/declaration');
    if (none === undefined && file === undefined)
      return answerOf(await remote.get<DeclarationSheet>(path), context, (sheet) => sheetLines(sheet, context));
    const body = file === undefined ? { ok: true as const, value: { conflicts: [] } } : readJsonFile(file, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    return answerOf(await remote.put<Declaration>(path, body.value), context, ({ conflicts, at }) => [
      text(context, 'draw.declared', { count: conflicts.length, at: new Date(at).toISOString() }),
    ]);
  },
});

const sheetLines = ({ projects, declareBy, declared }: DeclarationSheet, context: Context): readonly string[] => [
  text(context, 'draw.declareBy', { at: new Date(declareBy).toISOString() }),
  ...projects.map((project) => {
    const zh = context.language === 'zh';
    const { unit, department } = project;
    const names = zh ? [project.titleZh, unit.zh, department.zh] : [project.titleEn, unit.en, department.en];
    return [project.code, ...names].join('  ');
  }),
  ...(declared === null
    ? []
    : [
        text(context, 'draw.declared', { count: declared.conflicts.length, at: new Date(declared.at).toISOString() }),
        ...declared.conflicts.map(({ project, reason }) => `  ${project}  ${reason}`),
      ]),
];

const done = async (
  context: Context,
  remote: Remote,
  { path, body }: { readonly path: string; readonly body?: object },
): Promise<Answer> => answerOf(await remote.post<Draw>(path, body), context, (draw) => drawLines(draw, context));
