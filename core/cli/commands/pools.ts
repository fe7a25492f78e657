import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import type { Member } from '../../generated/api/pools/member.ts';
import type { MemberDetail } from '../../generated/api/pools/member-detail.ts';
import type { MemberPlain } from '../../generated/api/pools/member-plain.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { writeFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng pool …`: the three pools. */
export const registerPools: Register = (program, context) => {
  const pool = program.command('pool').description(text(context, 'pool.about'));
  const commands = [
    list(context),
    template(context),
    importTable(context),
    show(context),
    status(context),
    unmask(context),
  ];
  for (const command of commands) addRemoteCommand(pool, context, command);
};

const pool = { name: 'pool', about: 'argument.pool' } as const;
const member = { name: 'member', about: 'argument.member' } as const;
const ofPool = (id: string | undefined, rest: string): string => `/pools/${encodeURIComponent(id ?? '')}${rest}`;
const ofMember = (id: string | undefined, rest = ''): string => `/members/${encodeURIComponent(id ?? '')}${rest}`;

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'pool.list',
  args: [pool],
  options: pageOptions,
  run: async (remote, [id], { limit, after }) =>
    answerOf(await remote.get<Members>(ofPool(id, '/members'), { limit, after }), context, ({ items, next }) => [
      ...items.map(memberLine),
      ...moreLine(next, context),
    ]),
});

const template = (context: Context): RemoteCommandSpec => ({
  name: 'template',
  about: 'pool.template',
  args: [pool, { name: 'file', about: 'argument.file' }],
  run: async (remote, [id, file = '']) => {
    const reply = await remote.file(ofPool(id, '/template'));
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeFile(file, reply.value, context);
    return written.ok ? { code: exit.ok, data: { file }, lines: [file] } : refusalAnswer([written.refusal], context);
  },
});

const importTable = (context: Context): RemoteCommandSpec => ({
  name: 'import',
  about: 'pool.import',
  args: [{ name: 'file', about: 'argument.table' }],
  options: [
    { flags: '--pool <pool>', about: 'argument.pool' },
    { flags: '--dry-run', about: 'option.dryRun' },
  ],
  run: async (remote, [file = ''], { pool: id = 'expert', dryRun }) => {
    const bytes = bytesOf(path.resolve(context.folder, file));
    if (bytes === undefined) return refusalAnswer([{ code: 'CLI-064', params: { file } }], context);
    const query = dryRun === undefined ? '' : '?dryRun=true';
    const reply = await remote.upload<ImportResult>(ofPool(id, `/import${query}`), bytes, 'text/csv');
    return reply.ok ? imported(reply.value, context) : answerOf(reply, context, () => []);
  },
});

/** A preview with faults ends with 1, as the import itself would. */
function imported(result: ImportResult, context: Context): Answer {
  const { rows, faults } = result;
  const lines = faults.map(({ row, column, code, text: why, next }) =>
    text(context, 'pool.fault', { row, column, code, why, next }),
  );
  const summary = faults.length > 0 ? 'pool.faulty' : result.imported ? 'pool.imported' : 'pool.clean';
  return {
    code: faults.length > 0 ? exit.refused : exit.ok,
    data: result,
    lines: [...lines, text(context, summary, { rows, faults: faults.length })],
  };
}

const show = (context: Context): RemoteCommandSpec => ({
  name: 'show',
  about: 'pool.show',
  args: [member],
  run: async (remote, [id]) => answerOf(await remote.get<MemberDetail>(ofMember(id)), context, detailLines),
});

const status = (context: Context): RemoteCommandSpec => ({
  name: 'status',
  about: 'pool.status',
  args: [member, { name: 'to', about: 'argument.memberStatus' }, { name: 'reason', about: 'argument.reason' }],
  run: async (remote, [id, to, reason]) =>
    answerOf(await remote.post<MemberDetail>(ofMember(id, '/status'), { to, reason }), context, detailLines),
});

const unmask = (context: Context): RemoteCommandSpec => ({
  name: 'unmask',
  about: 'pool.unmask',
  args: [member, { name: 'purpose', about: 'argument.unmaskPurpose' }],
  run: async (remote, [id, purpose]) =>
    answerOf(await remote.post<MemberPlain>(ofMember(id, '/unmask'), { purpose }), context, (plain) => [
      [plain.name, plain.identity, plain.phone || '-'].join('  '),
    ]),
});

const memberLine = ({ id, name, stratum, employer, level, admittedOn, status: now }: Member): string =>
  [id, name, stratum, employer, level, admittedOn, now].join('  ');

const detailLines = ({ member: one, changes }: MemberDetail): readonly string[] => [
  memberLine(one),
  ...changes.map(({ at, what, reason, by }) => ['', new Date(at).toISOString(), what, by, reason].join('  ').trimEnd()),
];

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
