import { factUnitMessages } from '../../core/catalogue/fact-units.ts';
import type { Message, Text } from '../../core/catalogue/message.ts';
import { roundsMessages } from '../../core/catalogue/rounds.ts';
import { say, type Language } from '../../core/catalogue/say.ts';
import { scorecardMessages } from '../../core/catalogue/scorecard.ts';
import { scoringMessages } from '../../core/catalogue/scoring.ts';
import { systemMessages } from '../../core/catalogue/system.ts';

export type WordId = keyof typeof scorecardMessages;
const refusals: Readonly<Record<string, Message>> = { ...systemMessages, ...roundsMessages, ...scoringMessages };

const units: Readonly<Record<string, Message>> = factUnitMessages;

type Params = Readonly<Record<string, string | number>>;

/** The scorecard's words in one language; it brings its own, for it also lives on pages that have none. */
export class Words {
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  readonly say = (id: WordId, params?: Params): string => say(scorecardMessages[id], this.language, params);

  /** A unit of facts; nothing where there is none. */
  readonly unit = (unit: string | undefined): string => {
    const message = units[`unit.${unit}`];
    return message ? say(message, this.language) : '';
  };

  /** The chosen side of a bilingual text that is data. */
  readonly in = (text: Text): string => text[this.language];

  /** What happened and what to do next, for a code of the API; the code itself when this build does not know it. */
  readonly refusal = (code: string, params?: Params): string => {
    const message = refusals[code];
    if (message === undefined) return code;
    const next = message.next ? ` ${say(message.next, this.language, params)}` : '';
    return `${say(message, this.language, params)}${next}`;
  };

  /** `2026-12-18 周五 17:00` in China Standard Time, wherever the screen stands. */
  readonly time = (when: number): string => {
    const at = new Date(when + chinaOffset);
    const [day = '', clock = ''] = at.toISOString().split('T');
    const weekday = weekdays[at.getUTCDay()] ?? 'card.weekday.0';
    return `${day} ${this.say(weekday)} ${clock.slice(0, 5)}`;
  };
}

const chinaOffset = 8 * 3_600_000;
const weekdays = [
  'card.weekday.0',
  'card.weekday.1',
  'card.weekday.2',
  'card.weekday.3',
  'card.weekday.4',
  'card.weekday.5',
  'card.weekday.6',
] as const;

/** `en` and `en-GB` are English, all else is Chinese. */
export const wordsFor = (tag: string): Words => new Words(tag.toLowerCase().startsWith('en') ? 'en' : 'zh');
