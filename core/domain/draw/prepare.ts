import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { chainDefectsOf, type EarlierDraw } from './chain.ts';
import { drawHashOf, waiverMessage } from './commitment.ts';
import { isWaived, type DrawFile } from './draw-file.ts';
import { fileDefectsOf } from './draw-file-check.ts';
import { isDrawFile } from './draw-file-form.ts';
import { isPast, type Drawing, type Surroundings } from './drawing.ts';
import { seatDefectsOf } from './seat-defects.ts';

/** What a draw is prepared from: its parsed file, and every draw logged by the bureau before it, oldest first. */
export interface Preparation {
  readonly file: unknown;
  readonly earlier: readonly EarlierDraw[];
}

/**
 * Checks everything that can be known before the commitments and fixes the drawHash.
 *
 * @returns a draw in state `prepared`; or the one defect, or DRAW-039 with all defects as `errors`
 */
export function prepare({ file, earlier }: Preparation, { now, verify }: Surroundings): Outcome<Drawing> {
  const defects = fileDefectsOf(file);
  if (defects.length > 0 || !isDrawFile(file)) return refusedFor(defects);
  const later = [...waiverDefects(file, verify), ...chainDefectsOf(file, earlier), ...seatDefectsOf(file)];
  if (later.length > 0) return refusedFor(later);
  if (isPast(file.deadlines.commitBy, now)) return refused({ code: 'DRAW-047', at: '/deadlines/commitBy' });
  return ok({
    state: 'prepared',
    file,
    drawHash: drawHashOf(file),
    commitments: [],
    reveals: [],
    wrong: [],
    publicValue: [],
    results: [],
  });
}

/** A waiver must carry the signature of the party it names. */
export function waiverDefects(file: DrawFile, verify: Surroundings['verify']): readonly Refusal[] {
  if (!isWaived(file.publicSource)) return [];
  const { by, reason, signature } = file.publicSource.waiver;
  const key = file.parties.find(({ name }) => name === by)?.publicKey ?? '';
  if (verify(key, waiverMessage(file, by, reason), signature)) return [];
  return [{ code: 'DRAW-044', params: { party: by }, at: '/publicSource/waiver/signature' }];
}

function refusedFor(defects: readonly Refusal[]): Outcome<never> {
  const [first, ...others] = defects;
  if (first !== undefined && others.length === 0) return refused(first);
  return refused({ code: 'DRAW-039', params: { count: defects.length }, errors: defects });
}
