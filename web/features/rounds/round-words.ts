import { html } from 'lit';
import type { Deadlines } from '../../../core/generated/api/rounds/deadlines.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { RoundLine } from '../../../core/generated/api/rounds/round-line.ts';
import type { Step } from '../../elements/step-bar.ts';
import type { TagKind } from '../../elements/tag.ts';
import { roundStates, type RoundState } from '../../../core/domain/round/states.ts';
import { date } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import '../../elements/tag.ts';

export const deadlineNames = ['declareBy', 'acceptBy', 'softAt', 'closeAt'] as const;
export type DeadlineName = (typeof deadlineNames)[number];

const kinds: Readonly<Record<RoundState, TagKind>> = {
  planned: 'plain',
  frozen: 'accent',
  drawn: 'accent',
  scoring: 'warn',
  revealed: 'seal',
  finished: 'good',
};

export const stateTag = (state: RoundState): unknown =>
  html`<jh-tag kind=${kinds[state]}>${say(`rounds.state.${state}`)}</jh-tag>`;

export const roundTitle = ({ titleZh, titleEn }: Pick<RoundLine, 'titleZh' | 'titleEn'>): string =>
  inLanguage({ zh: titleZh, en: titleEn });

export const roundAddress = ({ id }: Pick<RoundLine, 'id'>): string => `#/rounds/${encodeURIComponent(id)}`;

/** Path of a round in the API. */
export const roundPath = ({ id }: Pick<RoundLine, 'id'>, ...more: readonly string[]): string =>
  ['rounds', id, ...more].map(encodeURIComponent).join('/');

/** The first deadline that lies ahead, while the round still lives by deadlines. @param now epoch milliseconds */
export function nextDeadline(
  { state, deadlines }: { readonly state: RoundState; readonly deadlines: Deadlines },
  now: number,
): DeadlineName | undefined {
  if (state === 'revealed' || state === 'finished') return undefined;
  return deadlineNames.find((name) => deadlines[name] > now);
}

/** The life of a round as steps; the state it has reached is done, the next one is now. */
export function lifeOf({ state, frozenAt, revealedAt }: Round): readonly Step[] {
  const reached = roundStates.indexOf(state);
  const times: Readonly<Partial<Record<RoundState, number | null>>> = { frozen: frozenAt, revealed: revealedAt };
  return roundStates.map((id, index) => {
    const at = times[id] ?? null;
    const place = index < present(state, reached) ? 'done' : index === present(state, reached) ? 'now' : 'coming';
    return { id, title: say(`rounds.life.${id}`), state: place, ...(at !== null && { note: date(at) }) };
  });
}

// While scoring runs, scoring itself is the present step; otherwise what is reached is done and the next is owed.
const present = (state: RoundState, reached: number): number =>
  state === 'scoring' || state === 'planned' ? reached : reached + 1;
