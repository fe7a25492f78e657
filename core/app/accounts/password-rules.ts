import common from '../../data/common-passwords.json' with { type: 'json' };
import type { Refusal } from '../../domain/refusal.ts';
import type { SecurityProfile } from './security-profile.ts';

/** Whose password it is to be, and the one it follows. */
export interface PasswordOwner {
  readonly login: string;
  readonly displayName: string;
}

const kindsOfSigns = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];
const place = '/next';

/**
 * Every rule of the profile that a new password breaks: ACCT-020 to ACCT-023; none when it may be taken.
 *
 * @source ASVS 5.0.0 6.2.1, 6.2.4, 6.2.9, 6.2.11; GB/T 22239-2019 8.1.4.1 a
 */
export function passwordFlaws(
  password: string,
  owner: PasswordOwner,
  rules: SecurityProfile['password'],
): readonly Refusal[] {
  const length = [...password].length;
  const kinds = kindsOfSigns.filter((kind) => kind.test(password)).length;
  const { minimum, maximum } = rules;
  return [
    ...(length < minimum ? [{ code: 'ACCT-020', params: { minimum }, at: place }] : []),
    ...(length > maximum ? [{ code: 'ACCT-021', params: { maximum }, at: place }] : []),
    ...(kinds < rules.kinds ? [{ code: 'ACCT-022', params: { kinds: rules.kinds }, at: place }] : []),
    ...(isGuessable(password, owner) ? [{ code: 'ACCT-023', at: place }] : []),
  ];
}

function isGuessable(password: string, { login, displayName }: PasswordOwner): boolean {
  const plain = password.toLowerCase();
  const own = [login, displayName].map((name) => name.toLowerCase()).filter((name) => [...name].length >= 3);
  if (own.some((name) => plain.includes(name))) return true;
  if (new Set(plain).size < 4) return true;
  // A common word with a few signs around it is guessed as soon as the word itself.
  const core = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return common.words.includes(core) || common.passwords.includes(plain);
}
