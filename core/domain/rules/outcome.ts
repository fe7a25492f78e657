import type { Exact } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';

/** A share of the weight was earned; `branch` is a catalogue id that says which part of the rule decided. */
export interface Earned {
  readonly state: 'earned';
  /** 0 to 1, exact. */
  readonly share: Exact;
  readonly branch: string;
  /** The numbers the rule worked with, by the names its catalogue text uses. */
  readonly numbers: Readonly<Record<string, Exact>>;
}

/** The rule has nothing to score with: no points, and `why` says what is lacking. */
export interface Missing {
  readonly state: 'missing';
  readonly why: Refusal;
}

export type RuleOutcome = Earned | Missing;

export const earned = (share: Exact, branch: string, numbers: Earned['numbers'] = {}): Earned => ({
  state: 'earned',
  share,
  branch,
  numbers,
});

const withoutPoints = (code: string, params: NonNullable<Refusal['params']>): Missing => ({
  state: 'missing',
  why: { code, params },
});

/** No value is known for this fact or measure. */
export const missing = (name: string): Missing => withoutPoints('RULE-001', { name });

/** The value is zero where the rule divides by it. */
export const zeroWhereDivided = (name: string): Missing => withoutPoints('RULE-002', { name });

export const tooFewAnswers = (have: string, need: number): Missing => withoutPoints('RULE-003', { have, need });

/** An expression that cannot be computed, or gives something else than a share from 0 to 1. */
export const notAShare = (why: Refusal): Missing => ({ state: 'missing', why });

/** A plugin that gave no share. */
export const noContribution = (plugin: string, rule: string): Missing => withoutPoints('RULE-006', { plugin, rule });
