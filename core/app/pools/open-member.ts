import type { Keyring } from '../ports/keyring.ts';
import type { MemberRecord } from '../records/pools.ts';

/** The columns of a member that lie encrypted. */
export interface PersonalData {
  readonly name: string;
  readonly identity: string;
  readonly phone: string;
}

const context = (id: string, column: keyof PersonalData): string => `member/${id}/${column}`;

/** The encrypted columns of a new member. */
export function sealPersonal(keyring: Keyring, id: string, data: PersonalData): PersonalData {
  const seal = (column: keyof PersonalData) => keyring.encrypt('personal', data[column], context(id, column));
  return { name: seal('name'), identity: seal('identity'), phone: seal('phone') };
}

/** A member's personal data in clear: for views that mask it, and for logged unmasking. */
export function openPersonal(keyring: Keyring, member: MemberRecord): PersonalData {
  const open = (column: keyof PersonalData) =>
    new TextDecoder().decode(keyring.decrypt('personal', member[column], context(member.id, column)));
  return { name: open('name'), identity: open('identity'), phone: open('phone') };
}
