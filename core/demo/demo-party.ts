import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { commitMessage, commitmentOf, revealMessage } from '../domain/draw/commitment.ts';

/** A party of the demonstration draw, with a key and a nonce of its own. */
export interface DemoParty {
  readonly publicKey: string;
  commit(drawHash: string, party: string): { readonly commitment: string; readonly signature: string };
  reveal(drawHash: string, party: string): { readonly nonce: string; readonly signature: string };
}

export function demoParty(): DemoParty {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const nonce = randomBytes(32).toString('hex');
  const signed = (message: Uint8Array): string => sign(null, message, privateKey).toString('hex');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    commit: (drawHash, party) => {
      const commitment = commitmentOf(drawHash, party, nonce);
      return { commitment, signature: signed(commitMessage({ drawHash, party, commitment })) };
    },
    reveal: (drawHash, party) => ({ nonce, signature: signed(revealMessage(drawHash, party, nonce)) }),
  };
}
