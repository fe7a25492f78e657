import type { Tx } from '../ports/transaction.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { FoundResult } from './find-result.ts';

type Notice = 'notice.result.sent' | 'notice.result.replied' | 'notice.result.final' | 'notice.result.returned';

/** Tells the people of the unit and its department. */
export async function tellUnit(tx: Tx, held: FoundResult, text: Notice): Promise<void> {
  const { unit, department } = held.project;
  const people = await tx.accounts.list({ unit: [unit, department] }, { limit: 10_000 });
  for (const person of people.filter(isDepartment)) await tell(tx, held, { to: person.id, text });
}

const isDepartment = ({ roles, state }: AccountRecord): boolean => state === 'active' && roles.includes('department');

/** Tells one account. */
export const tell = (
  tx: Tx,
  { evaluation, round }: Pick<FoundResult, 'evaluation' | 'round'>,
  { to, text }: { readonly to: string; readonly text: Notice },
): Promise<void> =>
  tx.outbox.send({
    to,
    text,
    params: { round: round.code, project: evaluation.code },
    link: `#/results/${round.code}.${evaluation.code}`,
  });
