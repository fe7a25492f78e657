import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import { findRound } from '../rounds/find-round.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { DeclarationRecord } from '../records/draws.ts';
import type { RoundRecord } from '../records/rounds.ts';
import type { ProjectRecord } from '../records/projects.ts';
import { openDeclaration } from './open-declaration.ts';
import type { UnitRecord } from '../records/accounts.ts';

/** What an expert declares against: every project of the round with its unit and department, and the word given so far. */
export interface DeclarationSheet {
  readonly round: RoundRecord;
  readonly projects: readonly {
    readonly project: ProjectRecord;
    readonly unit: UnitRecord | undefined;
    readonly department: UnitRecord | undefined;
  }[];
  readonly declared: DeclarationRecord | undefined;
}

/** @returns ROUND-001, or DRAW-101 while the round is not frozen, DRAW-102 without a member behind the account */
export const readDeclaration =
  (ports: Pick<Ports, 'reading' | 'keyring'>) =>
  (caller: Caller, key: string): Promise<Outcome<DeclarationSheet>> =>
    ports.reading(caller, async (tx) => {
      const { member } = caller.actor;
      if (member === undefined) return refused('DRAW-102');
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      const { id } = round;
      if (round.state === 'planned') return refused('DRAW-101');
      const evaluations = await tx.evaluations.list({ round: id });
      const projects = await tx.projects.list({ id: evaluations.map(({ project }) => project) });
      const units = await tx.units.list({}, { limit: 65_536 });
      const declared = await tx.declarations.find(`${id}:${member}`);
      const unit = (of: string) => units.find((one) => one.id === of);
      return ok({
        round,
        projects: projects
          .toSorted((a, b) => inCodeOrder(a.code, b.code))
          .map((project) => ({ project, unit: unit(project.unit), department: unit(project.department) })),
        declared: declared && openDeclaration(ports.keyring, declared),
      });
    });
