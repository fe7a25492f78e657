import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { CallList } from '../../generated/api/scoring/call-list.ts';
import type { Contact } from '../../generated/api/scoring/contact.ts';
import type { CustodyTaken } from '../../generated/api/rounds/custody-taken.ts';
import type { RevealedSheet } from '../../generated/api/scoring/revealed-sheet.ts';
import type { RevealedSheets } from '../../generated/api/scoring/revealed-sheets.ts';
import type { Revealing } from '../../generated/api/scoring/revealing.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import type { CommandSpec } from '../add-command.ts';
import { exit } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import { withSecrets } from '../remote/ask.ts';
import { refusalAnswer } from '../spoken.ts';
import { readJsonFile, writeFile, writeJsonFile } from './json-file.ts';
import { custodyLines } from './lines.ts';

const code = { name: 'round', about: 'argument.round' } as const;
const file = { name: 'file', about: 'argument.file' } as const;
const at = (round: string | undefined, rest: string): string => `/rounds/${encodeURIComponent(round ?? '')}${rest}`;

/** Custody, seats, calls and the reveal. */
export const revealCommands = (context: Context): readonly RemoteCommandSpec[] => [
  custody(context),
  reveal(context),
  seats(context),
  calls(context),
  call(context),
  roundFile(context),
  sheets(context),
];

/** The safe needs no passphrase: an empty line is typed, and the printed code comes back. */
const custody = (context: Context): RemoteCommandSpec => ({
  name: 'custody',
  about: 'round.custody',
  args: [code],
  run: (remote, [round]) =>
    withSecrets(context, async (ask) => {
      const passphrase = await ask(text(context, 'prompt.passphrase'));
      const body = passphrase === '' ? {} : { passphrase };
      return answerOf(await remote.post<CustodyTaken>(at(round, '/custody'), body), context, (taken) => [
        ...custodyLines(taken.custody, context),
        ...(taken.code === null ? [] : [text(context, 'round.code', { code: taken.code })]),
      ]);
    }),
});

const reveal = (context: Context): RemoteCommandSpec => ({
  name: 'reveal',
  about: 'round.reveal',
  args: [code],
  run: (remote, [round]) =>
    withSecrets(context, async (ask) => {
      const passphrase = await ask(text(context, 'prompt.passphrase'));
      const reply = await remote.post<Revealing>(at(round, '/reveal'), { passphrase });
      return answerOf(reply, context, ({ state, released, sheets: count }) => [
        state === 'waiting'
          ? text(context, 'round.waiting', { count: released.length })
          : text(context, 'round.revealed', { count }),
      ]);
    }),
});

const seats = (context: Context): RemoteCommandSpec => ({
  name: 'seats',
  about: 'round.seats',
  args: [code],
  run: async (remote, [round]) =>
    answerOf(await remote.get<Seats>(at(round, '/seats')), context, ({ items }) =>
      items.map((one) => [one.project, one.seat, one.pseudonym, one.stratum, one.state].join('  ')),
    ),
});

const calls = (context: Context): RemoteCommandSpec => ({
  name: 'calls',
  about: 'round.calls',
  args: [code],
  run: async (remote, [round]) =>
    answerOf(await remote.get<CallList>(at(round, '/call-list')), context, ({ items }) =>
      items.map(({ task, pseudonym, project }) => [task, pseudonym, project].join('  ')),
    ),
});

const call = (context: Context): RemoteCommandSpec => ({
  name: 'call',
  about: 'round.call',
  args: [code, { name: 'task', about: 'argument.task' }, { name: 'purpose', about: 'argument.purpose' }],
  run: async (remote, [round, task, purpose]) =>
    answerOf(await remote.post<Contact>(at(round, '/call-list/contact'), { task, purpose }), context, (contact) => [
      [contact.pseudonym, contact.phone].join('  '),
    ]),
});

const roundFile = (context: Context): RemoteCommandSpec => ({
  name: 'file',
  about: 'round.file',
  args: [code, file],
  run: async (remote, [round, name = '']) => {
    const reply = await remote.file(at(round, '/file'));
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeFile(name, reply.value, context);
    if (!written.ok) return refusalAnswer([written.refusal], context);
    const hash = sha256Hex(reply.value);
    return { code: exit.ok, data: { file: name, hash }, lines: [text(context, 'round.hash', { hash })] };
  },
});

const sheets = (context: Context): RemoteCommandSpec => ({
  name: 'sheets',
  about: 'round.sheets',
  args: [code, file],
  run: async (remote, [round, name = '']) => {
    const reply = await remote.get<RevealedSheets>(at(round, '/sheets'));
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeJsonFile(name, reply.value, context);
    if (!written.ok) return refusalAnswer([written.refusal], context);
    return verdictOn(reply.value.items, context);
  },
});

/** `jiheng round verify FILE`: recomputes every seal without the server. */
export const verifyCommand = (context: Context): CommandSpec => ({
  name: 'verify',
  about: 'round.verify',
  args: [{ name: 'file', about: 'argument.sheets' }],
  run: ([name = '']) => {
    const content = readJsonFile(name, context);
    if (!content.ok) return refusalAnswer([content.refusal], context);
    const { items = [] } = content.value as { readonly items?: readonly RevealedSheet[] };
    return verdictOn(items, context);
  },
});

function verdictOn(items: readonly RevealedSheet[], context: Context) {
  const changed = items.filter((sheet) => !isGenuine(sheet));
  const [first] = changed;
  if (first) {
    const params = { count: changed.length, pseudonym: first.pseudonym };
    return refusalAnswer([{ code: 'CLI-040', params }], context);
  }
  const count = items.length;
  return { code: exit.ok, data: { genuine: count }, lines: [text(context, 'round.genuine', { count })] };
}

/** The payload hashes to the seal and speaks of this seat. */
function isGenuine({ payload, seal, task, pseudonym }: RevealedSheet): boolean {
  if (sha256Hex(payload) !== seal) return false;
  const sealed = JSON.parse(payload) as { readonly task?: unknown; readonly pseudonym?: unknown };
  return sealed.task === task && sealed.pseudonym === pseudonym;
}
