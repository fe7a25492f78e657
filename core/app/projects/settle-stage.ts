import { unsettledBefore, type StageId } from '../../domain/project/stages.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ProjectRecord } from '../records/projects.ts';

export interface SettleStage {
  readonly project: string;
  readonly stage: StageId;
  readonly state: 'done' | 'exempt';
  readonly ground: string;
}

/**
 * Settles one of the five stages; none is skipped (京政办发〔2011〕53号 三).
 *
 * @returns the project, or PROJ-001, PROJ-010 (earlier stages open, named), PROJ-011 (exemption without ground)
 */
export const settleStage =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, command: SettleStage): Promise<Outcome<ProjectRecord>> =>
    ports.transaction({ caller, act: 'project.stage', on: `project/${command.project}` }, async (tx) => {
      const project = await tx.projects.forUpdate(command.project);
      if (!project) return refused('PROJ-001');
      if (command.state === 'exempt' && command.ground.trim() === '') return refused('PROJ-011');
      const open = unsettledBefore(project.stages, command.stage);
      if (open.length > 0) return refused('PROJ-010', { stage: command.stage, open: open.join(', ') });

      const { stage, state, ground } = command;
      const record = { state, ground, at: ports.clock.now(), by: caller.actor.account };
      tx.audit.note({ stage, state });
      return ok(await tx.projects.save({ ...project, stages: { ...project.stages, [stage]: record } }));
    });
