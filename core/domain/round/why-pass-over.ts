import type { RoundRules } from '../../generated/round-rules.ts';
import type { MemberStatus } from '../pool/kinds.ts';

/** The standby as the pool knows the person now. */
export interface StandbyNow {
  readonly status: MemberStatus;
  readonly employerCode: string;
}

export interface PanelNow {
  /** Codes of the employers of those who hold seats in the panel. */
  readonly employers: readonly string[];
  /** Seats the standby holds in the round. */
  readonly load: number;
  readonly rules: Pick<RoundRules, 'employerCap' | 'maxLoad'>;
}

/**
 * Why a standby cannot take a free seat as things stand now; the draw made sure of the rest.
 *
 * @param standby  undefined when the person is no longer in the pool
 * @source EPD-2, "Vacancies"
 */
export function whyPassOver(
  standby: StandbyNow | undefined,
  { employers, load, rules }: PanelNow,
): 'not-active' | 'load' | 'employer' | undefined {
  if (standby?.status !== 'active') return 'not-active';
  if (load >= rules.maxLoad) return 'load';
  const colleagues = employers.filter((code) => code === standby.employerCode).length;
  return colleagues >= rules.employerCap ? 'employer' : undefined;
}
