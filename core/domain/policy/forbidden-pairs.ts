import type { Text } from '../../catalogue/message.ts';
import { personRoles, type RoleId } from './roles.ts';

/** Two roles that one account never holds together, why, and by which rule. */
export interface ForbiddenPair {
  readonly roles: readonly [RoleId, RoleId];
  readonly reason: Text;
  readonly source: string;
}

interface Rule {
  readonly one: readonly RoleId[];
  readonly other: readonly RoleId[];
  readonly reason: Text;
  readonly source: string;
}

const administrators: readonly RoleId[] = ['system-admin', 'security-admin', 'audit-admin'];
const business = personRoles.filter((role) => !administrators.includes(role));

/**
 * Small bureaus have three to five people: curator, officer and pool manager may be one person, everything below may not.
 */
const rules: readonly Rule[] = [
  {
    one: administrators,
    other: administrators,
    reason: {
      zh: '三员分立：互相制约，没有超级用户',
      en: 'Three administrators watch each other; there is no super-user',
    },
    source: 'GB/T 22239-2019 8.1.5',
  },
  {
    one: administrators,
    other: business,
    reason: { zh: '管理员不接触业务数据', en: 'Administrators do not touch business data' },
    source: 'GB/T 22239-2019 8.1.4.2',
  },
  {
    one: ['supervisor'],
    other: business,
    reason: { zh: '监督员来自局外，不参与所监督的工作', en: 'The supervisor stands outside the work supervised' },
    source: '[D] decisions.md §3: at least one party from outside the bureau',
  },
  {
    one: ['department'],
    other: business.filter((role) => role !== 'supervisor'),
    reason: { zh: '被评价方不评价自己', en: 'Whoever is evaluated does not evaluate' },
    source: '财预〔2020〕10号; [D] as a pair of roles',
  },
  {
    one: ['expert', 'intermediary-lead'],
    other: ['curator', 'officer', 'pool-manager'],
    reason: { zh: '打分的人不组织评价、不管专家库', en: 'Whoever scores neither runs the round nor keeps the pool' },
    source: '[D]',
  },
];

/** Every forbidden pair, each once, in the order of the rules. */
export const forbiddenPairs: readonly ForbiddenPair[] = rules.flatMap(({ one, other, reason, source }) =>
  one.flatMap((first) =>
    other
      .filter((second) => first !== second && !(one.includes(second) && one.indexOf(second) < one.indexOf(first)))
      .map((second) => ({ roles: [first, second] as const, reason, source })),
  ),
);

/** The first forbidden pair among the roles, or undefined when they may share an account. */
export const forbiddenPairIn = (roles: readonly RoleId[]): ForbiddenPair | undefined =>
  forbiddenPairs.find(({ roles: [one, other] }) => roles.includes(one) && roles.includes(other));
