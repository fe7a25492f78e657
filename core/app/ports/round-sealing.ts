import type { CustodyKdf, Holder } from '../../domain/round/custody.ts';

/** The key of a round just made; the private half exists only in the sealed shares. */
export interface NewRoundKey {
  /** X25519 public key, hex. */
  readonly publicKey: string;
  /** Each custodian's share, encrypted to the custodian's key. */
  readonly sealedShares: Readonly<Record<Holder, string>>;
}

/** Opens what was sealed to one round; lives only inside the reveal. */
export interface RoundOpener {
  /** Undefined when a byte was changed, or when it was sealed to another key or in another context. */
  open(sealed: string, context: string): Uint8Array | undefined;
}

/** A share asked back from its custodian. */
export interface ShareRequest {
  readonly secret: string;
  readonly kdf: CustodyKdf;
  readonly publicKey: string;
  readonly sealedShare: string;
  readonly context: string;
}

/**
 * Sheets are encrypted to a round key whose private half is split 2 of 3: a full image of the machine before reveal opens no
 * sealed sheet (decisions.md §3). Slow derivations run outside transactions.
 */
export interface RoundSealing {
  /** Fresh parameters with a random salt. @param log2N cost of scrypt, round data */
  kdf(log2N: number): CustodyKdf;
  /** A one-time code of 120 random bits for the paper in the safe, in groups of four. */
  printedCode(): string;
  /** Public key a secret stands for, hex. Slow. */
  custodyKey(secret: string, kdf: CustodyKdf): Promise<string>;
  /** @param publicKeys X25519 keys of the three custodians, hex */
  roundKey(publicKeys: Readonly<Record<Holder, string>>, contextOf: (holder: Holder) => string): Promise<NewRoundKey>;
  /** The share of a custodian, or undefined when the secret is not the one taken into custody. Slow. */
  share(request: ShareRequest): Promise<string | undefined>;
  /** Seals bytes to a public key, bound to a context. */
  seal(publicKey: string, plain: Uint8Array, context: string): string;
  /** Joins two shares; undefined when they do not make the key. */
  opener(shares: readonly string[], publicKey: string): Promise<RoundOpener | undefined>;
}
