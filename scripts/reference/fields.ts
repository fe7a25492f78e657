/** An object read from a reference file. */
export type Content = Readonly<Record<string, unknown>>;

export const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const isContents = (value: unknown): value is readonly Content[] => isList(value) && value.every(isContent);

export const isTexts = (value: unknown): value is readonly string[] =>
  isList(value) && value.every((entry) => typeof entry === 'string');

/** A count or index that must be there. @throws TypeError */
export function wholeOf(content: Content, name: string): number {
  const value = content[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(`${name} is no whole number`);
}

/** A text that must be there. @throws TypeError */
export function textOf(content: Content, name: string): string {
  const value = content[name];
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} is no text`);
}

/** A list that must be there. @throws TypeError */
export function listOf(content: Content, name: string): readonly unknown[] {
  const value = content[name];
  if (isList(value)) return value;
  throw new TypeError(`${name} is no list`);
}
