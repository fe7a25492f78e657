import type { Fact } from '../../../core/generated/pack.ts';
import { grouped } from '../../i18n/format.ts';
import { say } from '../../i18n/say.ts';
import { fenOf, yuanOf } from './money.ts';

/** The unit a fact is typed in: money that is kept in fen is typed in yuan. */
export const typedUnit = (fact: Pick<Fact, 'unit'>): Fact['unit'] => (fact.unit === 'fen' ? 'yuan' : fact.unit);

/** What was typed, as it is stored; an amount that is none stays as typed, for the server to refuse by name. */
export function fromTyped(fact: Fact, typed: string): string {
  if (fact.unit !== 'fen' || typed === '') return typed;
  const fen = fenOf(typed);
  return fen === undefined ? typed : String(fen);
}

/** What is stored, as it is typed. */
export const toTyped = (fact: Pick<Fact, 'unit'>, stored: string): string =>
  fact.unit === 'fen' && /^\d{1,15}$/u.test(stored) ? yuanOf(Number(stored)) : stored;

/** What is stored, as it is read. */
export function shownValue(fact: Pick<Fact, 'unit'>, stored: string): string {
  if (stored === '') return '–';
  if (fact.unit === 'yesNo') return say(stored === 'true' ? 'projects.yes' : 'projects.no');
  return grouped(toTyped(fact, stored));
}
