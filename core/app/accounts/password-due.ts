import type { AccountRecord } from '../records/accounts.ts';
import { day, type SecurityProfile } from './security-profile.ts';

/** Whether the account must change its password before it does anything else: a one-time password, or one that is too old. */
export function passwordDue(account: AccountRecord, profile: SecurityProfile, now: number): boolean {
  const days = profile.password.maximumAgeDays;
  return account.mustChangePassword || (days !== null && now - account.passwordChangedAt > days * day);
}
