import { describe, expect, test } from 'vitest';
import { holders, secretOf, type Holder } from '../domain/round/custody.ts';
import { systemChance } from './chance.ts';
import { roundSealing } from './round-sealing.ts';

const sealing = roundSealing(systemChance);
const log2N = 10;
const contextOf = (holder: Holder) => `R1/${holder}`;
const secrets: Record<Holder, string> = {
  officer: '春眠不觉晓处处闻啼鸟夜来',
  supervisor: 'correct horse battery',
  safe: sealing.printedCode(),
};

async function custody() {
  const kdf = sealing.kdf(log2N);
  const keyOf = async (holder: Holder) => sealing.custodyKey(secretOf(holder, secrets[holder]), kdf);
  const publicKeys = {
    officer: await keyOf('officer'),
    supervisor: await keyOf('supervisor'),
    safe: await keyOf('safe'),
  };
  const made = await sealing.roundKey(publicKeys, contextOf);
  const shareOf = (holder: Holder, secret = secrets[holder]) =>
    sealing.share({
      secret: secretOf(holder, secret),
      kdf,
      publicKey: publicKeys[holder],
      sealedShare: made.sealedShares[holder],
      context: contextOf(holder),
    });
  return { made, shareOf, publicKeys };
}

const message = new TextEncoder().encode('{"score":"73.19"}');

describe('custody of the reveal key', () => {
  const pairs = [
    ['officer', 'supervisor'],
    ['officer', 'safe'],
    ['safe', 'supervisor'],
  ] as const;

  test.each(pairs)('%s and %s together open a sealed sheet', async (first, second) => {
    const { made, shareOf } = await custody();
    const shares = [(await shareOf(first)) ?? '', (await shareOf(second)) ?? ''];
    const opener = await sealing.opener(shares, made.publicKey);
    expect(opener?.open(sealing.seal(made.publicKey, message, 'task/T1'), 'task/T1')).toEqual(Buffer.from(message));
  });

  test.each(holders)('the share of the %s alone opens nothing, not even twice', async (holder) => {
    const { made, shareOf } = await custody();
    const share = (await shareOf(holder)) ?? '';
    expect(share).not.toBe('');
    expect(await sealing.opener([share], made.publicKey)).toBeUndefined();
    expect(await sealing.opener([share, share], made.publicKey)).toBeUndefined();
  });

  test('a wrong passphrase gives no share', async () => {
    const { shareOf } = await custody();
    expect(await shareOf('officer', '春眠不觉晓处处闻啼鸟夜')).toBeUndefined();
  });

  test('a share goes to its own custodian only', async () => {
    const { made, publicKeys } = await custody();
    const stolen = await sealing.share({
      secret: secrets.officer,
      kdf: sealing.kdf(log2N),
      publicKey: publicKeys.officer,
      sealedShare: made.sealedShares.supervisor,
      context: contextOf('supervisor'),
    });
    expect(stolen).toBeUndefined();
  });

  test('shares of two rounds do not fit each other', async () => {
    const [one, other] = [await custody(), await custody()];
    const shares = [(await one.shareOf('officer')) ?? '', (await other.shareOf('safe')) ?? ''];
    expect(await sealing.opener(shares, one.made.publicKey)).toBeUndefined();
  });

  test('the paper code is read as printed, however it is typed', async () => {
    const { shareOf } = await custody();
    const typed = ` ${secrets.safe.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await shareOf('safe', typed)).toBe(await shareOf('safe'));
    expect(secrets.safe).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('a sealed sheet', () => {
  test('every changed byte is refused', async () => {
    const { made, shareOf } = await custody();
    const opener = await sealing.opener(
      [(await shareOf('officer')) ?? '', (await shareOf('safe')) ?? ''],
      made.publicKey,
    );
    const sealed = sealing.seal(made.publicKey, message, 'task/T1');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      // The top bit of an X25519 key is ignored by the curve; the key itself is bound by the derivation.
      expect(opener?.open(`s1.${changed.toString('base64url')}`, 'task/T1')).toBeUndefined();
    }
    const topBit = Buffer.from(bytes);
    topBit[31] = (topBit[31] ?? 0) ^ 0x80;
    expect(opener?.open(`s1.${topBit.toString('base64url')}`, 'task/T1')).toBeUndefined();
    expect(opener?.open(`${sealed}A`, 'task/T1')).toBeUndefined();
    expect(opener?.open(sealed, 'task/T1')).toEqual(Buffer.from(message));
  });

  test('opens in its own context only', async () => {
    const { made, shareOf } = await custody();
    const opener = await sealing.opener(
      [(await shareOf('officer')) ?? '', (await shareOf('safe')) ?? ''],
      made.publicKey,
    );
    expect(opener?.open(sealing.seal(made.publicKey, message, 'task/T1'), 'task/T2')).toBeUndefined();
  });

  test('the same sheet sealed twice shows no likeness', async () => {
    const { made } = await custody();
    const [one, other] = [sealing.seal(made.publicKey, message, 'c'), sealing.seal(made.publicKey, message, 'c')];
    expect(one.slice(0, 20)).not.toBe(other.slice(0, 20));
    expect(one).toHaveLength(other.length);
  });
});
