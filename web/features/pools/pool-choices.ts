import { memberStatuses, poolIds, strata, titleLevels, type PoolId } from '../../../core/domain/pool/kinds.ts';
import type { Choice } from '../../elements/choice.ts';
import { say } from '../../i18n/say.ts';

/** The pool an address names; the experts when it names none. */
export const poolOf = (query: Readonly<Record<string, string>>): PoolId =>
  poolIds.find((pool) => pool === query['pool']) ?? poolIds[0];

export const stratumChoices = (): readonly Choice[] =>
  strata.map((value) => ({ value, label: say(`pool.stratum.${value}`) }));

export const levelChoices = (): readonly Choice[] =>
  titleLevels.map((value) => ({ value, label: say(`pool.level.${value}`) }));

export const statusChoices = (): readonly Choice[] =>
  memberStatuses.map((value) => ({ value, label: say(`pool.status.${value}`) }));
