import {
  commitMessage,
  commitmentOf,
  openMessage,
  revealMessage,
  waiverMessage,
} from '../../../core/domain/draw/commitment.ts';
import { hexEncode } from '../../../core/domain/hash/sha256.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { api } from '../../controllers/api.ts';
import { localProblem } from '../../controllers/problem.ts';
import { knowsEd25519, makeKey, sign } from './ed25519.ts';
import { envelopeHash, sealEnvelope, type EnvelopeContent } from './envelope.ts';
import { keepKey, readKey, type KeptKey } from './key-store.ts';

type Party = Draw['parties'][number];

/** Where the reader's own key for a draw is. `none`: not made yet; `elsewhere`: another browser or the command line has it. */
export type OwnKey =
  | { readonly place: 'none' | 'elsewhere' | 'unsupported' }
  | { readonly place: 'here'; readonly kept: KeptKey };

/** The reader's own seat at the table, or undefined. */
export const ownParty = ({ parties }: Pick<Draw, 'parties'>): Party | undefined => parties.find(({ mine }) => mine);

/** Looks for the reader's key in this browser and compares it with the one on file. */
export async function ownKey(draw: string, party: Party): Promise<OwnKey> {
  const kept = await readKey(idOf(draw, party));
  if (kept !== undefined && kept.publicKey === party.publicKey) return { place: 'here', kept };
  if (!(await knowsEd25519())) return { place: 'unsupported' };
  return { place: party.publicKey === null ? 'none' : 'elsewhere' };
}

/** Makes a key pair in this browser and registers its public half. */
export async function join(draw: Draw, party: Party): Promise<Draw> {
  const id = idOf(draw.id, party);
  // A try that failed on the way has left a key that serves as well.
  const kept = (await readKey(id)) ?? { id, ...(await makeKey()) };
  await keepKey(kept);
  return api.post<Draw>(`draws/${draw.id}/parties`, { publicKey: kept.publicKey });
}

/** Commits to 32 random bytes, which are kept before anything is sent; with an envelope where the public value is waived. */
export async function commit(draw: Draw, party: Party): Promise<Draw> {
  const kept = await keyHere(draw, party);
  const drawHash = draw.drawHash ?? '';
  const nonce = kept.nonce ?? hexEncode(crypto.getRandomValues(new Uint8Array(32)));
  const sealed = kept.envelope ?? (await envelopeFor(draw, party, nonce));
  await keepKey({ ...kept, nonce, ...(sealed && { envelope: sealed }) });
  const commitment = commitmentOf(drawHash, party.name, nonce);
  const envelope = sealed && { envelope: envelopeHash(sealed) };
  const message = commitMessage({ drawHash, party: party.name, commitment, ...envelope });
  const signature = await sign(kept.privateKey, message);
  return api.post<Draw>(`draws/${draw.id}/commitments`, { commitment, ...envelope, signature });
}

/** Opens the nonce that was committed to. */
export async function reveal(draw: Draw, party: Party): Promise<Draw> {
  const { privateKey, nonce = '' } = await keyHere(draw, party);
  const signature = await sign(privateKey, revealMessage(draw.drawHash ?? '', party.name, nonce));
  return api.post<Draw>(`draws/${draw.id}/reveals`, { nonce, signature });
}

/** Signs that the draw goes without a public value. */
export async function waive(draw: Draw, party: Party, reason: string): Promise<Draw> {
  const { privateKey } = await keyHere(draw, party);
  const subject = { draw: draw.code, round: draw.roundCode, roundHash: draw.roundHash ?? '' };
  const signature = await sign(privateKey, waiverMessage(subject, party.name, reason));
  return api.post<Draw>(`draws/${draw.id}/waiver`, { reason, signature });
}

/** Signs what was found in the envelope of an absent party, and hands it in. */
export async function openEnvelope(draw: Draw, party: Party, found: EnvelopeContent): Promise<Draw> {
  const { privateKey } = await keyHere(draw, party);
  const signature = await sign(privateKey, openMessage(draw.drawHash ?? '', found.party, found.nonce));
  const body = { party: found.party, nonce: found.nonce, openers: [{ party: party.name, signature }] };
  return api.post<Draw>(`draws/${draw.id}/envelopes`, body);
}

const envelopeFor = (draw: Draw, party: Party, nonce: string) =>
  draw.publicSource === null ? sealEnvelope({ draw: draw.code, party: party.name, nonce }) : undefined;

async function keyHere(draw: Draw, party: Party): Promise<KeptKey> {
  const own = await ownKey(draw.id, party);
  if (own.place === 'here') return own.kept;
  throw localProblem('KEY-001');
}

const idOf = (draw: string, { name }: Party): string => `${draw}/${name}`;
