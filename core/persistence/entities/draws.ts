import type { DeclarationRecord, DrawRow } from '../../app/records/draws.ts';
import { id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const declarations = table<DeclarationRecord>(
  'declarations',
  { round: id(), member: id(), conflicts: json(), at: time() },
  { unique: [['round', 'member']] },
);

export const draws = table<DrawRow>(
  'draws',
  {
    round: id(),
    code: text(),
    sequence: wholeNumber(),
    plan: json(),
    drawing: nullable(json()),
    drawHash: nullable(text()),
    state: text(),
    openedAt: time(),
    secrets: text(),
  },
  { unique: [['code']], indexes: [['round']] },
);
