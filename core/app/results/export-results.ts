import rules from '../../data/budget-advice.default.json' with { type: 'json' };
import { adviceFor, type AdviceRule } from '../../domain/result/budget-advice.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { listResults, type ResultLine } from './list-results.ts';

/** What a final result advises for next year's budget (BJ11 三(八)); nothing before it is final. */
export const adviceOf = ({ state, body }: ResultRecord): AdviceRule | undefined =>
  state === 'final' ? adviceFor(rules, body) : undefined;

const pageSize = 200;

/** Every final result of the year, those the advice puts first in front, page by page from the store. */
export const listAdvice =
  (ports: Pick<Ports, 'reading' | 'clock'>) =>
  async (caller: Caller): Promise<readonly ResultLine[]> => {
    const lines: ResultLine[] = [];
    let after: string | undefined;
    do {
      const page = await listResults(ports)(caller, { limit: pageSize, ...(after !== undefined && { after }) });
      lines.push(...page.filter(({ result }) => adviceOf(result) !== undefined));
      after = page.length < pageSize ? undefined : page.at(-1)?.result.id;
    } while (after !== undefined);
    return lines.toSorted((a, b) => place(a) - place(b) || (a.project.code < b.project.code ? -1 : 1));
  };

const place = ({ result }: ResultLine): number => rules.findIndex(({ advice }) => advice === adviceOf(result)?.advice);
