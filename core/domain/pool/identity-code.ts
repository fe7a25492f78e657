import type { PoolId } from './kinds.ts';

/**
 * Whether a code can be what the pool asks for: an 18-place identity card number for people, a unified social credit code for
 * firms; both with the right check place.
 *
 * @source GB 11643-1999 (identity numbers), GB 32100-2015 (unified social credit codes)
 */
export const isIdentity = (pool: PoolId, code: string): boolean =>
  pool === 'intermediary' ? isCreditCode(code) : isCardNumber(code);

const cardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isCardNumber(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  const sum = cardWeights.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return '10X98765432'[sum % 11] === code[17];
}

const creditLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let [sum, weight] = [0, 1];
  for (const letter of code.slice(0, 17)) {
    sum += creditLetters.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return creditLetters[(31 - (sum % 31)) % 31] === code[17];
}
