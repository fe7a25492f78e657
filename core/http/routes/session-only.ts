import { refused, type Outcome } from '../../domain/refusal.ts';
import type { Call } from '../route.ts';

/** A handler for signed-in browsers; a token is refused (ACCT-011). */
export const sessionOnly =
  <Body, Answer>(run: (call: Call<Body>, session: string) => Promise<Outcome<Answer>>) =>
  async (call: Call<Body>): Promise<Outcome<Answer>> =>
    call.credential?.kind === 'session' ? run(call, call.credential.id) : refused('ACCT-011');
