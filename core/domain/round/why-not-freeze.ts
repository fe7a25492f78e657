import type { Refusal } from '../refusal.ts';
import { holders, type Holder } from './custody.ts';
import { whyNotDeadlines, type Deadlines } from './deadlines.ts';
import type { RoundState } from './states.ts';
import { whyNotRules } from './why-not-rules.ts';
import type { RoundRules } from '../../generated/round-rules.ts';

/** A project of the round as the freeze looks at it. */
export interface ProjectToFreeze {
  readonly code: string;
  readonly filed: boolean;
  readonly pack: string;
  /** Marks of not applicable that nobody has confirmed yet. */
  readonly openMarks: number;
}

export interface RoundToFreeze {
  readonly state: RoundState;
  readonly rules: RoundRules;
  readonly deadlines: Deadlines;
  readonly pack: string;
  readonly projects: readonly ProjectToFreeze[];
  readonly custodians: readonly Holder[];
}

/** Why a round cannot be frozen: whatever the round hash fixes must be whole before the draw (decisions.md §3). */
export function whyNotFreeze(round: RoundToFreeze, now: number): Refusal | undefined {
  if (round.state !== 'planned') return { code: 'ROUND-004' };
  const refusal = whyNotRules(round.rules) ?? whyNotDeadlines(round.deadlines, now);
  if (refusal) return refusal;
  if (round.projects.length === 0) return { code: 'ROUND-020' };
  for (const project of round.projects) {
    const why = whyNotProject(round, project);
    if (why) return why;
  }
  const missing = holders.filter((holder) => !round.custodians.includes(holder));
  return missing.length === 0 ? undefined : { code: 'ROUND-043', params: { missing: missing.join(', ') } };
}

function whyNotProject({ pack }: RoundToFreeze, project: ProjectToFreeze): Refusal | undefined {
  const params = { project: project.code };
  if (!project.filed) return { code: 'ROUND-021', params };
  if (project.pack !== pack) return { code: 'ROUND-022', params: { ...params, pack: project.pack, expected: pack } };
  return project.openMarks === 0 ? undefined : { code: 'ROUND-035', params };
}
