import type { ImportedWork } from '../../generated/api/reviews/imported-work.ts';
import type { MemberDetail } from '../../generated/api/reviews/member-detail.ts';
import type { OwnReviews } from '../../generated/api/reviews/own-reviews.ts';
import type { Preview } from '../../generated/api/reviews/preview.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import type { Reviews } from '../../generated/api/reviews/reviews.ts';
import type { Rule } from '../../generated/api/reviews/rule.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Reply } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { memberLines, ownLines, reviewHead, reviewLine, reviewLines } from '../review/lines.ts';
import { readJsonFile, writeFile, writeJsonFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng review …`: the annual review of a pool, from its rule to its decisions. */
export const registerReviews: Register = (program, context) => {
  const review = program.command('review').description(text(context, 'review.about'));
  const commands = [list, rule, publish, change, show, preview, run, member, propose, decide, work, save, own];
  for (const command of commands) addRemoteCommand(review, context, command(context));
};

const code = { name: 'review', about: 'argument.review' } as const;
const file = { name: 'file', about: 'argument.file' } as const;
const ruleFile = { name: 'file', about: 'argument.ruleFile' } as const;
const reason = { name: 'reason', about: 'argument.reason' } as const;
const memberId = { name: 'member', about: 'argument.member' } as const;
const measure = { name: 'measure', about: 'argument.measure' } as const;
const at = (id: string | undefined, rest = ''): string => `/reviews/${encodeURIComponent(id ?? '')}${rest}`;
const shown = (context: Context, reply: Reply<Review>): Answer =>
  answerOf(reply, context, (review) => reviewLines(review, context));

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'review.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Reviews>('/reviews', { limit, after }), context, ({ items, next }) => [
      ...items.map((one) => reviewLine(one, context)),
      ...moreLine(next, context),
    ]),
});

const rule = (context: Context): RemoteCommandSpec => ({
  name: 'rule',
  about: 'review.rule',
  args: [file],
  run: async (remote, [name = '']) => {
    const reply = await remote.get<Rule>('/review-rules/default');
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeJsonFile(name, reply.value.rule, context);
    return written.ok ? savedAs(name) : refusalAnswer([written.refusal], context);
  },
});

const publish = (context: Context): RemoteCommandSpec => ({
  name: 'publish',
  about: 'review.publish',
  args: [{ name: 'pool', about: 'argument.pool' }, ruleFile],
  run: async (remote, [pool, name = '']) => {
    const read = readJsonFile(name, context);
    return read.ok
      ? shown(context, await remote.post<Review>('/reviews', { pool, rule: read.value }))
      : refusalAnswer([read.refusal], context);
  },
});

const change = (context: Context): RemoteCommandSpec => ({
  name: 'change',
  about: 'review.change',
  args: [code, ruleFile],
  run: async (remote, [id, name = '']) => {
    const read = readJsonFile(name, context);
    if (!read.ok) return refusalAnswer([read.refusal], context);
    const now = await remote.get<Review>(at(id));
    if (!now.ok) return shown(context, now);
    const { version } = now.value;
    return shown(context, await remote.put<Review>(at(id, '/rule'), { rule: read.value }, { version }));
  },
});

const show = (context: Context): RemoteCommandSpec => ({
  name: 'show',
  about: 'review.show',
  args: [code],
  run: async (remote, [id]) => shown(context, await remote.get<Review>(at(id))),
});

const preview = (context: Context): RemoteCommandSpec => ({
  name: 'preview',
  about: 'review.preview',
  args: [code],
  options: [{ flags: '--planned <panels>', about: 'option.planned' }],
  run: async (remote, [id], { planned }) =>
    answerOf(await remote.get<Preview>(at(id, '/preview'), { planned }), context, ({ bars }) =>
      bars.map(({ from, to, members }) => text(context, 'review.bar', { from, to, members })),
    ),
});

const run = (context: Context): RemoteCommandSpec => ({
  name: 'run',
  about: 'review.run',
  args: [code],
  run: async (remote, [id]) => shown(context, await remote.post<Review>(at(id, '/run'))),
});

const member = (context: Context): RemoteCommandSpec => ({
  name: 'member',
  about: 'review.member',
  args: [code, memberId],
  run: async (remote, [id, who = '']) =>
    answerOf(await remote.get<MemberDetail>(at(id, `/members/${encodeURIComponent(who)}`)), context, (detail) =>
      memberLines(detail, context),
    ),
});

const propose = (context: Context): RemoteCommandSpec => ({
  name: 'propose',
  about: 'review.propose',
  args: [code, memberId, { name: 'kind', about: 'argument.decisionKind' }, measure, reason],
  run: async (remote, [id, who, kind, proposal, why]) =>
    shown(
      context,
      await remote.post<Review>(at(id, '/decisions'), {
        member: who,
        kind,
        proposal,
        reason: why,
      }),
    ),
});

const decide = (context: Context): RemoteCommandSpec => ({
  name: 'decide',
  about: 'review.decide',
  args: [code, { name: 'decision', about: 'argument.decision' }, measure, reason],
  run: async (remote, [id, decision = '', given, why]) => {
    const path = at(id, `/decisions/${encodeURIComponent(decision)}/confirm`);
    return shown(context, await remote.post<Review>(path, { decision: given, reason: why }));
  },
});

const work = (context: Context): RemoteCommandSpec => ({
  name: 'work',
  about: 'review.work',
  args: [{ name: 'file', about: 'argument.workFile' }],
  run: async (remote, [name = '']) => {
    const read = readJsonFile(name, context);
    if (!read.ok) return refusalAnswer([read.refusal], context);
    return answerOf(await remote.post<ImportedWork>('/work-records', read.value), context, ({ added, known }) => [
      text(context, 'review.imported', { added, known }),
    ]);
  },
});

const save = (context: Context): RemoteCommandSpec => ({
  name: 'export',
  about: 'review.export',
  args: [code, file],
  run: async (remote, [id, name = '']) => {
    const reply = await remote.file(at(id, '/export'));
    if (!reply.ok) return answerOf(reply, context, () => []);
    const written = writeFile(name, reply.value, context);
    return written.ok ? savedAs(name) : refusalAnswer([written.refusal], context);
  },
});

const own = (context: Context): RemoteCommandSpec => ({
  name: 'own',
  about: 'review.own',
  args: [],
  run: async (remote) =>
    answerOf(await remote.get<OwnReviews>('/own-reviews'), context, ({ items }) =>
      items.flatMap((one) => [reviewHead(one, context), ...ownLines(one, context)]),
    ),
});

const savedAs = (file: string): Answer => ({
  code: exit.ok,
  data: { file },
  lines: [file],
});
