import { importHeads } from '../domain/pool/import-table.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A made-up identity number with a right check digit; `n` tells them apart. */
export function identityNumber(n: number): string {
  const body = `11010119700101${String(n).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
}

export interface ExpertPlan {
  readonly count: number;
  readonly admittedOn: string;
  /** Group of the n-th, from 1; business when absent. */
  readonly stratum?: (n: number) => string;
  /** Employer code of the n-th; each an own one when absent. */
  readonly employer?: (n: number) => string;
  /** Login of the n-th, or empty text. */
  readonly account?: (n: number) => string;
}

/** A CSV of experts as a pool manager uploads it. */
export function expertsCsv({ count, admittedOn, stratum, employer, account }: ExpertPlan): string {
  const heads = Object.values(importHeads).map(([zh]) => zh);
  const rows = Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    const code = employer?.(n) ?? `C${String(n).padStart(4, '0')}`;
    const group = stratum?.(n) ?? '业务';
    const login = account?.(n) ?? '';
    return [
      `专家${n}`,
      identityNumber(n),
      `单位${code}`,
      code,
      '教授',
      '正高',
      group,
      '公共管理',
      '13800000000',
      admittedOn,
      login,
    ];
  });
  return [heads, ...rows].map((cells) => cells.join(',')).join('\r\n');
}
