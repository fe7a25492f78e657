import {
  commitMessage,
  commitmentOf,
  openMessage,
  revealMessage,
  waiverMessage,
} from '../../domain/draw/commitment.ts';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote } from '../remote/client.ts';
import { readJsonFile, writeFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';
import type { KeptKey } from './kept-keys.ts';
import { drawLines } from './lines.ts';
import { keyOnFile, ownSeat, type OwnSeat } from './own-seat.ts';
import { freshNonce, makePartyKey, openSealed, sealEnvelope, signedWith, type EnvelopeContent } from './party-key.ts';

const code = { name: 'draw', about: 'argument.draw' } as const;

/** What a draw asks of its parties; the key stays in a file of this machine. */
export const partyCommands = (context: Context): readonly RemoteCommandSpec[] => [
  join(context),
  commit(context),
  reveal(context),
  waive(context),
  envelope(context),
];

/** The body of an act, and lines that are told besides when it was taken. */
interface Act {
  readonly path: string;
  readonly body: object;
  readonly lines?: readonly string[];
}

/** Runs an act of the caller's own seat and shows the draw as it then stands. */
async function acted(
  context: Context,
  remote: Remote,
  { draw, does }: { readonly draw: string; readonly does: (seat: OwnSeat) => Outcome<Act> },
): Promise<Answer> {
  const seat = await ownSeat(context, remote, draw);
  if (!seat.ok) return answerOf(seat, context, () => []);
  const act = does(seat.value);
  if (!act.ok) return refusalAnswer([act.refusal], context);
  const { path, body, lines = [] } = act.value;
  const reply = await remote.post<Draw>(`/draws/${seat.value.draw.id}/${path}`, body);
  return answerOf(reply, context, (now) => [...drawLines(now, context), ...lines]);
}

const join = (context: Context): RemoteCommandSpec => ({
  name: 'join',
  about: 'draw.join',
  args: [code],
  run: (remote, [draw = '']) =>
    acted(context, remote, {
      draw,
      does: (seat) => {
        const key: KeptKey = seat.kept ?? makePartyKey();
        const kept = seat.keep(key);
        return kept.ok ? ok({ path: 'parties', body: { publicKey: key.publicKey } }) : kept;
      },
    }),
});

const commit = (context: Context): RemoteCommandSpec => ({
  name: 'commit',
  about: 'draw.commit',
  args: [code],
  run: (remote, [draw = '']) => acted(context, remote, { draw, does: (seat) => commitment(seat, context) }),
});

/** The nonce is kept before anything is sent; where the public value is waived the envelope is written too. */
function commitment(seat: OwnSeat, context: Context): Outcome<Act> {
  const key = keyOnFile(seat);
  if (!key.ok) return key;
  const { draw, party } = seat;
  const drawHash = draw.drawHash ?? '';
  const nonce = key.value.nonce ?? freshNonce();
  const sealed = draw.publicSource === null ? envelopeFor(key.value, draw, { party: party.name, nonce }) : undefined;
  const kept = seat.keep({ ...key.value, nonce, ...(sealed && { envelope: sealed }) });
  if (!kept.ok) return kept;
  const file = `${draw.code}-${party.publicKey?.slice(0, 8) ?? ''}-envelope.json`;
  const written = sealed ? writeFile(file, sealed.file, context) : ok(undefined);
  if (!written.ok) return written;

  const commitment = commitmentOf(drawHash, party.name, nonce);
  const envelope = sealed && { envelope: sha256Hex(sealed.file) };
  const message = commitMessage({ drawHash, party: party.name, commitment, ...envelope });
  const signature = signedWith(key.value, message);
  const lines = sealed ? [text(context, 'draw.envelopeLeft', { file, code: sealed.code })] : [];
  return ok({ path: 'commitments', body: { commitment, ...envelope, signature }, lines });
}

const envelopeFor = (key: KeptKey, draw: Draw, content: Omit<EnvelopeContent, 'draw'>) =>
  key.envelope ?? sealEnvelope({ draw: draw.code, ...content });

const reveal = (context: Context): RemoteCommandSpec => ({
  name: 'reveal',
  about: 'draw.reveal',
  args: [code],
  run: (remote, [draw = '']) =>
    acted(context, remote, {
      draw,
      does: (seat) => {
        const key = keyOnFile(seat);
        if (!key.ok) return key;
        const { nonce } = key.value;
        if (nonce === undefined) return refused('CLI-061', { draw: seat.draw.code });
        const message = revealMessage(seat.draw.drawHash ?? '', seat.party.name, nonce);
        return ok({ path: 'reveals', body: { nonce, signature: signedWith(key.value, message) } });
      },
    }),
});

const waive = (context: Context): RemoteCommandSpec => ({
  name: 'waive',
  about: 'draw.waive',
  args: [code, { name: 'reason', about: 'argument.reason' }],
  run: (remote, [draw = '', reason = '']) =>
    acted(context, remote, {
      draw,
      does: (seat) => {
        const key = keyOnFile(seat);
        if (!key.ok) return key;
        const { code: named, roundCode, roundHash } = seat.draw;
        const subject = { draw: named, round: roundCode, roundHash: roundHash ?? '' };
        const signature = signedWith(key.value, waiverMessage(subject, seat.party.name, reason));
        return ok({ path: 'waiver', body: { reason, signature } });
      },
    }),
});

const envelope = (context: Context): RemoteCommandSpec => ({
  name: 'envelope',
  about: 'draw.envelope',
  args: [code, { name: 'file', about: 'argument.envelope' }, { name: 'code', about: 'argument.openingCode' }],
  run: (remote, [draw = '', file = '', opening = '']) =>
    acted(context, remote, {
      draw,
      does: (seat) => {
        const key = keyOnFile(seat);
        if (!key.ok) return key;
        const content = readJsonFile(file, context);
        if (!content.ok) return content;
        const found = openSealed(content.value, opening);
        if (found?.draw !== seat.draw.code) return refused('CLI-062', { file });
        const { party, nonce } = found;
        const signature = signedWith(key.value, openMessage(seat.draw.drawHash ?? '', party, nonce));
        return ok({ path: 'envelopes', body: { party, nonce, openers: [{ party: seat.party.name, signature }] } });
      },
    }),
});
