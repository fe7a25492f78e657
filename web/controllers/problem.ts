import { inLanguage } from '../i18n/say.ts';
import { findText } from '../i18n/texts.ts';
import type { Text } from '../../core/catalogue/message.ts';

/** One place of a refused request: a JSON pointer into the body (`/password`) and what is wrong there. */
export interface PlaceError {
  readonly at: string;
  readonly code: string;
  readonly text: string;
}

/** A problem document as the API sends it (RFC 9457 with our members). */
export interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly text: string;
  readonly next: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;
  readonly errors: readonly PlaceError[];
}

/** Why a call to the API was refused or failed; `text` and `next` follow the reader's language where this build knows the code. */
export class Problem extends Error {
  readonly #document: ProblemDocument;

  constructor(document: ProblemDocument, options?: ErrorOptions) {
    super(document.code, options);
    this.name = 'Problem';
    this.#document = document;
  }

  get code(): string {
    return this.#document.code;
  }

  get status(): number {
    return this.#document.status;
  }

  get errors(): readonly PlaceError[] {
    return this.#document.errors;
  }

  /** What happened. */
  get text(): string {
    return this.#said(findText(this.code)) ?? this.#document.text;
  }

  /** What the reader does next. */
  get next(): string | undefined {
    return this.#said(findText(this.code)?.next) ?? this.#document.next;
  }

  #said(text: Text | undefined): string | undefined {
    if (text === undefined) return undefined;
    const said = inLanguage(text, named(this.#document.params));
    // The server filled in what it did not send as a parameter.
    return /\{[A-Za-z0-9]+\}/u.test(said) ? undefined : said;
  }
}

/** Roles come as ids; people read their names. */
const named = (params: ProblemDocument['params']): ProblemDocument['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, roleName(value) ?? value]));

function roleName(value: string | number): string | undefined {
  const role = findText(`role.${value}`);
  return role === undefined ? undefined : inLanguage(role);
}

/** A problem that arose on this side of the wire, by catalogue code. */
export const localProblem = (code: string, cause?: unknown): Problem =>
  new Problem({ status: 0, code, text: code, next: undefined, params: {}, errors: [] }, { cause });

/** Whatever was thrown, as a problem; a fault of this build is reported to the browser as well. */
export function asProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  const gaveUp = cause instanceof DOMException && cause.name === 'AbortError';
  if (!gaveUp) reportError(cause);
  return localProblem(gaveUp ? 'NET-004' : 'NET-003', cause);
}

/** Reads a refused answer; an answer that is no problem document becomes one by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const members = isObject(body) ? body : {};
  const status = response.status;
  return new Problem({
    status,
    code: textOf(members['code']) ?? `HTTP-${status}`,
    text: textOf(members['detail']) ?? textOf(members['title']) ?? `HTTP ${status}`,
    next: textOf(members['next']),
    params: paramsOf(members['params']),
    errors: Array.isArray(members['errors']) ? members['errors'].flatMap(placeOf) : [],
  });
}

function placeOf(entry: unknown): readonly PlaceError[] {
  if (!isObject(entry)) return [];
  const code = textOf(entry['code']) ?? '';
  return [{ at: textOf(entry['at']) ?? '', code, text: textOf(entry['detail']) ?? code }];
}

function paramsOf(value: unknown): ProblemDocument['params'] {
  if (!isObject(value)) return {};
  const kept = Object.entries(value).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(kept);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
