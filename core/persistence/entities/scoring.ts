import type {
  RevealedSheetRecord,
  SheetRecord,
  StandbyRecord,
  TaskRecord,
  TicketRecord,
} from '../../app/records/scoring.ts';
import { flag, id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const tasks = table<TaskRecord>(
  'tasks',
  {
    round: id(),
    evaluation: id(),
    draw: id(),
    member: id(),
    pseudonym: text(),
    stratum: text(),
    seat: wholeNumber(),
    order: wholeNumber(),
    state: text(),
    invitedAt: time(),
    answerBy: time(),
    dueAt: time(),
    answeredAt: nullable(time()),
    reason: nullable(text()),
    undertakenAt: nullable(time()),
    replaces: nullable(id()),
  },
  { indexes: [['round'], ['evaluation'], ['member']] },
);

export const standbys = table<StandbyRecord>(
  'standbys',
  {
    round: id(),
    draw: id(),
    evaluation: id(),
    member: id(),
    pseudonym: text(),
    stratum: text(),
    position: wholeNumber(),
    used: flag(),
  },
  { indexes: [['evaluation'], ['round']] },
);

/** Filed by their random key alone: the table does not tell in which order sheets came or changed. */
export const sheets = table<SheetRecord>(
  'sheets',
  { round: id(), envelope: text() },
  { indexes: [['round']], scattered: true },
);

export const revealedSheets = table<RevealedSheetRecord>(
  'revealed_sheets',
  {
    round: id(),
    evaluation: id(),
    pseudonym: text(),
    payload: json(),
    seal: id(),
    sealedAt: time(),
    total: text(),
  },
  { indexes: [['round'], ['evaluation']] },
);

export const tickets = table<TicketRecord>(
  'tickets',
  {
    account: id(),
    role: text(),
    member: id(),
    workYear: wholeNumber(),
    tasks: json(),
    origins: json(),
    createdAt: time(),
    expiresAt: time(),
  },
  { indexes: [['account']] },
);
