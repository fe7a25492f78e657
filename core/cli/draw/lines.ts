import { drawPagesMessages } from '../../catalogue/draw-pages.ts';
import { poolsMessages } from '../../catalogue/pools.ts';
import { say } from '../../catalogue/say.ts';
import type { Message } from '../../catalogue/message.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import { text, type Context } from '../context.ts';

const pageTexts: Readonly<Record<string, Message>> = { ...drawPagesMessages, ...poolsMessages };

/** A text that the pages say too; an id nobody knows is told as it is. */
export const shared = (id: string, { language }: Context, params?: Parameters<typeof say>[2]): string => {
  const message = pageTexts[id];
  return message === undefined ? id : say(message, language, params);
};

const stratum = (id: string, context: Context): string =>
  `pool.stratum.${id}` in pageTexts ? shared(`pool.stratum.${id}`, context) : id;

export const drawLine = ({ id, code, state, drawHash }: Draw, context: Context): string =>
  [code, shared(`draws.state.${state}`, context), drawHash ?? '-', id].join('  ');

/** A draw with its parties, deadlines, result, and why it ended where it is void. */
export const drawLines = (draw: Draw, context: Context): readonly string[] => [
  drawLine(draw, context),
  text(context, 'draw.deadlines', { ...draw.deadlines }),
  ...(draw.publicSource === null ? [] : [text(context, 'draw.source', sourceOf(draw.publicSource))]),
  ...draw.parties.map((party) => partyLine(party, context)),
  ...(draw.pool === null ? [] : [text(context, 'draw.pool', { rows: draw.pool.rows })]),
  ...(draw.publicValue.length === 0 ? [] : [text(context, 'draw.values', { values: draw.publicValue.join(' ') })]),
  ...draw.projects.filter(({ seated }) => seated.length > 0).map(({ code, seated }) => [code, ...seated].join('  ')),
  ...(draw.because === null ? [] : [`${draw.because.code} ${draw.because.text}`]),
];

const sourceOf = ({ source, issue, field, at }: NonNullable<Draw['publicSource']>) => ({ source, issue, field, at });

function partyLine(party: Draw['parties'][number], context: Context): string {
  const side = shared(party.outside ? 'draws.outside' : 'draws.inside', context);
  const done = (what: string, at: string | null): string => `${shared(what, context)} ${at ?? '-'}`;
  const steps = [done('draws.committed', party.committedAt), done('draws.revealed', party.revealedAt)];
  return [party.mine ? '*' : ' ', party.name, party.organisation, side, party.publicKey ?? '-', ...steps].join('  ');
}

/** Counts, shortages and changes of a dry run, in the words of the page. */
export const dryRunLines = (run: DryRun, context: Context): readonly string[] => [
  ...Object.entries(run.counts).map(([id, { active, suspended, excluded }]) =>
    text(context, 'draw.counts', { stratum: stratum(id, context), active, suspended, excluded }),
  ),
  ...countLines('draws.dry.recusals', run.recusals, context),
  ...countLines('draws.dry.changes', run.changes, context),
  shared(`draws.dry.${run.shortfalls.length > 0 ? 'short' : run.thin.length > 0 ? 'thin' : 'fits'}`, context),
  ...run.shortfalls.map(({ why, stratum: id, ...numbers }) =>
    shared(`draws.dry.shortage.${why}`, context, { ...numbers, stratum: stratum(id, context) }),
  ),
  ...run.thin.map(({ project, ...numbers }) =>
    project === null
      ? shared('draws.dry.thinAll', context, numbers)
      : shared('draws.dry.thinAt', context, { project, ...numbers }),
  ),
];

function countLines(head: string, counts: Readonly<Record<string, number>>, context: Context): readonly string[] {
  const entries = Object.entries(counts);
  if (entries.length === 0) return [];
  return [`${shared(head, context)}  ${entries.map(([what, count]) => `${what} ${count}`).join('  ')}`];
}
