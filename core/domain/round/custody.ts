/** Who keeps a share of the reveal key: two people and a paper in the safe (decisions.md §3). */
export const holders = ['officer', 'supervisor', 'safe'] as const;
export type Holder = (typeof holders)[number];

/** How many of the three shares open the round. */
export const sharesToOpen = 2;

/** How a custodian's key comes out of the passphrase; all numbers are stored with it, so that later defaults change nothing. @source RFC 7914 */
export interface CustodyKdf {
  readonly name: 'scrypt';
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
  /** 16 bytes, hex. */
  readonly salt: string;
}

/** Crockford's digits: no I, L, O, U that a hand or an eye could mistake. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A printed code as it was made, however it was typed: case, spaces and dashes do not matter, look-alikes are put right. */
export const codeAsPrinted = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** What goes into the key derivation: one form of each passphrase, whatever the keyboard or system made of it. */
export const secretOf = (holder: Holder, typed: string): string =>
  holder === 'safe' ? codeAsPrinted(typed) : typed.normalize('NFKC');
