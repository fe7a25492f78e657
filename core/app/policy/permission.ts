import type { Text } from '../../catalogue/message.ts';
import type { RoleId } from '../../domain/policy/roles.ts';

/**
 * Who may do one thing. Denied unless a role is listed. `own` says what must belong to the caller besides (checked by the
 * use case, which has the data; listed here so that the policy page tells the whole truth).
 */
export interface PermissionRule {
  readonly title: Text;
  readonly roles: readonly RoleId[];
  readonly own?: 'account' | 'unit' | 'task' | 'pool-member';
}
