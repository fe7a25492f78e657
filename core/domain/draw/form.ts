import { isHex } from '../hash/sha256.ts';
import type { Refusal } from '../refusal.ts';
import { instantOf } from '../time/instant.ts';

/** Looks at one unknown value at a JSON pointer and says what is wrong with it; empty when nothing is. */
export type FormCheck = (value: unknown, at: string) => readonly Refusal[];

/** Whether a value is an object with members, no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with exactly these members; those under `optional` may be absent. */
export function object(
  required: Readonly<Record<string, FormCheck>>,
  optional: Readonly<Record<string, FormCheck>> = {},
): FormCheck {
  const checks = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, at) => {
    if (!isObject(value)) return [{ code: 'DRAW-007', at }];
    const absent = Object.keys(required).filter((name) => !Object.hasOwn(value, name));
    return [
      ...absent.map((member) => ({ code: 'DRAW-001', params: { member }, at })),
      ...Object.entries(value).flatMap(([member, content]) => {
        const check = checks.get(member);
        return check ? check(content, pointer(at, member)) : [{ code: 'DRAW-002', params: { member }, at }];
      }),
    ];
  };
}

/** An object whose member names are free texts and whose values all pass one check. */
export function dictionary(check: FormCheck): FormCheck {
  return (value, at) => {
    if (!isObject(value)) return [{ code: 'DRAW-007', at }];
    return Object.entries(value).flatMap(([member, content]) => [
      ...text(member, at),
      ...check(content, pointer(at, member)),
    ]);
  };
}

/** A list of at least so many values that all pass one check. */
export function list(check: FormCheck, least = 0): FormCheck {
  return (value, at) => {
    if (!Array.isArray(value) || value.length < least) return [{ code: 'DRAW-008', params: { least }, at }];
    return value.flatMap((content: unknown, index) => check(content, pointer(at, String(index))));
  };
}

/** A well-formed text of 1 to 400 characters without control characters: a zero byte inside a name could move the joints of a hash. */
export const text: FormCheck = (value, at) =>
  typeof value === 'string' && value.length <= 400 && value.isWellFormed() && /^\P{Cc}+$/u.test(value)
    ? []
    : [{ code: 'DRAW-003', at }];

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number): FormCheck {
  return (value, at) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
      ? []
      : [{ code: 'DRAW-004', params: { least, most }, at }];
}

/** Lower-case hex of 32 bytes. */
export const hex32: FormCheck = (value, at) => (isHex(value, 32) ? [] : [{ code: 'DRAW-005', at }]);

/** Lower-case hex of 64 bytes, the form of signatures. */
export const hex64: FormCheck = (value, at) => (isHex(value, 64) ? [] : [{ code: 'DRAW-010', at }]);

/** An RFC 3339 time with its zone. */
export const time: FormCheck = (value, at) =>
  typeof value === 'string' && instantOf(value) !== undefined ? [] : [{ code: 'DRAW-006', at }];

export const yesOrNo: FormCheck = (value, at) => (typeof value === 'boolean' ? [] : [{ code: 'DRAW-009', at }]);

/** Exactly this value. */
export function exactly(expected: string | boolean): FormCheck {
  return (value, at) => (value === expected ? [] : [{ code: 'DRAW-012', params: { expected: String(expected) }, at }]);
}

/** A JSON pointer one step further. @source RFC 6901 */
export function pointer(at: string, step: string): string {
  return `${at}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
