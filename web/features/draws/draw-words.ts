import { html } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { TagKind } from '../../elements/tag.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import '../../elements/tag.ts';

const kinds: Readonly<Record<Draw['state'], TagKind>> = {
  gathering: 'plain',
  prepared: 'plain',
  committing: 'accent',
  revealing: 'accent',
  'awaiting-value': 'warn',
  drawn: 'seal',
  void: 'bad',
};

/** The state of a draw in words; only a finished one carries the red of the seal. */
export const drawTag = ({ state }: Pick<Draw, 'state'>): unknown =>
  html`<jh-tag kind=${kinds[state]}>${say(`draws.state.${state}`)}</jh-tag>`;

/** What happens next, and who owes it; both empty when the draw is over. */
export function nextStep(draw: Draw): { readonly next: string; readonly owner: string } {
  const { state } = draw;
  if (state === 'drawn' || state === 'void') return { next: '', owner: '' };
  if (state === 'awaiting-value') {
    const next = say(draw.publicSource === null ? 'draws.next.waived' : 'draws.next.awaiting-value');
    return { next, owner: say('draws.owner.officer') };
  }
  const allJoined = state === 'gathering' && draw.parties.every(({ publicKey }) => publicKey !== null);
  return { next: say(allJoined ? 'draws.next.freeze' : `draws.next.${state}`), owner: owersOf(draw) };
}

/** The parties that have not done the present step. */
function owersOf({ state, parties }: Draw): string {
  const step = state === 'revealing' ? 'revealedAt' : state === 'committing' ? 'committedAt' : 'publicKey';
  const owers = parties.filter((party) => party[step] === null).map(({ name }) => name);
  return owers.length === 0 ? say('draws.owner.officer') : owers.join(say('frame.list'));
}

/** A reason of exclusion or recusal; one this build does not know stands as it is. */
export const reasonName = (reason: string): string => {
  const id = `draws.reason.${reason}`;
  const said = sayGiven(id);
  return said === id ? reason : said;
};
