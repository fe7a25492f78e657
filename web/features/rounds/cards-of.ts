import type { RoundState } from '../../../core/domain/round/states.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';

export type CardId = 'projects' | 'marks' | 'custody' | 'freeze' | 'draws' | 'seats' | 'calls' | 'reveal' | 'sheets';

/** What each card needs of the reader besides seeing the round. */
const needs: Readonly<Partial<Record<CardId, string>>> = {
  draws: 'draw.read',
  seats: 'seat.read',
  calls: 'call-list.read',
  sheets: 'sheet.read-revealed',
};

/** The cards of each state, what is owed now first. */
const orders: Readonly<Record<RoundState, readonly CardId[]>> = {
  planned: ['projects', 'marks', 'custody', 'freeze'],
  frozen: ['draws', 'freeze', 'projects', 'marks', 'custody'],
  drawn: ['seats', 'draws', 'freeze', 'projects', 'marks', 'custody'],
  scoring: ['calls', 'reveal', 'seats', 'projects', 'freeze', 'draws', 'marks', 'custody'],
  revealed: ['projects', 'sheets', 'seats', 'freeze', 'draws', 'marks', 'custody'],
  finished: ['projects', 'sheets', 'seats', 'freeze', 'draws', 'marks', 'custody'],
};

/** The cards of a round for a reader who may do what `can` says. */
export const cardsOf = ({ state }: Pick<Round, 'state'>, can: (permission: string) => boolean): readonly CardId[] =>
  orders[state].filter((id) => needs[id] === undefined || can(needs[id]));
