import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { Chance } from '../ports/chance.ts';

const secretBytes = 32;

/** A fresh secret of 256 bits, as base64url text that starts with the bureau it is good for. */
export function newSecret(chance: Chance, bureau: string): string {
  const text = btoa(String.fromCharCode(...chance.bytes(secretBytes)));
  return `${bureau}.${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The row id under which a secret is kept: only its hash is stored. */
export const secretId = (secret: string): string => sha256Hex(secret);

/** The bureau named in a secret, or undefined when the text has another form. */
export const bureauOf = (secret: string): string | undefined =>
  /^([a-z0-9-]{1,40})\.[A-Za-z0-9_-]{43}$/u.exec(secret)?.[1];
