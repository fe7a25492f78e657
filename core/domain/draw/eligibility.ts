import { oneSpelling } from '../pool/one-spelling.ts';

/** A member as eligibility sees it. Codes are compared whole and in one spelling, never by parts of names. */
export interface Candidate {
  readonly id: string;
  readonly status: string;
  /** ISO date. */
  readonly admittedOn: string;
  readonly employerCode: string;
}

/** A project as recusal sees it: codes of its unit and department. */
export interface Interested {
  readonly code: string;
  readonly parties: readonly string[];
}

/** Why a member cannot be drawn at all in this round. */
export type Exclusion = 'not-active' | 'too-new';

/** Why a member cannot sit for one project; public by category, in detail to the person. */
export type Recusal = 'own-unit' | 'declared';

/** @param drawableFrom  ISO date: the last day of admission that counts, from the round's rule */
export function whyExcluded(candidate: Candidate, drawableFrom: string): Exclusion | undefined {
  if (candidate.status !== 'active') return 'not-active';
  return candidate.admittedOn > drawableFrom ? 'too-new' : undefined;
}

/**
 * Recusal for one project.
 *
 * @param declared  codes of projects the member has declared an interest in
 */
export function whyRecused(
  candidate: Candidate,
  project: Interested,
  declared: ReadonlySet<string>,
): Recusal | undefined {
  const employer = oneSpelling(candidate.employerCode);
  if (project.parties.some((code) => oneSpelling(code) === employer)) return 'own-unit';
  return declared.has(project.code) ? 'declared' : undefined;
}

const day = 86_400_000;

/** The last day of admission after which a member is too new: so many days before the moment, in UTC days. */
export const drawableFrom = (now: number, days: number): string =>
  new Date(now - days * day).toISOString().slice(0, 10);
