import rules from '../../data/round-rules.default.json' with { type: 'json' };
import type { RoundRules } from '../../generated/round-rules.ts';

/** The rules of a round that brings none; a test checks the file against the schema. */
export const defaultRules = rules as RoundRules;
