import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Event } from '../../generated/api/audit/event.ts';
import type { Events } from '../../generated/api/audit/events.ts';
import type { Proof } from '../../generated/api/audit/proof.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng audit list`, `prove`, `export`; `audit verify` works offline and is elsewhere. */
export const registerAudit: Register = (program, context) => {
  const audit = program.command('audit').description(text(context, 'audit.about'));
  for (const command of [list(context), prove(context), exportLog(context)]) addRemoteCommand(audit, context, command);
};

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'audit.list',
  args: [],
  options: [
    ...pageOptions,
    { flags: '--act <act>', about: 'option.act' },
    { flags: '--outcome <outcome>', about: 'option.outcome' },
  ],
  run: async (remote, _, { limit, after, act, outcome }) =>
    answerOf(await remote.get<Events>('/audit/events', { limit, after, act, outcome }), context, ({ items, next }) => [
      ...items.map(eventLine),
      ...moreLine(next, context),
    ]),
});

const prove = (context: Context): RemoteCommandSpec => ({
  name: 'prove',
  about: 'audit.prove',
  args: [{ name: 'sequence', about: 'argument.sequence' }],
  run: async (remote, [sequence = '']) =>
    answerOf(await remote.get<Proof>(`/audit/events/${encodeURIComponent(sequence)}/proof`), context, (proof) => [
      `${proof.sequence}/${proof.size}  ${proof.root}`,
      ...proof.path,
    ]),
});

const exportLog = (context: Context): RemoteCommandSpec => ({
  name: 'export',
  about: 'audit.export',
  args: [{ name: 'file', about: 'argument.file' }],
  run: async (remote, [file = '']) => written(context, remote, file),
});

const pageSize = 1000;

/** The whole log, page by page, in one file. */
async function written(context: Context, remote: Remote, file: string): Promise<Answer> {
  const size = await remote.get<Events>('/audit/events', { limit: '1' });
  if (!size.ok) return answerOf(size, context, () => []);
  const pages: string[] = [];
  for (let from = 0; from < size.value.size; from += pageSize) {
    const after = from === 0 ? undefined : String(from - 1);
    const page = await remote.file('/audit/export', { after, limit: String(pageSize) });
    if (!page.ok) return answerOf(page, context, () => []);
    pages.push(new TextDecoder().decode(page.value));
  }
  const lines = pages.join('').split('\n').length - 1;
  try {
    writeFileSync(path.resolve(context.folder, file), pages.join(''));
  } catch {
    return refusalAnswer([{ code: 'CLI-024', params: { file } }], context);
  }
  return { code: exit.ok, data: { file, lines }, lines: [text(context, 'audit.exported', { file, lines })] };
}

const eventLine = ({ sequence, at, account, role, act, on, outcome, code }: Event): string =>
  [
    sequence,
    at === null ? '-' : new Date(at).toISOString(),
    outcome ?? '-',
    act ?? '-',
    on ?? '-',
    role ?? '-',
    account ?? '-',
    code,
  ]
    .filter((part) => part !== null)
    .join('  ');
