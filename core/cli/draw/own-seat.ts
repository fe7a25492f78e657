import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Context } from '../context.ts';
import type { Remote, Reply } from '../remote/client.ts';
import { keyFile, readKeys, writeKeys, type KeptKey, type KeptKeys } from './kept-keys.ts';

/** The caller's seat at the table of a draw, and what this machine keeps for it. */
export interface OwnSeat {
  readonly draw: Draw;
  readonly party: Draw['parties'][number];
  readonly kept: KeptKey | undefined;
  /** Keeps a key for this seat, in place of the one before. */
  readonly keep: (key: KeptKey) => Outcome<undefined>;
}

/** Who the caller is in a draw; the problem of the server, or DRAW-106 for no party, CLI-024 for an unusable file. */
export async function ownSeat(context: Context, remote: Remote, draw: string): Promise<Reply<OwnSeat>> {
  const reply = await remote.get<Draw>(`/draws/${encodeURIComponent(draw)}`);
  if (!reply.ok) return reply;
  const seat = seatIn(context, remote.url, reply.value);
  return seat.ok ? { ...reply, value: seat.value } : { ok: false, problem: seat.refusal };
}

function seatIn(context: Context, url: string, draw: Draw): Outcome<OwnSeat> {
  const party = draw.parties.find(({ mine }) => mine);
  if (party === undefined) return refused('DRAW-106');
  const file = keyFile(context);
  const keys = readKeys(file);
  if (!keys.ok) return keys;
  const id = `${url} ${draw.id} ${party.name}`;
  return ok({ draw, party, kept: keys.value[id], keep: (key) => keepIn(file, keys.value, { [id]: key }) });
}

const keepIn = (file: string, keys: KeptKeys, changed: KeptKeys): Outcome<undefined> =>
  writeKeys(file, { ...keys, ...changed });

/** The key on file and the one kept here are the same; CLI-060 when this machine has none, or another one. */
export function keyOnFile({ draw, party, kept }: OwnSeat): Outcome<KeptKey> {
  if (kept !== undefined && kept.publicKey === party.publicKey) return ok(kept);
  return refused('CLI-060', { draw: draw.code, party: party.name });
}
