import { isJson } from '../canonical/canonical-json.ts';
import type { Refusal } from '../refusal.ts';
import type { Verify } from './commitment.ts';
import { fileDefectsOf } from './draw-file-check.ts';
import { isDrawFile } from './draw-file-form.ts';
import { isReadRecord, recordFormDefects, type ReadRecord } from './draw-record-form.ts';
import { closingDefects } from './record-closing.ts';
import { commitmentDefects, hashDefects, keyDefects, resultDefects } from './record-defects.ts';
import {
  fitnessDefects,
  signatureDefects,
  timeDefects,
  valueDefects,
  type ProductionRecord,
} from './record-honesty.ts';

/** The checks of a record, in this order. */
export type VerifyStep =
  | 'form'
  | 'file'
  | 'drawHash'
  | 'commitments'
  | 'signatures'
  | 'times'
  | 'publicValue'
  | 'key'
  | 'seats'
  | 'closing';

/** How one check went; `refusals` say what differs. */
export interface StepVerdict {
  readonly step: VerifyStep;
  readonly outcome: 'same' | 'different' | 'not checked';
  readonly refusals: readonly Refusal[];
}

/**
 * What became of a record under recomputation. `reproduced` says that no check differed; `complete` that none was left out.
 * Signatures are left out without a verifier; what only production files have (signatures, times, the form of the public value) is left
 * out for files that carry bare party names.
 */
export interface Verdict {
  readonly reproduced: boolean;
  readonly complete: boolean;
  readonly steps: readonly StepVerdict[];
}

/**
 * Recomputes everything a public record says, from the record alone. Never throws.
 *
 * @param record  the parsed JSON of a DrawRecord, from wherever it came
 * @param verify  checks Ed25519 signatures; without it they are not checked
 */
export function verifyRecord(record: unknown, verify?: Verify): Verdict {
  if (!isJson(record)) return verdict([stepOf('form', [{ code: 'DRAW-007', at: '' }])]);
  if (!isReadRecord(record)) return verdict([stepOf('form', recordFormDefects(record))]);
  return verdict([stepOf('form', []), ...stepsOf(record, verify)]);
}

function stepsOf(record: ReadRecord, verify: Verify | undefined): readonly StepVerdict[] {
  const production = isProduction(record) ? record : undefined;
  return [
    stepOf('file', production ? fitnessDefects(production) : malformedFile(record)),
    stepOf('drawHash', hashDefects(record)),
    stepOf('commitments', commitmentDefects(record)),
    stepOf('signatures', verify && production && signatureDefects(production, verify)),
    stepOf('times', production && timeDefects(production)),
    stepOf('publicValue', production && valueDefects(production)),
    stepOf('key', keyDefects(record)),
    stepOf('seats', resultDefects(record)),
    stepOf('closing', closingDefects(record)),
  ];
}

function isProduction(record: ReadRecord): record is ProductionRecord {
  return isDrawFile(record.file);
}

function malformedFile({ file }: ReadRecord): readonly Refusal[] | undefined {
  const bareNames = file.parties.every((party) => typeof party === 'string');
  return bareNames ? undefined : fileDefectsOf(file);
}

function stepOf(step: VerifyStep, refusals: readonly Refusal[] | undefined): StepVerdict {
  if (refusals === undefined) return { step, outcome: 'not checked', refusals: [] };
  return { step, outcome: refusals.length === 0 ? 'same' : 'different', refusals };
}

function verdict(steps: readonly StepVerdict[]): Verdict {
  return {
    reproduced: steps.every(({ outcome }) => outcome !== 'different'),
    complete: steps.every(({ outcome }) => outcome !== 'not checked'),
    steps,
  };
}
