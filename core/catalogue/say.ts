import type { Text } from './message.ts';

/** Languages of the product; the first is spoken when the reader names none. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The text in one language with its `{name}` places filled; a parameter that is missing stays visible. */
export const say = (text: Text, language: Language, params: Readonly<Record<string, string | number>> = {}): string =>
  text[language].replaceAll(/\{([A-Za-z0-9]+)\}/gu, (place, name: string) => String(params[name] ?? place));
