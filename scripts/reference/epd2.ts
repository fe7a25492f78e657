import { commitmentOf, drawHashOf } from '../../core/domain/draw/commitment.ts';
import type { Seating } from '../../core/domain/draw/draw-file.ts';
import { drawKey } from '../../core/domain/draw/draw-key.ts';
import { shortfallsOf } from '../../core/domain/draw/shortfall.ts';
import { verifyRecord } from '../../core/domain/draw/verify-record.ts';
import { seatAll } from '../../core/domain/draw/walk.ts';
import type { CaseResult } from './checker.ts';
import { compareCase } from './compare.ts';
import { isContent, isContents, isList, listOf, type Content } from './fields.ts';
import { verifyEd25519 } from './signature.ts';

/** The draws under EPD-2 in a file: one record, a list of them, or a list under `cases`. */
export function epd2Cases(content: unknown): readonly Content[] {
  const candidates = isList(content)
    ? content
    : isContent(content) && isContents(content['cases'])
      ? content['cases']
      : [content];
  return candidates.filter(isContent).filter((one) => isContent(one['file']) && one['file']['v'] === 'EPD-2');
}

/** Runs draws under EPD-2: vectors by their `expected`, public records by recomputing all of them. */
export function epd2Results(file: string, content: unknown): readonly CaseResult[] {
  return epd2Cases(content).flatMap((one, index) => {
    const named = { file, name: nameOf(one, index) };
    if (one['v'] === 'EPD-2/record') return [{ ...named, ...recordOutcome(one) }];
    const expected = isContent(one['expected']) ? one['expected'] : {};
    return compareCase({ ...named, expected, computed: () => draw(one) });
  });
}

function nameOf(one: Content, index: number): string {
  const draw = isContent(one['file']) ? one['file']['draw'] : undefined;
  return String(one['name'] ?? draw ?? index);
}

function draw(one: Content): Content {
  const { file } = one;
  const nonces = isContent(one['nonces']) ? Object.entries(one['nonces']) : [];
  const reveals = nonces.map(([party, nonce]) => ({ party, nonce: String(nonce) }));
  const publicValue = listOf(one, 'publicValue').map((value) => (typeof value === 'number' ? value : String(value)));
  const drawHash = drawHashOf(file);
  const key = drawKey({ drawHash, reveals, publicValue });
  const seating = file as Seating;
  return {
    drawHash,
    key,
    commitments: Object.fromEntries(reveals.map(({ party, nonce }) => [party, commitmentOf(drawHash, party, nonce)])),
    panels: seatAll(seating, key),
    fillable: shortfallsOf(seating).length === 0,
  };
}

function recordOutcome(record: Content): Pick<CaseResult, 'outcome' | 'detail'> {
  const { reproduced, steps } = verifyRecord(record, verifyEd25519);
  const steppedOut = steps.map(({ step, outcome }) => `${step} ${outcome}`);
  return { outcome: reproduced ? 'passed' : 'failed', detail: steppedOut.join(', ') };
}
