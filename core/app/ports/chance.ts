/** The time, in epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** Unpredictable bytes. */
export interface Chance {
  bytes(length: number): Uint8Array;
}

/** New ids: a prefix and 20 characters that tell neither order nor time. */
export interface Ids {
  next(prefix: string): string;
}

/** Argon2id. */
export interface Passwords {
  hash(plain: string): Promise<string>;
  verify(hash: string, plain: string): Promise<boolean>;
}
