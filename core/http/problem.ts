import { messages } from '../catalogue/index.ts';
import { problemTitles } from '../catalogue/problem-titles.ts';
import { say, type Language } from '../catalogue/say.ts';
import type { Refusal } from '../domain/refusal.ts';

/** One place of several that are wrong. */
export interface ProblemPlace {
  readonly code: string;
  readonly detail: string;
  readonly next?: string;
  readonly at?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An RFC 9457 problem document; `code`, `next`, `at`, `params` and `errors` are ours. */
export interface Problem extends ProblemPlace {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Names the request, for the log. */
  readonly instance: string;
  readonly errors?: readonly ProblemPlace[];
}

const unknownFault = 'HTTP-500';

/** The problem document of a refusal in the reader's language. A code without a catalogue entry or status is a fault. */
export function problemOf(refusal: Refusal, language: Language, request: string): Problem {
  const status = messages.get(refusal.code)?.status;
  if (status === undefined)
    return problemOf({ code: unknownFault, params: { fault: refusal.code } }, language, request);
  return {
    type: `urn:jiheng:problem:${refusal.code}`,
    title: say(problemTitles[status] ?? { zh: String(status), en: String(status) }, language),
    status,
    ...placeOf(refusal, language),
    instance: `urn:jiheng:request:${request}`,
    ...(refusal.errors && { errors: refusal.errors.map((error) => placeOf(error, language)) }),
  };
}

function placeOf(refusal: Refusal, language: Language): ProblemPlace {
  const message = messages.get(refusal.code);
  return {
    code: refusal.code,
    detail: message ? say(message, language, refusal.params) : refusal.code,
    ...(message?.next && { next: say(message.next, language, refusal.params) }),
    ...(refusal.at !== undefined && { at: refusal.at }),
    ...(refusal.params && { params: refusal.params }),
  };
}
