import type { Refusal } from '../refusal.ts';
import type { DrawFile } from './draw-file.ts';
import { isDrawFile } from './draw-file-form.ts';
import type { ReadRecord } from './draw-record-form.ts';
import { isPast } from './drawing.ts';
import { instantOf } from '../time/instant.ts';
import { agrees, nameOf } from './record-defects.ts';

/**
 * Whether the draw ended as it says. A void record has no value, key or result, and its reason shows in the record itself:
 * what is missing is missing past its deadline, what was wrong is wrong, a withdrawal came before any nonce.
 */
export function closingDefects(record: ReadRecord): readonly Refusal[] {
  if (record.outcome === 'drawn') {
    return record.voidBecause === undefined ? [] : [{ code: 'DRAW-097', at: '/voidBecause' }];
  }
  const empty = record.results.length === 0 && record.publicValue.length === 0 && record.key === undefined;
  return [
    ...(empty ? [] : [{ code: 'DRAW-098', at: '/results' }]),
    ...(voidIsProven(record) ? [] : [{ code: 'DRAW-099', at: '/voidBecause' }]),
  ];
}

function voidIsProven(record: ReadRecord): boolean {
  const { commitments, reveals, wrong, voidBecause } = record;
  const parties = record.file.parties.map(nameOf);
  const past = (deadline: 'commitBy' | 'revealBy'): boolean => isOver(record, deadline);
  switch (voidBecause?.code) {
    case 'DRAW-045':
      return commitments.length < parties.length && past('commitBy');
    case 'DRAW-051':
    case 'DRAW-057':
      return wrong.length > 0 && wrong.every((entry) => !agrees(record, entry));
    case 'DRAW-053':
      return (
        commitments.length === parties.length &&
        reveals.length < parties.length &&
        (past('revealBy') || wrong.length > 0)
      );
    case 'DRAW-065':
      return reveals.length === 0 && wrong.length === 0 && commitments.length < parties.length;
    case 'DRAW-066':
      return reveals.length === parties.length;
    default:
      return false;
  }
}

function isOver({ file, closedAt }: ReadRecord, deadline: keyof DrawFile['deadlines']): boolean {
  const checked: unknown = file;
  return !isDrawFile(checked) || isPast(checked.deadlines[deadline], instantOf(closedAt) ?? 0);
}
