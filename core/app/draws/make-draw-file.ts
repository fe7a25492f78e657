import { rootOf } from '../../domain/audit/merkle.ts';
import { canonicalBytes } from '../../domain/canonical/canonical-json.ts';
import { rowDigest } from '../../domain/draw/row-digest.ts';
import { hexEncode } from '../../domain/hash/sha256.ts';
import { codeAlphabet } from '../../domain/round/custody.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import type { DrawFile } from '../../domain/draw/draw-file.ts';
import type { Chance } from '../ports/chance.ts';
import type { Keyring } from '../ports/keyring.ts';
import type { DrawPlan, DrawSecrets } from '../records/draws.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { identityOf, type RoundPool } from './pool-of-round.ts';

const labelLength = 8;

/** What a draw file is made of. */
export interface DrawFileParts {
  readonly code: string;
  readonly round: RoundRecord;
  readonly roundHash: string;
  readonly previousDraw: string;
  readonly projects: readonly string[];
  readonly plan: DrawPlan;
  readonly pool: RoundPool;
}

/** The file, and who is behind its rows. */
export interface MadeDrawFile {
  readonly file: Omit<DrawFile, 'publicSource'> & { readonly publicSource: unknown };
  readonly secrets: DrawSecrets;
}

/**
 * Lists the drawable members under pseudonyms and employer labels of this draw alone, in random order, each row bound to its
 * person by a salted digest (EPD-2, "Rows are bound to people").
 */
export function makeDrawFile(
  ports: { readonly chance: Chance; readonly keyring: Keyring },
  parts: DrawFileParts,
): MadeDrawFile {
  const { code, plan, pool } = parts;
  const shuffled = shuffle(ports.chance, pool.drawable);
  const names = labels(
    ports.chance,
    'P',
    shuffled.map(({ member }) => member.id),
  );
  const employers = labels(
    ports.chance,
    'E',
    [...new Set(shuffled.map(({ member }) => member.employerCode))].toSorted(inCodeOrder),
  );
  const secrets: Record<string, { member: string; salt: string }> = {};
  const rows = shuffled.map(({ member }, index) => {
    const n = index + 1;
    const id = names.get(member.id) ?? '';
    const salt = hexEncode(ports.chance.bytes(32));
    secrets[String(n)] = { member: member.id, salt };
    const digest = rowDigest({ draw: code, n, id, salt, identity: identityOf(ports.keyring, member) });
    return { n, id, stratum: member.stratum, employer: employers.get(member.employerCode) ?? '', digest };
  });
  const ineligible = shuffled.flatMap(({ recusals }, index) =>
    recusals.map((recusal) => ({ ...recusal, n: index + 1 })),
  );
  return {
    file: { ...fixedParts(parts), pool: rows, ineligible, register: registerOf(pool), ...approver(plan) },
    secrets,
  };
}

function fixedParts({ code, round, roundHash, previousDraw, projects, plan }: DrawFileParts) {
  const { seats, employerCap, maxLoad, parties, poolMultiple } = round.rules;
  return {
    v: 'EPD-2' as const,
    draw: code,
    round: round.code,
    roundHash,
    previousDraw,
    projects: projects.map((project) => ({ code: project, seats, employerCap })),
    maxLoad,
    parties: plan.parties.map(({ name, organisation, outside, publicKey }) => ({
      name,
      organisation,
      outside,
      publicKey: publicKey ?? '',
    })),
    publicSource: plan.publicSource ?? { waiver: plan.waiver },
    deadlines: plan.deadlines,
    rule: { minimumParties: parties.minimum, poolPerSeat: Number(poolMultiple) },
  };
}

const approver = ({ secondApprover }: DrawPlan) =>
  secondApprover ? { secondApprover: { name: secondApprover.name, ground: secondApprover.ground } } : {};

function registerOf({ register, counts }: RoundPool) {
  const leaves = register
    .toSorted((a, b) => inCodeOrder(a.id, b.id))
    .map(({ id, status, stratum, name }) => canonicalBytes({ id, status, stratum, name }));
  return { root: hexEncode(rootOf(leaves)), counts };
}

/** A different label of eight signs for each, telling nothing; forty bits, so that labels of two records do not meet by chance. */
function labels(chance: Chance, prefix: string, of: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const named = new Map<string, string>();
  for (const one of of) {
    let label = fresh(chance, prefix);
    while (used.has(label)) label = fresh(chance, prefix);
    used.add(label);
    named.set(one, label);
  }
  return named;
}

const fresh = (chance: Chance, prefix: string): string =>
  prefix + [...chance.bytes(labelLength)].map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length)).join('');

function shuffle<T>(chance: Chance, items: readonly T[]): readonly T[] {
  const rest = [...items];
  const taken: T[] = [];
  while (rest.length > 0) taken.push(...rest.splice(below(chance, rest.length), 1));
  return taken;
}

/** A whole number from 0 to below `limit`, without bias. */
function below(chance: Chance, limit: number): number {
  const range = 2 ** 32;
  const fair = range - (range % limit);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = chance.bytes(4);
    const value = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
    if (value < fair) return value % limit;
  }
}
