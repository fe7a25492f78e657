import type { Event } from '../../generated/api/audit/event.ts';
import type { Events } from '../../generated/api/audit/events.ts';
import type { Proof } from '../../generated/api/audit/proof.ts';
import { addCommand } from '../add-command.ts';
import { exportCommand } from '../audit/export.ts';
import { verifyCommand } from '../audit/verify.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';

/** `jiheng audit list`, `prove`, `export` through the API; `verify` offline. */
export const registerAudit: Register = (program, context) => {
  const audit = program.command('audit').description(text(context, 'audit.about'));
  for (const command of [list, prove, exportCommand]) addRemoteCommand(audit, context, command(context));
  addCommand(audit, context, verifyCommand(context));
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
