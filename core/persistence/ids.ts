import type { Chance, Ids } from '../app/ports/chance.ts';

/** Thirty-two signs without i, l, o and u, so that nothing is mistaken on paper. @source Crockford's base 32 */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of a prefix, a hyphen and 20 signs: 100 random bits, telling neither order nor time. */
export const idsFrom = (chance: Chance): Ids => ({
  next: (prefix) => `${prefix}-${[...chance.bytes(20)].map((byte) => signs[byte & 31]).join('')}`,
});
