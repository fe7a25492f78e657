import type { RoundRules } from '../../generated/round-rules.ts';
import { strata } from '../pool/kinds.ts';
import type { Refusal } from '../refusal.ts';

/** What a schema cannot say about the rules of a round. */
export function whyNotRules(rules: RoundRules): Refusal | undefined {
  const seats = seatsOf(rules);
  const unknown = Object.keys(rules.seats).find((stratum) => !(strata as readonly string[]).includes(stratum));
  if (unknown !== undefined) return { code: 'ROUND-016', at: `/rules/seats/${unknown}`, params: { stratum: unknown } };
  if (seats === 0) return { code: 'ROUND-011', at: '/rules/seats' };
  if (!hasPanelRow(rules, seats)) return { code: 'ROUND-012', at: '/rules/panelTable', params: { seats } };
  if (rules.parties.outside > rules.parties.minimum) return { code: 'ROUND-013', at: '/rules/parties' };
  // Redacted material that a second person checked does not exist in this release; without it double blind would be a word.
  if (rules.blindness === 'double') return { code: 'ROUND-014', at: '/rules/blindness' };
  const bare = numbersWithoutGround(rules)[0];
  return bare === undefined ? undefined : { code: 'ROUND-015', at: `/rules${bare}`, params: { pointer: bare } };
}

/** Seats of one project. */
export const seatsOf = (rules: RoundRules): number => Object.values(rules.seats).reduce((sum, seats) => sum + seats, 0);

const hasPanelRow = ({ panelTable, moneyAtStake }: RoundRules, seats: number): boolean =>
  panelTable.rows.some((row) => row.fromSeats <= seats && (moneyAtStake || row.onlyWithMoneyAtStake !== true));

/** Pointers of numbers that neither the citations nor a citation beside them explain: policy numbers need a ground. */
export function numbersWithoutGround(rules: RoundRules): readonly string[] {
  const { citations, ...numbers } = rules;
  const cited = new Set(Object.keys(citations));
  return bareNumbers(numbers, '', cited);
}

function bareNumbers(value: unknown, pointer: string, cited: ReadonlySet<string>): readonly string[] {
  if (cited.has(pointer)) return [];
  if (typeof value === 'number' || isDecimalText(value)) return [pointer];
  if (typeof value !== 'object' || value === null || 'citation' in value) return [];
  return Object.entries(value).flatMap(([name, member]) => bareNumbers(member, `${pointer}/${name}`, cited));
}

const isDecimalText = (value: unknown): boolean => typeof value === 'string' && /^[0-9]+(\.[0-9]+)?$/.test(value);
