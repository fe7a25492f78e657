import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { commitMessage, commitmentOf, openMessage, revealMessage, waiverMessage } from '../domain/draw/commitment.ts';
import { commit } from '../domain/draw/commit.ts';
import { noPreviousDraw, type DrawFile, type Party, type PoolRow } from '../domain/draw/draw-file.ts';
import { openCommitting, recordOf, type Drawing } from '../domain/draw/drawing.ts';
import type { OpenedEnvelope } from '../domain/draw/envelope.ts';
import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { prepare } from '../domain/draw/prepare.ts';
import { supplyValue } from '../domain/draw/public-value.ts';
import { reveal } from '../domain/draw/reveal.ts';
import { hexDecode, hexEncode, sha256Hex } from '../domain/hash/sha256.ts';
import type { Outcome } from '../domain/refusal.ts';
import { verifyEd25519 } from '../../scripts/reference/signature.ts';

/** The parties of the sample draw; the supervisors are from outside the bureau. */
export const partyNames = ['财政局绩效科', '纪检监察组', 'Audit office'] as const;

/** Times of the sample draw, in the order of its steps. */
export const times = {
  prepared: Date.parse('2026-11-01T00:00:00Z'),
  committing: Date.parse('2026-11-02T00:00:00Z'),
  commitBy: Date.parse('2026-11-03T00:00:00Z'),
  revealing: Date.parse('2026-11-04T00:00:00Z'),
  revealBy: Date.parse('2026-11-05T00:00:00Z'),
  opening: Date.parse('2026-11-06T00:00:00Z'),
  openBy: Date.parse('2026-11-07T00:00:00Z'),
  value: Date.parse('2026-11-08T12:30:00Z'),
  later: Date.parse('2026-11-09T00:00:00Z'),
};

const text = (instant: number): string => new Date(instant).toISOString();

// PKCS #8 of an Ed25519 key is this prefix and the 32 bytes: RFC 8410. Keys of names, so that every run has the same.
function privateKeyOf(name: string): KeyObject {
  const key = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    hexDecode(sha256Hex(`key ${name}`)),
  ]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** The party's public key, 32 bytes as hex. */
export function publicKeyOf(name: string): string {
  const spki = createPublicKey(privateKeyOf(name)).export({ format: 'der', type: 'spki' });
  return spki.subarray(-32).toString('hex');
}

/** The party's signature over a message, hex. */
export function signedBy(name: string, message: Uint8Array): string {
  return hexEncode(sign(null, message, privateKeyOf(name)));
}

/** The nonce a party uses in the sample draw. */
export function nonceOf(name: string): string {
  return sha256Hex(`nonce ${name}`);
}

/** The envelope hash a party leaves in the sample draw, where it leaves one. */
export function envelopeOf(name: string): string {
  return sha256Hex(`envelope ${name}`);
}

export const parties: readonly Party[] = partyNames.map((name, index) => ({
  name,
  organisation: index === 0 ? '市财政局' : `organisation of ${name}`,
  outside: index > 0,
  publicKey: publicKeyOf(name),
}));

/** A pool of so many members, in strata and employers by turns. */
export function poolOf(
  count: number,
  strata: readonly string[] = ['业务', '财务', '管理'],
  employers = count,
): readonly PoolRow[] {
  return Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    id: `P${index + 1}`,
    stratum: strata[index % strata.length] ?? '',
    employer: `E${index % employers}`,
    digest: sha256Hex(`row ${index + 1}`),
  }));
}

/** A production file that may be drawn from, with what a test wants otherwise. */
export function drawFile(change: Partial<DrawFile> = {}): DrawFile {
  return {
    v: 'EPD-2',
    draw: 'D2026-01',
    round: 'R2026',
    roundHash: sha256Hex('round'),
    previousDraw: noPreviousDraw,
    projects: [
      { code: 'X001', seats: { 业务: 2, 财务: 1 }, employerCap: 1 },
      { code: 'X002', seats: { 业务: 2, 管理: 1 }, employerCap: 2 },
    ],
    maxLoad: 1,
    pool: poolOf(36),
    ineligible: [{ project: 'X001', n: 4, reason: '三年内任职' }],
    parties,
    publicSource: {
      source: '福利彩票双色球',
      issue: '2026130',
      at: text(times.value),
      field: '红球',
      count: 6,
      range: [1, 33],
      integers: true,
    },
    deadlines: { commitBy: text(times.commitBy), revealBy: text(times.revealBy), openBy: text(times.openBy) },
    rule: { minimumParties: 3, poolPerSeat: 3 },
    ...change,
  };
}

/** The value of an outcome that must be one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusal));
}

/** The sample draw after its preparation, ready for commitments. */
export function committing(file: unknown = drawFile()): Drawing {
  const around = { now: times.prepared, verify: verifyEd25519 };
  return valueOf(openCommitting(valueOf(prepare({ file, earlier: [] }, around)), times.prepared));
}

/** A party's commitment act with its signature. */
export function commitAct(drawing: Drawing, party: string, envelope?: string): Parameters<typeof commit>[1] {
  const commitment = commitmentOf(drawing.drawHash, party, nonceOf(party));
  const content = { party, commitment, ...(envelope !== undefined && { envelope }) };
  return { ...content, signature: signedBy(party, commitMessage({ drawHash: drawing.drawHash, ...content })) };
}

/** A party's reveal act with its signature; any nonce may be tried. */
export function revealAct(drawing: Drawing, party: string, nonce = nonceOf(party)): Parameters<typeof reveal>[1] {
  return { party, nonce, signature: signedBy(party, revealMessage(drawing.drawHash, party, nonce)) };
}

/** The sample draw with all commitments in. */
export function revealing(file: unknown = drawFile(), envelopes = false): Drawing {
  const around = { now: times.committing, verify: verifyEd25519 };
  return partyNames.reduce(
    (drawing, name) =>
      valueOf(commit(drawing, commitAct(drawing, name, envelopes ? envelopeOf(name) : undefined), around)),
    committing(file),
  );
}

/** The sample draw with all nonces open. */
export function awaitingValue(file: unknown = drawFile(), envelopes = false): Drawing {
  const around = { now: times.revealing, verify: verifyEd25519 };
  return partyNames.reduce(
    (drawing, name) => valueOf(reveal(drawing, revealAct(drawing, name), around)),
    revealing(file, envelopes),
  );
}

export const lottery = [3, 7, 19, 22, 28, 31];

/** The public record of the finished sample draw. */
export function drawnRecord(file: unknown = drawFile(), values: readonly number[] = lottery): DrawRecord {
  return valueOf(recordOf(valueOf(supplyValue(awaitingValue(file), { from: 'source', values }, times.later))));
}

/** What an act answered, in a word: `ok`, or the code of the refusal. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);

/** How an act left the draw: its state and, once void, the code of the reason. */
export function endOf(outcome: Outcome<Drawing>): string {
  const { state, closed } = valueOf(outcome);
  return `${state} ${closed?.because?.code ?? ''}`.trim();
}

const [finance, discipline, audit] = partyNames;

/** The sample file with the public value waived by the audit office, under whoever's signature. */
export function waivedFile(signer: string = audit): DrawFile {
  const reason = '内网无法取得公开数值';
  const signature = signedBy(signer, waiverMessage(drawFile(), audit, reason));
  return drawFile({ publicSource: { waiver: { reason, by: audit, signature } } });
}

/** The opening of a party's envelope by the bureau and the audit office. */
export function envelopeAct(drawing: Drawing, party: string, change: Partial<OpenedEnvelope> = {}): OpenedEnvelope {
  const nonce = change.nonce ?? nonceOf(party);
  const message = openMessage(drawing.drawHash, party, nonce);
  const openers = [finance, audit].map((name) => ({ party: name, signature: signedBy(name, message) }));
  return { party, nonce, openers, ...change };
}

/** The sample draw with the reveal of the audit office still to come. */
export function twoRevealed(envelopes = false): Drawing {
  const around = { now: times.revealing, verify: verifyEd25519 };
  return [finance, discipline].reduce(
    (drawing, name) => valueOf(reveal(drawing, revealAct(drawing, name), around)),
    revealing(drawFile(), envelopes),
  );
}
