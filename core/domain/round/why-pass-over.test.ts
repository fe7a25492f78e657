import { expect, test } from 'vitest';
import { whyPassOver } from './why-pass-over.ts';

const rules = { employerCap: 1, maxLoad: 2 };
const standby = { status: 'active', employerCode: 'U0101' } as const;

test.each([
  ['fits', standby, { employers: ['U0102'], load: 1 }, undefined],
  ['has left the pool', undefined, { employers: [], load: 0 }, 'not-active'],
  ['is suspended', { ...standby, status: 'suspended' }, { employers: [], load: 0 }, 'not-active'],
  ['holds all the seats one may', standby, { employers: [], load: 2 }, 'load'],
  ['has a colleague on the panel', standby, { employers: ['U0101'], load: 0 }, 'employer'],
] as const)('a standby who %s', (_, person, now, why) => {
  expect(whyPassOver(person, { ...now, rules })).toBe(why);
});
