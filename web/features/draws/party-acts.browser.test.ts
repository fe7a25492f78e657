import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  commitMessage,
  commitmentOf,
  openMessage,
  revealMessage,
  waiverMessage,
} from '../../../core/domain/draw/commitment.ts';
import { hexDecode, sha256Hex } from '../../../core/domain/hash/sha256.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { atRest } from '../../testing/at-rest.ts';
import { pageText } from '../../testing/signed-in.ts';
import { freshBrowser, leaveBrowser, openDraw, press } from './draw-page-for-tests.ts';
import { sampleDraw, type SampleDraw } from './draw-for-tests.ts';
import { makeKey, verify } from './ed25519.ts';
import { sealEnvelope } from './envelope.ts';
import { keepKey, readKey } from './key-store.ts';

let sample: SampleDraw;
beforeAll(async () => {
  sample = await sampleDraw();
});
beforeEach(() => freshBrowser());
afterEach(leaveBrowser);

const mine = ({ parties }: Draw) => parties[0]!;

describe('a party acts in its browser', () => {
  test('joining makes a key that cannot be taken out and sends its public half', async () => {
    const { sent } = await openDraw(sample, sample.gathering);
    await press('登记我的公钥');
    const { publicKey } = sent('/draws/DR1/parties') as { publicKey: string };
    const kept = await readKey(`DR1/${mine(sample.gathering).name}`);
    expect(kept?.publicKey).toBe(publicKey);
    expect(kept?.privateKey.extractable).toBe(false);
  });

  test('commit and reveal are signed by the key in this browser, over the nonce it kept', async () => {
    const joined = await withOwnKey(sample.committing);
    const committed = await openDraw(sample, joined.draw);
    await press('提交我的承诺');
    const commitment = committed.sent('/draws/DR1/commitments') as { commitment: string; signature: string };
    const { nonce = '' } = (await readKey(joined.id)) ?? {};
    const { drawHash, name: party } = { drawHash: joined.draw.drawHash ?? '', name: mine(joined.draw).name };
    expect(commitment.commitment).toBe(commitmentOf(drawHash, party, nonce));
    const over = commitMessage({ drawHash, party, commitment: commitment.commitment });
    expect(await verify(joined.publicKey, over, commitment.signature)).toBe(true);

    const { sent } = await openDraw(sample, own(sample.revealing, joined.publicKey));
    await press('揭示我的随机数');
    const revealed = sent('/draws/DR1/reveals') as { nonce: string; signature: string };
    expect(revealed.nonce).toBe(nonce);
    expect(await verify(joined.publicKey, revealMessage(drawHash, party, nonce), revealed.signature)).toBe(true);
  });

  test('the keyboard alone commits', async () => {
    const { draw } = await withOwnKey(sample.committing);
    const { sent } = await openDraw(sample, draw);
    page.getByRole('button', { name: '提交我的承诺' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await atRest();
    expect(sent('/draws/DR1/commitments')).toBeDefined();
  });

  test('a browser without the key says so and offers no act', async () => {
    const { asked } = await openDraw(sample, sample.committing);
    expect(pageText()).toContain('您的密钥不在本浏览器中');
    expect(page.getByRole('button', { name: '提交我的承诺' }).elements()).toEqual([]);
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a browser that lost the number says that it cannot reveal', async () => {
    const { publicKey } = await withOwnKey(sample.committing);
    await openDraw(sample, own(sample.revealing, publicKey));
    expect(pageText()).toContain('没有您承诺过的随机数');
  });

  test('without a public value the commitment carries an envelope that its code opens', async () => {
    const { draw, id } = await withOwnKey({ ...sample.committing, publicSource: null });
    const { sent } = await openDraw(sample, draw);
    await press('提交我的承诺');
    const { envelope: hash } = sent('/draws/DR1/commitments') as { envelope: string };
    const { envelope, nonce } = (await readKey(id))!;
    expect(hash).toBe(sha256Hex(envelope!.file));
    const { iv, box } = JSON.parse(envelope!.file) as { iv: string; box: string };
    const key = await crypto.subtle.importKey('raw', hexDecode(envelope!.code) as BufferSource, 'AES-GCM', false, [
      'decrypt',
    ]);
    const opening = { name: 'AES-GCM', iv: hexDecode(iv) as BufferSource };
    const inside = new Uint8Array(await crypto.subtle.decrypt(opening, key, hexDecode(box) as BufferSource));
    expect(inside).toEqual(hexDecode(nonce!));
  });

  test('an outside party signs the waiver', async () => {
    const waived = { ...sample.gathering, publicSource: null };
    const outside = { ...waived, parties: waived.parties.map((one) => ({ ...one, outside: one.mine })) };
    const { draw, publicKey } = await withOwnKey(outside);
    const { sent } = await openDraw(sample, draw);
    await press('签署放弃公开数值');
    await page.getByRole('textbox', { name: /理由/u }).fill('内网无法取得公开数值');
    await press('签署放弃公开数值');
    const { reason, signature } = sent('/draws/DR1/waiver') as { reason: string; signature: string };
    const subject = { draw: draw.code, round: draw.roundCode, roundHash: draw.roundHash ?? '' };
    expect(await verify(publicKey, waiverMessage(subject, mine(draw).name, reason), signature)).toBe(true);
  });

  test('an outside party opens the envelope of who is absent, and signs what was in it', async () => {
    const left = await sealEnvelope({
      draw: sample.revealing.code,
      party: '审计管理员',
      nonce: sha256Hex('审计管理员'),
    });
    const waived = { ...sample.revealing, publicSource: null };
    const { draw, publicKey } = await withOwnKey({
      ...waived,
      parties: waived.parties.map((one) => ({ ...one, outside: one.mine })),
    });
    const { sent } = await openDraw(sample, draw);
    const files = new DataTransfer();
    files.items.add(new File([left.file], 'envelope.json', { type: 'application/json' }));
    const input = page.getByLabelText(/信封文件/u).element() as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await page.getByRole('textbox', { name: /开封码/u }).fill('0'.repeat(64));
    await press('开启并提交');
    expect(pageText()).toContain('信封打不开');
    await page.getByRole('textbox', { name: /开封码/u }).fill(left.code);
    await press('开启并提交');
    const body = sent('/draws/DR1/envelopes') as { party: string; nonce: string; openers: { signature: string }[] };
    expect([body.party, body.nonce]).toEqual(['审计管理员', sha256Hex('审计管理员')]);
    const over = openMessage(draw.drawHash ?? '', body.party, body.nonce);
    expect(await verify(publicKey, over, body.openers[0]!.signature)).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

const own = (draw: Draw, publicKey: string): Draw => ({
  ...draw,
  parties: draw.parties.map((party) =>
    party.mine ? { ...party, publicKey, ...(draw.state === 'committing' && { committedAt: null }) } : party,
  ),
});

/** The draw with the reader's own key, which lies in this browser. */
async function withOwnKey(
  draw: Draw,
): Promise<{ readonly draw: Draw; readonly id: string; readonly publicKey: string }> {
  const id = `DR1/${mine(draw).name}`;
  const key = await makeKey();
  await keepKey({ id, ...key });
  return { draw: own(draw, key.publicKey), id, publicKey: key.publicKey };
}
