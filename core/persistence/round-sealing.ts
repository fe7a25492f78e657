import { scrypt } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import type { Chance } from '../app/ports/chance.ts';
import type { RoundOpener, RoundSealing, ShareRequest } from '../app/ports/round-sealing.ts';
import { codeAlphabet, holders, sharesToOpen, type CustodyKdf, type Holder } from '../domain/round/custody.ts';
import { openSealed, pairFrom, sealTo } from './sealed-box.ts';

const codeLength = 24;
const secretLength = 32;

/** The sealing of rounds by node:crypto: X25519, HKDF-SHA256, AES-256-GCM, scrypt, and Shamir's shares over GF(2^8). */
export const roundSealing = (chance: Chance): RoundSealing => ({
  kdf: (log2N) => ({ name: 'scrypt', log2N, r: 8, p: 1, salt: Buffer.from(chance.bytes(16)).toString('hex') }),
  printedCode: () => printedCode(chance),
  custodyKey: async (secret, kdf) => pairFrom(await derive(secret, kdf)).publicKey,
  roundKey: (publicKeys, contextOf) => roundKey(chance, publicKeys, contextOf),
  share,
  seal: (publicKey, plain, context) => sealTo(publicKey, plain, { context, oneTime: chance.bytes(secretLength) }),
  opener,
});

/** 24 digits of five bits: a byte modulo 32 has no bias. */
function printedCode(chance: Chance): string {
  const digits = [...chance.bytes(codeLength)].map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length)).join('');
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}

async function roundKey(
  chance: Chance,
  publicKeys: Readonly<Record<Holder, string>>,
  contextOf: (holder: Holder) => string,
) {
  const secret = chance.bytes(secretLength);
  const { publicKey } = pairFrom(secret);
  const shares = await split(new Uint8Array(secret), holders.length, sharesToOpen);
  secret.fill(0);
  const sealedFor = (holder: Holder, position: number): string => {
    const share = shares[position] ?? new Uint8Array();
    const parts = { context: contextOf(holder), oneTime: chance.bytes(secretLength) };
    const sealed = sealTo(publicKeys[holder], share, parts);
    share.fill(0);
    return sealed;
  };
  const sealedShares = {
    officer: sealedFor('officer', 0),
    supervisor: sealedFor('supervisor', 1),
    safe: sealedFor('safe', 2),
  };
  return { publicKey, sealedShares };
}

async function share(request: ShareRequest): Promise<string | undefined> {
  const pair = pairFrom(await derive(request.secret, request.kdf));
  if (pair.publicKey !== request.publicKey) return undefined;
  const opened = openSealed(pair.privateKey, request.sealedShare, request.context);
  return opened && Buffer.from(opened).toString('base64url');
}

async function opener(shares: readonly string[], publicKey: string): Promise<RoundOpener | undefined> {
  const pair = await joined(shares);
  if (pair?.publicKey !== publicKey) return undefined;
  return { open: (sealed, context) => openSealed(pair.privateKey, sealed, context) };
}

async function joined(shares: readonly string[]): Promise<ReturnType<typeof pairFrom> | undefined> {
  try {
    const secret = await combine(shares.map((text) => new Uint8Array(Buffer.from(text, 'base64url'))));
    return secret.length === secretLength ? pairFrom(secret) : undefined;
  } catch {
    // The library throws on repeated or malformed shares: no key comes of them either way.
    return undefined;
  }
}

const derive = (secret: string, { log2N, r, p, salt }: CustodyKdf): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const cost = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r };
    scrypt(secret, Buffer.from(salt, 'hex'), secretLength, cost, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
