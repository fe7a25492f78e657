const cardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A region that no identity card names: whoever has such a number does not exist. */
const nowhere = '990100';

/**
 * An identity number of nobody, with the right check place.
 *
 * @param at  from 0 to 998, a different person each
 * @source GB 11643-1999
 */
export function cardNumberOf(at: number): string {
  const born = `19${60 + (at % 30)}0${1 + (at % 9)}${10 + (at % 18)}`;
  const front = `${nowhere}${born}${String(at + 1).padStart(3, '0')}`;
  const sum = cardWeights.reduce((total, weight, index) => total + weight * Number(front[index]), 0);
  return `${front}${'10X98765432'[sum % 11] ?? ''}`;
}

/**
 * A unified social credit code of no firm, with the right check place.
 *
 * @source GB 32100-2015
 */
export function creditCodeOf(at: number): string {
  const front = `91${nowhere}MA${String(at + 1).padStart(7, '0')}`;
  let [sum, weight] = [0, 1];
  for (const letter of front) {
    sum += creditLetters.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return `${front}${creditLetters[(31 - (sum % 31)) % 31] ?? ''}`;
}
