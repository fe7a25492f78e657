import profiles from '../../data/security-profiles.json' with { type: 'json' };

/** Numbers of passwords, sign-in, sessions and tokens, each with its source; two profiles are shipped. */
export interface SecurityProfile {
  readonly password: {
    readonly minimum: number;
    readonly maximum: number;
    /** How many of lower case, upper case, digits and other signs a password must mix. */
    readonly kinds: number;
    /** Null where passwords are not changed by time. */
    readonly maximumAgeDays: number | null;
  };
  readonly signIn: { readonly triesPerName: number; readonly triesPerAddress: number; readonly windowMinutes: number };
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number; readonly seenEverySeconds: number };
  readonly token: { readonly maximumDays: number; readonly perAccount: number };
}

export type ProfileName = keyof typeof profiles;

export const securityProfiles: Readonly<Record<ProfileName, SecurityProfile>> = profiles;

export const profileNames: readonly string[] = Object.keys(profiles);

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
