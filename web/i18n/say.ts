import type { Text } from '../../core/catalogue/message.ts';
import { say as filled } from '../../core/catalogue/say.ts';
import { language } from './language.ts';
import { findText, texts, type TextId } from './texts.ts';

/** Values for the `{name}` places of a text. */
export type Params = Readonly<Record<string, string | number>>;

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ParamNames<I extends TextId> = NamesIn<(typeof texts)[I]['zh']>;

/** What `say` takes behind an id: nothing, or the parameters its text names. */
export type ParamsFor<I extends TextId> = [ParamNames<I>] extends [never]
  ? readonly []
  : readonly [params: Readonly<Record<ParamNames<I>, string | number>>];

/** An id whose text names no parameters: titles, heads, labels. */
export type PlainTextId = { [I in TextId]: [ParamNames<I>] extends [never] ? I : never }[TextId];

/** The text of an id in the chosen language; the parameters it names are required by the compiler. */
export const say = <I extends TextId>(id: I, ...params: ParamsFor<I>): string => inLanguage(texts[id], params[0]);

/** As `say`, for an id that came from the server: an id this build does not know is shown as it is. */
export function sayGiven(id: string, params?: Params): string {
  const text = findText(id);
  return text === undefined ? id : inLanguage(text, params);
}

/** The chosen side of a bilingual text, for texts that are data (pack titles, names of bureaus). */
export const inLanguage = (text: Text, params?: Params): string => filled(text, language.value(), params);
