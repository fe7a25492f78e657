import { say, type Language } from '../catalogue/say.ts';
import { texts, type TextId } from '../../web/i18n/texts.ts';

/** Says a text of the screens as a reader of one language sees it; an id that no screen knows does not compile. */
export type Said = (id: TextId, params?: Parameters<typeof say>[2]) => string;

const saidIn =
  (language: Language): Said =>
  (id, params) =>
    say(texts[id], language, params);

export const zh = saidIn('zh');
export const en = saidIn('en');
