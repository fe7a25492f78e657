import { concat, hashOf, hexDecode, sha256Hex, utf8 } from '../hash/sha256.ts';

const separator = new Uint8Array([0]);

/** Texts as UTF-8 with a zero byte between each two. Names and codes hold no control characters, so the joint is unambiguous. */
export function joined(...texts: readonly string[]): Uint8Array {
  return concat(...texts.flatMap((text, index) => (index === 0 ? [utf8(text)] : [separator, utf8(text)])));
}

/** Lower-case hex SHA-256 of the canonical bytes of a draw file. @throws NotCanonicalError */
export function drawHashOf(file: unknown): string {
  return hashOf(file);
}

/**
 * What a party commits to before any nonce is open.
 *
 * @param drawHash  lower-case hex
 * @param party     the party's name
 * @param nonce     32 bytes as hex
 * @source EPD-2, 2
 */
export function commitmentOf(drawHash: string, party: string, nonce: string): string {
  return sha256Hex(concat(joined('EPD-2/commit', drawHash, party), separator, hexDecode(nonce)));
}

/** A commitment as it is signed; `envelope` is the hex SHA-256 of the encrypted nonce left for the case of absence. */
export interface SignedCommitment {
  readonly drawHash: string;
  readonly party: string;
  readonly commitment: string;
  readonly envelope?: string;
}

/** The bytes a party signs to commit: "EPD-2/commit-signature" 00 drawHash 00 party 00 commitment 00 envelope, the last empty when there is none. */
export function commitMessage({ drawHash, party, commitment, envelope }: SignedCommitment): Uint8Array {
  return joined('EPD-2/commit-signature', drawHash, party, commitment, envelope ?? '');
}

/** The bytes a party signs to reveal: "EPD-2/reveal-signature" 00 drawHash 00 party 00 nonce (lower-case hex). */
export function revealMessage(drawHash: string, party: string, nonce: string): Uint8Array {
  return joined('EPD-2/reveal-signature', drawHash, party, nonce);
}

/** The bytes each opener signs over the nonce found in a party's envelope: "EPD-2/open-signature" 00 drawHash 00 party 00 nonce. */
export function openMessage(drawHash: string, party: string, nonce: string): Uint8Array {
  return joined('EPD-2/open-signature', drawHash, party, nonce);
}

/** The parts of a draw file a waiver of the public value speaks about. */
export interface WaiverSubject {
  readonly draw: string;
  readonly round: string;
  readonly roundHash: string;
}

/** The bytes the waiving party signs: "EPD-2/waiver-signature" 00 draw 00 round 00 roundHash 00 by 00 reason. */
export function waiverMessage(subject: WaiverSubject, by: string, reason: string): Uint8Array {
  return joined('EPD-2/waiver-signature', subject.draw, subject.round, subject.roundHash, by, reason);
}

/** Checks an Ed25519 signature (hex, 64 bytes) by a public key (hex, 32 bytes); false, never a throw, for malformed ones. */
export type Verify = (publicKey: string, message: Uint8Array, signature: string) => boolean;
