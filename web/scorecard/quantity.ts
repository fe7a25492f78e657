import type { Words } from './words.ts';

/** A fact or quantity as it is read, with its unit: money in yuan, yes or no in words. */
export function quantityText(words: Words, value: string | null | undefined, unit?: string): string {
  if (value === null || value === undefined) return words.say('card.fact.none');
  if (unit === 'yesNo') return words.say(value === 'true' ? 'card.yes' : 'card.no');
  const shown = unit === 'fen' && /^-?\d+$/u.test(value) ? yuanOf(value) : value;
  return `${grouped(shown)} ${words.unit(unit === 'fen' ? 'yuan' : unit)}`.trim();
}

/** Fen as yuan, exactly, whatever their number of digits. */
function yuanOf(fen: string): string {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/u.exec(fen) ?? [];
  const padded = digits.padStart(3, '0');
  const cents = padded.slice(-2);
  return `${sign}${padded.slice(0, -2)}${cents === '00' ? '' : `.${cents}`}`;
}

/** Separators every three digits in front of the point. */
function grouped(decimal: string): string {
  const [front = '', behind] = decimal.split('.');
  const separated = front.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return behind === undefined ? separated : `${separated}.${behind}`;
}
