/**
 * A code in its one spelling, however it was typed: narrow signs, capitals, no spaces. Identity, caps and recusal compare this:
 * a small letter must not make another employer.
 */
export const oneSpelling = (code: string): string => code.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();
