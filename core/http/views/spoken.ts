import { messages } from '../../catalogue/index.ts';
import { say, type Language } from '../../catalogue/say.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** A refusal inside an answer (not as a problem document): what and what next, in the reader's language. */
export function spoken(refusal: Refusal, language: Language): { readonly text: string; readonly next: string } {
  const message = messages.get(refusal.code);
  if (!message) return { text: refusal.code, next: '' };
  return {
    text: say(message, language, refusal.params),
    next: message.next ? say(message.next, language, refusal.params) : '',
  };
}
