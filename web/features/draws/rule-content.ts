import { html } from 'lit';
import type { Detail } from '../../elements/details.ts';
import { say } from '../../i18n/say.ts';
import { stratumName, type DrawView } from './draw-view.ts';
import '../../elements/details.ts';
import '../../elements/hash.ts';

type Seats = Readonly<Record<string, number>>;

/** The numbers of the rule, from the record where it is out, else from the round. */
interface RuleNumbers {
  readonly employerCap: number;
  readonly maxLoad: number;
  readonly multiple: string;
  readonly parties: number;
}

/** What the first step shows: seats of each project, caps, pool and parties the rule wants. */
export function ruleContent(view: DrawView): unknown {
  const numbers = numbersOf(view);
  const standbys = view.round?.rules.standby.perStratum;
  const facts: readonly Detail[] = [
    { name: say('draws.rule.round'), value: roundLink(view) },
    { name: say('draws.rule.projects'), value: projectCount(view) },
    { name: say('draws.rule.seats'), value: seatsText(seatsOf(view)) },
    ...(numbers === undefined ? [] : factsOf(numbers)),
    ...(standbys === undefined
      ? []
      : [{ name: say('draws.rule.standbys'), value: say('draws.rule.people', { count: standbys }) }]),
  ];
  return html`<jh-details .facts=${facts.filter(({ value }) => value !== '')}></jh-details>
    <p class="faint note-line">${say('draws.rule.fixed')}</p>`;
}

function numbersOf({ round, file }: DrawView): RuleNumbers | undefined {
  const drawn = file?.record.file;
  if (drawn !== undefined)
    return {
      employerCap: drawn.projects[0]?.employerCap ?? 0,
      maxLoad: drawn.maxLoad,
      multiple: String(drawn.rule.poolPerSeat),
      parties: drawn.rule.minimumParties,
    };
  if (round === undefined) return undefined;
  const { employerCap, maxLoad, poolMultiple, parties } = round.rules;
  return { employerCap, maxLoad, multiple: poolMultiple, parties: parties.minimum };
}

const factsOf = ({ employerCap, maxLoad, multiple, parties }: RuleNumbers): readonly Detail[] => [
  { name: say('draws.rule.employerCap'), value: say('draws.rule.people', { count: employerCap }) },
  { name: say('draws.rule.maxLoad'), value: say('draws.rule.panels', { count: maxLoad }) },
  { name: say('draws.rule.multiple'), value: say('draws.rule.times', { count: multiple }) },
  { name: say('draws.rule.parties'), value: say('draws.rule.partiesOf', { count: parties }) },
];

const seatsOf = ({ draw, round }: DrawView): Seats => draw.projects[0]?.seats ?? round?.rules.seats ?? {};

const projectCount = ({ draw, round }: DrawView): string =>
  String(draw.projects.length || (round?.evaluations.length ?? ''));

export const seatsText = (seats: Seats): string =>
  Object.entries(seats)
    .filter(([, count]) => count > 0)
    .map(([stratum, count]) => say('draws.rule.seat', { stratum: stratumName(stratum), count }))
    .join(say('frame.list'));

const roundLink = ({ draw, round }: DrawView): unknown =>
  round === undefined ? draw.roundCode : html`<a href=${`#/rounds/${draw.round}`}>${draw.roundCode}</a>`;

/** Counts by name, as one line of words; `none` when there are none. */
export const countsText = (
  counts: Readonly<Record<string, number>>,
  nameOf: (key: string) => string,
  none: string,
): string => {
  const entries = Object.entries(counts).filter(([, count]) => count > 0);
  if (entries.length === 0) return none;
  return entries.map(([key, count]) => say('draws.count', { what: nameOf(key), count })).join(say('frame.list'));
};
