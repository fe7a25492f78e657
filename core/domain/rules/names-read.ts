import type { Rule } from '../../generated/pack.ts';
import { kindOf } from './registry.ts';

/** The facts and measures a rule reads, each once, in the order it names them. */
export const namesRead = (rule: Rule): readonly string[] =>
  rule.kind === 'plugin'
    ? rule.uses
    : [
        ...new Set(
          kindOf(rule)
            .reads(rule)
            .map((reading) => reading.name),
        ),
      ];
