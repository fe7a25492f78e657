import type { RoleId } from '../../domain/policy/roles.ts';
import type { Scope } from './scope.ts';

/** Who acts: one account in one role. `member` is the pool member behind an expert, `unit` the department or unit of its people. */
export interface Actor {
  readonly account: string;
  readonly role: RoleId;
  readonly member?: string;
  readonly unit?: string;
}

/** Whoever calls a use case, and where. */
export interface Caller {
  readonly scope: Scope;
  readonly actor: Actor;
}
