import { personRoles } from '../../../core/domain/policy/roles.ts';
import type { Choice } from '../../elements/choice.ts';
import { say } from '../../i18n/say.ts';

/** Every role a person may be given, by name. */
export const roleChoices = (): readonly Choice[] =>
  personRoles.map((role) => ({ value: role, label: say(`role.${role}`) }));
