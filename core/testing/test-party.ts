import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { commitMessage, commitmentOf, revealMessage } from '../domain/draw/commitment.ts';

/** A party of a draw with its own key, as a browser or the command line holds it. */
export interface TestParty {
  readonly publicKey: string;
  readonly nonce: string;
  sign(message: Uint8Array): string;
  /** @param envelope  hash of the envelope left for the case of absence */
  commit(
    drawHash: string,
    name: string,
    envelope?: string,
  ): { readonly commitment: string; readonly envelope?: string; readonly signature: string };
  reveal(drawHash: string, name: string): { readonly nonce: string; readonly signature: string };
}

export function testParty(): TestParty {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const nonce = randomBytes(32).toString('hex');
  const signed = (message: Uint8Array): string => sign(null, message, privateKey).toString('hex');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    nonce,
    sign: signed,
    commit: (drawHash, party, envelope) => {
      const said = { commitment: commitmentOf(drawHash, party, nonce), ...(envelope !== undefined && { envelope }) };
      return { ...said, signature: signed(commitMessage({ drawHash, party, ...said })) };
    },
    reveal: (drawHash, party) => ({ nonce, signature: signed(revealMessage(drawHash, party, nonce)) }),
  };
}
