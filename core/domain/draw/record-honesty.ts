import type { Refusal } from '../refusal.ts';
import { instantOf } from '../time/instant.ts';
import { commitMessage, openMessage, revealMessage, type Verify } from './commitment.ts';
import type { DrawFile } from './draw-file.ts';
import { fileDefectsOf } from './draw-file-check.ts';
import type { ReadCommitment, ReadRecord, ReadReveal } from './draw-record-form.ts';
import { isPast } from './drawing.ts';
import { waiverDefects } from './prepare.ts';
import { tooEarly, whyNotValue } from './public-value.ts';
import { seatDefectsOf } from './seat-defects.ts';

/** A record whose file has the production form: everything that keeps a draw honest can be asked of it. */
export interface ProductionRecord extends ReadRecord {
  readonly file: DrawFile;
}

/** Whether the file was fit to be drawn from. */
export function fitnessDefects({ file }: ProductionRecord): readonly Refusal[] {
  const defects = fileDefectsOf(file);
  return defects.length > 0 ? defects : seatDefectsOf(file);
}

/** Whether every entry carries the signature of its party, and every opened envelope those of its openers, one of them from outside. */
export function signatureDefects(record: ProductionRecord, verify: Verify): readonly Refusal[] {
  const { file, drawHash, commitments, reveals, wrong } = record;
  const signed = (party: string, message: Uint8Array, signature: string | undefined): boolean =>
    verify(file.parties.find(({ name }) => name === party)?.publicKey ?? '', message, signature ?? '');
  const committed = ({ party, commitment, envelope, signature }: ReadCommitment): boolean =>
    signed(
      party,
      commitMessage({ drawHash, party, commitment, ...(envelope !== undefined && { envelope }) }),
      signature,
    );
  const revealed = ({ party, nonce, signature, openers }: ReadReveal): boolean => {
    if (openers === undefined) return signed(party, revealMessage(drawHash, party, nonce), signature);
    const outside = openers.some((opener) =>
      file.parties.some(({ name, outside }) => name === opener.party && outside),
    );
    return (
      outside && openers.every((opener) => signed(opener.party, openMessage(drawHash, party, nonce), opener.signature))
    );
  };
  return [
    ...waiverDefects(file, verify),
    ...commitments.flatMap((entry, index) =>
      committed(entry) ? [] : [unsigned(entry.party, `/commitments/${index}`)],
    ),
    ...reveals.flatMap((entry, index) => (revealed(entry) ? [] : [unsigned(entry.party, `/reveals/${index}`)])),
    ...wrong.flatMap((entry, index) => (revealed(entry) ? [] : [unsigned(entry.party, `/wrong/${index}`)])),
  ];
}

function unsigned(party: string, at: string): Refusal {
  return { code: 'DRAW-044', params: { party }, at };
}

/** Whether every entry has a time, and none is later than its deadline. */
export function timeDefects({ file, commitments, reveals }: ProductionRecord): readonly Refusal[] {
  const { commitBy, revealBy, openBy } = file.deadlines;
  const inTime = (at: string | undefined, deadline: string): boolean => {
    const instant = instantOf(at ?? '');
    return instant !== undefined && !isPast(deadline, instant);
  };
  const late = (party: string, deadline: string, at: string): Refusal => ({
    code: 'DRAW-089',
    params: { party, deadline },
    at,
  });
  return [
    ...commitments.flatMap(({ party, at }, index) =>
      inTime(at, commitBy) ? [] : [late(party, commitBy, `/commitments/${index}`)],
    ),
    ...reveals.flatMap(({ party, at, openers }, index) => {
      const deadline = openers === undefined ? revealBy : openBy;
      return inTime(at, deadline) ? [] : [late(party, deadline, `/reveals/${index}`)];
    }),
  ];
}

/** Whether the public value has the file's one form and was entered when it could exist. */
export function valueDefects({ outcome, file, publicValue, publicValueOrigin }: ProductionRecord): readonly Refusal[] {
  if (outcome === 'void') return [];
  if (publicValueOrigin === undefined) return [{ code: 'DRAW-088', at: '/publicValueOrigin' }];
  const { from, notice } = publicValueOrigin;
  const supplied = { from, values: publicValue, ...(notice && { notice }) };
  const refusal = whyNotValue(file, supplied) ?? tooEarly(file, from, instantOf(publicValueOrigin.at) ?? 0);
  return refusal === undefined ? [] : [{ ...refusal, at: '/publicValue' }];
}
