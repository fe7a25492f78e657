import { say, type Language } from '../catalogue/say.ts';
import { findText, texts as screens } from '../../web/i18n/texts.ts';
import { scorecardMessages } from '../catalogue/scorecard.ts';

const texts = { ...screens, ...scorecardMessages };
type TextId = keyof typeof texts;

/** Says a text of the screens as a reader of one language sees it; an id that no screen knows does not compile. */
export type Said = (id: TextId, params?: Parameters<typeof say>[2]) => string;

const saidIn =
  (language: Language): Said =>
  (id, params) =>
    say(texts[id], language, params);

export const zh = saidIn('zh');
export const en = saidIn('en');

/** A text that the house names by its id: what waits on the home page. */
export function given(id: string, params: Parameters<typeof say>[2]): string {
  const text = findText(id);
  if (text === undefined) throw new Error(id);
  return say(text, 'zh', params);
}
