import { languages, type Language } from '../../core/catalogue/say.ts';
import { keptChoice } from '../controllers/kept-choice.ts';

/** The language of the screen; every element follows it. */
export const language = keptChoice<Language>('language', languages, languages[0]);

/** The language tag of a page, for `lang` and `Accept-Language`. */
export const languageTag = (chosen: Language): string => (chosen === 'zh' ? 'zh-CN' : 'en');
