import { hexDecode } from '../hash/sha256.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { checkpointBytes } from './checkpoint.ts';
import { leafOf } from './event.ts';
import type { CheckpointLine, EventLine, ExportLine } from './export-line.ts';
import { emptyFrontier, frontierRoot, withLeaf } from './frontier.ts';

/** Ed25519; the caller brings it (node:crypto, WebCrypto). All bytes are raw. */
export type VerifySignature = (claim: {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}) => boolean | Promise<boolean>;

/** What a verified log amounts to. */
export interface VerifiedLog {
  readonly bureau: string;
  readonly size: number;
  readonly root: string;
  /** Events that are bare leaves still. */
  readonly veiled: number;
  readonly checkpoints: number;
}

/** An export, with what is known from elsewhere. */
export interface LogClaim {
  /** Of all pages, in order. */
  readonly lines: readonly ExportLine[];
  /** Checkpoints that were kept outside: they alone tell that a log was cut or written anew. */
  readonly outside: readonly CheckpointLine[];
  readonly verifySignature: VerifySignature;
}

/**
 * Recomputes a whole log and compares it with everything that was signed over it.
 *
 * @returns a refusal that names the first bad place: AUDIT-010 no head, -011 order, -012 an event and its leaf, -013 size,
 *   -014 the root of a checkpoint, -015 its signature or key
 */
export async function verifyLog({ lines, outside, verifySignature }: LogClaim): Promise<Outcome<VerifiedLog>> {
  const head = lines.find((line) => line.kind === 'log');
  if (head === undefined) return refused('AUDIT-010');
  const { bureau, size } = head;
  const events = lines.filter((line) => line.kind === 'event');
  const bad = firstBadEvent(bureau, events);
  if (bad) return refused(bad);
  // More than the head says are fine: a log grows while its pages are fetched.
  if (events.length < size) return refused('AUDIT-013', { size, found: events.length });

  const checkpoints = [...lines.filter((line) => line.kind === 'checkpoint'), ...outside];
  const roots = rootsAt(events, new Set([events.length, ...checkpoints.map((checkpoint) => checkpoint.size)]));
  const keys = new Map(lines.filter((line) => line.kind === 'key').map(({ key, publicKey }) => [key, publicKey]));
  for (const checkpoint of checkpoints) {
    if (roots.get(checkpoint.size) !== checkpoint.root) return refused(wrong('AUDIT-014', checkpoint));
    const claim = signatureClaim(bureau, checkpoint, keys);
    if (!claim || !(await verifySignature(claim))) return refused(wrong('AUDIT-015', checkpoint));
  }
  const veiled = events.filter(({ event }) => event === null).length;
  const root = roots.get(events.length) ?? '';
  return ok({ bureau, size: events.length, root, veiled, checkpoints: checkpoints.length });
}

function firstBadEvent(bureau: string, events: readonly EventLine[]): Refusal | undefined {
  for (const [index, line] of events.entries()) {
    const at = `event/${index}`;
    if (line.sequence !== index) return { code: 'AUDIT-011', params: { sequence: index }, at };
    if (!isItself(bureau, line)) return { code: 'AUDIT-012', params: { sequence: index }, at };
  }
  return undefined;
}

/** Whether an open event is what its leaf was made of, at its place in its bureau's log. */
function isItself(bureau: string, { sequence, leaf, salt, event }: EventLine): boolean {
  if (event === null) return salt === null;
  if (event.seq !== sequence + 1 || event.bureau !== bureau) return false;
  try {
    return leafOf(event, salt) === leaf;
  } catch {
    return false;
  }
}

function rootsAt(events: readonly EventLine[], sizes: ReadonlySet<number>): ReadonlyMap<number, string> {
  const roots = new Map([[0, frontierRoot(emptyFrontier)]]);
  let tree = emptyFrontier;
  for (const { leaf } of events) {
    tree = withLeaf(tree, leaf).tree;
    if (sizes.has(tree.size)) roots.set(tree.size, frontierRoot(tree));
  }
  return roots;
}

function signatureClaim(bureau: string, checkpoint: CheckpointLine, keys: ReadonlyMap<string, string>) {
  const { size, root, at, key, signature } = checkpoint;
  const publicKey = keys.get(key);
  if (publicKey === undefined) return undefined;
  const message = checkpointBytes({ bureau, size, root, at });
  return { publicKey: hexDecode(publicKey), message, signature: hexDecode(signature) };
}

const wrong = (code: string, { size, at }: CheckpointLine): Refusal => ({
  code,
  params: { size, at: new Date(at).toISOString() },
  at: `checkpoint/${size}`,
});
