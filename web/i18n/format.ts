import { parseDecimal, toDecimal } from '../../core/domain/number/decimal.ts';
import { multiply, ratio, whole, type Exact } from '../../core/domain/number/exact.ts';
import { keptChoice } from '../controllers/kept-choice.ts';
import { say } from './say.ts';

export const amountUnits = ['yuan', 'wan', 'yi'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** The unit in which the reader wants to see money: 元, 万元 or 亿元. */
export const amountUnit = keptChoice<AmountUnit>('amount-unit', amountUnits, 'wan');

const fenPer: Readonly<Record<AmountUnit, number>> = { yuan: 100, wan: 1_000_000, yi: 10_000_000_000 };
const shownPlaces: Readonly<Record<AmountUnit, number>> = { yuan: 2, wan: 2, yi: 4 };

/** Money in fen as text in a unit, with separators: 123456789 fen is `1,234,567.89` yuan, `123.46` wan. */
export const amount = (fen: number, unit: AmountUnit = amountUnit.value()): string =>
  grouped(toDecimal(ratio(fen, fenPer[unit]), shownPlaces[unit]));

/** As `amount`, with its unit behind it. */
export const amountWithUnit = (fen: number, unit: AmountUnit = amountUnit.value()): string =>
  `${amount(fen, unit)} ${say(`frame.unit.${unit}`)}`;

/** Separators every three digits in front of the point; the digits stay as they are. */
export function grouped(decimalText: string): string {
  const [front = '', behind] = decimalText.split('.');
  const separated = front.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return behind === undefined ? separated : `${separated}.${behind}`;
}

/** A share as percent: '0.9235' is `92.35%`. Text that is no decimal is shown as it is. */
export function percent(share: string, places = 2): string {
  const value = parseDecimal(share);
  return value === undefined ? share : percentOf(value, places);
}

/** As `percent`, for an exact value. */
export const percentOf = (share: Exact, places = 2): string => `${toDecimal(multiply(share, whole(100)), places)}%`;

/** A decimal as people type it (spaces, separators, full-width digits) as canonical text, or undefined when it is none. */
export function typedDecimal(typed: string): string | undefined {
  const narrow = typed.normalize('NFKC').replaceAll(/[\s,]/gu, '').replace('。', '.');
  const bare = narrow.replace(/^(-?)0+(?=\d)/u, '$1').replace(/^(-?)\./u, '$10.');
  const text = /^-0(\.0*)?$/u.test(bare) ? bare.slice(1) : bare;
  return parseDecimal(text) === undefined ? undefined : text;
}
