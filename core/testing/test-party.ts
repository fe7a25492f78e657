import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { commitMessage, commitmentOf, revealMessage } from '../domain/draw/commitment.ts';

/** A party of a draw with its own key, as a browser or the command line holds it. */
export interface TestParty {
  readonly publicKey: string;
  readonly nonce: string;
  commit(drawHash: string, name: string): { readonly commitment: string; readonly signature: string };
  reveal(drawHash: string, name: string): { readonly nonce: string; readonly signature: string };
}

export function testParty(): TestParty {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const nonce = randomBytes(32).toString('hex');
  const signed = (message: Uint8Array): string => sign(null, message, privateKey).toString('hex');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    nonce,
    commit: (drawHash, party) => {
      const commitment = commitmentOf(drawHash, party, nonce);
      return { commitment, signature: signed(commitMessage({ drawHash, party, commitment })) };
    },
    reveal: (drawHash, party) => ({ nonce, signature: signed(revealMessage(drawHash, party, nonce)) }),
  };
}
