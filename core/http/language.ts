import type { Context } from 'koa';
import { languages, type Language } from '../catalogue/say.ts';

/** The reader's language: `?lang`, else Accept-Language, else Chinese. */
export function languageOf(ctx: Context): Language {
  const asked = new URLSearchParams(ctx.querystring).get('lang');
  const chosen = languages.find((language) => language === asked);
  if (chosen) return chosen;
  const accepted = ctx.acceptsLanguages([...languages]);
  return languages.find((language) => language === accepted) ?? languages[0];
}
