/** Yuan as people type them, to fen; undefined when it is no amount with at most two decimals. */
export function fenOf(yuan: string): number | undefined {
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/u.exec(yuan.replaceAll(',', '').trim());
  if (!found) return undefined;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** Fen as yuan for a field: no separators. */
export const yuanOf = (fen: number): string => {
  const cents = fen % 100;
  return cents === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(cents).padStart(2, '0')}`;
};
