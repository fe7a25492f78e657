import type { Holder } from '../../../core/domain/round/custody.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';

/** What happens next in a round, and who owes it. */
export interface NextStep {
  readonly next: string;
  readonly owner: string;
}

/** By phase, time and what everybody may see; never by any sheet. @param now epoch milliseconds */
export function nextStep(round: Round, now: number): NextStep {
  const officer = round.officer.name;
  switch (round.state) {
    case 'planned':
      return planned(round);
    case 'frozen':
      return { next: say('rounds.next.draw'), owner: officer };
    case 'drawn':
      return { next: say('rounds.next.dossiers'), owner: officer };
    case 'scoring':
      return scoring(round, now);
    case 'revealed':
      return { next: say('rounds.next.results'), owner: officer };
    case 'finished':
      return { next: say('rounds.next.none'), owner: '' };
  }
}

function planned(round: Round): NextStep {
  const officer = round.officer.name;
  if (round.evaluations.length === 0) return { next: say('rounds.next.projects'), owner: officer };
  if (openMarks(round) > 0) return { next: say('rounds.next.marks'), owner: say('rounds.owner.second') };
  const missing = round.custody.holders.filter(({ taken }) => !taken).map(({ holder }) => holderName(holder));
  if (missing.length > 0) return { next: say('rounds.next.custody'), owner: missing.join(say('frame.list')) };
  return { next: say('rounds.next.freeze'), owner: officer };
}

function scoring(round: Round, now: number): NextStep {
  const { closeAt } = round.deadlines;
  if (now < closeAt)
    return { next: say('rounds.next.scoring', { at: dateTime(closeAt) }), owner: say('rounds.owner.experts') };
  const left = round.custody.holders.filter(({ released }) => !released).map(({ holder }) => holderName(holder));
  return { next: say('rounds.next.reveal'), owner: left.join(say('frame.list')) };
}

export const holderName = (holder: Holder): string => say(`rounds.custody.${holder}`);

export const openMarks = ({ marks }: Round): number => marks.filter(({ confirmedBy }) => confirmedBy === null).length;
