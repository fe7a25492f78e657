/** A name as most roles see it: the family name and stars, 张**. Names of firms keep their first four characters. */
export function maskName(name: string, isFirm: boolean): string {
  const letters = [...name];
  const kept = isFirm ? 4 : 1;
  return letters.slice(0, kept).join('') + '*'.repeat(Math.max(2, Math.min(6, letters.length - kept)));
}

/** 138****1234: three and four digits stay. */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
