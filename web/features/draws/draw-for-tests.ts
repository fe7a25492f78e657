import type { DrawFile, Party } from '../../../core/domain/draw/draw-file.ts';
import type { DrawRecord } from '../../../core/domain/draw/draw-record.ts';
import { commit } from '../../../core/domain/draw/commit.ts';
import { commitMessage, commitmentOf, revealMessage } from '../../../core/domain/draw/commitment.ts';
import { commitmentBy, openCommitting, recordOf, withdraw, type Drawing } from '../../../core/domain/draw/drawing.ts';
import { prepare } from '../../../core/domain/draw/prepare.ts';
import { supplyValue } from '../../../core/domain/draw/public-value.ts';
import { reveal } from '../../../core/domain/draw/reveal.ts';
import { sha256Hex } from '../../../core/domain/hash/sha256.ts';
import type { Outcome } from '../../../core/domain/refusal.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { makeKey, sign, type MadeKey } from './ed25519.ts';

const hour = 3_600_000;
/** When the sample draw is prepared. Its deadlines and public value follow by the hour. */
export const prepared = Date.parse('2026-11-02T01:00:00Z');
const at = (hours: number): string => new Date(prepared + hours * hour).toISOString();
const names = ['绩效处 林衡', '特约监督员 周正', '审计管理员'] as const;

/** A draw at every stage, with real signatures, and its public record. */
export interface SampleDraw {
  readonly gathering: Draw;
  readonly committing: Draw;
  readonly revealing: Draw;
  readonly waiting: Draw;
  readonly drawn: Draw;
  readonly withdrawn: Draw;
  readonly record: DrawRecord;
}

const source: NonNullable<Draw['publicSource']> = {
  source: '福彩双色球',
  issue: '2026131',
  at: at(4),
  field: '红球',
  count: 6,
  range: [1, 33],
  integers: true,
};

// What is signed is checked where it is read; on the way here nothing is.
const trusting = (now: number) => ({ now, verify: () => true });

export async function sampleDraw(): Promise<SampleDraw> {
  const keys = await Promise.all(names.map(() => makeKey()));
  const file = fileOf(keys);
  const committing = valueOf(openCommitting(valueOf(prepare({ file, earlier: [] }, trusting(prepared))), prepared));
  let revealing = committing;
  for (const [index, name] of names.entries()) revealing = await withCommitment(revealing, name, keys[index]);
  let waiting = revealing;
  for (const [index, name] of names.entries()) waiting = await withReveal(waiting, name, keys[index]);
  const drawn = valueOf(supplyValue(waiting, { from: 'source', values: [7, 11, 19, 20, 28, 33] }, prepared + 5 * hour));
  return {
    gathering: { ...viewOf(committing), ...before },
    committing: viewOf(committing),
    revealing: viewOf(revealing),
    waiting: viewOf(waiting),
    drawn: viewOf(drawn),
    withdrawn: viewOf(valueOf(withdraw(committing, '名册有误', prepared + hour))),
    record: valueOf(recordOf(drawn)),
  };
}

function fileOf(keys: readonly MadeKey[]): DrawFile {
  const strata = ['business', 'management', 'finance'];
  const organisations = ['衡州市财政局', '市人大财经委', '机关纪委'];
  return {
    v: 'EPD-2',
    draw: 'R2026-12-D1',
    round: 'R2026-12',
    roundHash: sha256Hex('round'),
    previousDraw: '0'.repeat(64),
    projects: [
      { code: 'X001', seats: { business: 2, finance: 1 }, employerCap: 1 },
      { code: 'X002', seats: { business: 2, management: 1 }, employerCap: 1 },
    ],
    maxLoad: 1,
    pool: Array.from({ length: 36 }, (_, index) => ({
      n: index + 1,
      id: `P${100_200 + index}`,
      stratum: strata[index % 3] ?? '',
      employer: `E${index}`,
      digest: sha256Hex(`row ${index}`),
    })),
    ineligible: [{ project: 'X001', n: 4, reason: 'declared' }],
    parties: names.map((name, index): Party => ({
      name,
      organisation: organisations[index] ?? '',
      outside: index === 1,
      publicKey: keys[index]?.publicKey ?? '',
    })),
    publicSource: { ...source, range: [1, 33] },
    deadlines: { commitBy: at(1), revealBy: at(2), openBy: at(3) },
    rule: { minimumParties: 3, poolPerSeat: 3 },
  };
}

async function withCommitment(drawing: Drawing, party: string, key: MadeKey | undefined): Promise<Drawing> {
  const { drawHash } = drawing;
  const commitment = commitmentOf(drawHash, party, sha256Hex(party));
  const signature = await signed(key, commitMessage({ drawHash, party, commitment }));
  return valueOf(commit(drawing, { party, commitment, signature }, trusting(prepared + hour / 2)));
}

async function withReveal(drawing: Drawing, party: string, key: MadeKey | undefined): Promise<Drawing> {
  const nonce = sha256Hex(party);
  const signature = await signed(key, revealMessage(drawing.drawHash, party, nonce));
  return valueOf(reveal(drawing, { party, nonce, signature }, trusting(prepared + 1.5 * hour)));
}

const signed = (key: MadeKey | undefined, message: Uint8Array): Promise<string> =>
  key === undefined ? Promise.reject(new Error('a party without key')) : sign(key.privateKey, message);

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusal));
}

/** Before the file is fixed nobody has a key, and there is no pool yet. */
const before: Partial<Draw> = {
  state: 'gathering',
  drawHash: null,
  previousDraw: null,
  pool: null,
  projects: [],
  parties: names.map((name, index) => ({
    name,
    organisation: name,
    outside: index === 1,
    mine: index === 0,
    publicKey: null,
    committedAt: null,
    revealedAt: null,
  })),
};

/** The draw as the server shows it; the first party is the reader. */
function viewOf(drawing: Drawing): Draw {
  const { file, results, closed } = drawing;
  return {
    id: 'DR1',
    round: 'RD1',
    code: file.draw,
    state: drawing.state,
    version: 1,
    roundCode: file.round,
    roundHash: file.roundHash,
    parties: file.parties.map((party, index) => ({
      ...party,
      mine: index === 0,
      committedAt: commitmentBy(drawing, party.name)?.at ?? null,
      revealedAt: drawing.reveals.find((entry) => entry.party === party.name)?.at ?? null,
    })),
    deadlines: { ...file.deadlines },
    publicSource: source,
    waiver: null,
    secondApprover: null,
    drawHash: drawing.drawHash,
    previousDraw: file.previousDraw,
    pool: { rows: 36, strata: { business: 12, management: 12, finance: 12 }, exclusions: { declared: 1 } },
    projects: file.projects.map(({ code, seats }, index) => ({
      code,
      seats: { ...seats },
      seated: (results[index]?.seated ?? []).map((n) => file.pool[n - 1]?.id ?? ''),
      short: {},
    })),
    publicValue: [...drawing.publicValue],
    openedAt: prepared,
    closedAt: closed?.at ?? null,
    because: closed?.because ? { code: closed.because.code, text: '抽取在开示之前撤回：名册有误' } : null,
  };
}
