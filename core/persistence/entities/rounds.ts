import type {
  CustodyRecord,
  EvaluationRecord,
  NotApplicableRecord,
  RoundKeyRecord,
  RoundRecord,
} from '../../app/records/rounds.ts';
import { id, json, nullable, text, time } from '../columns.ts';
import { table } from '../table.ts';

export const rounds = table<RoundRecord>(
  'rounds',
  {
    code: text(),
    titleZh: text(),
    titleEn: text(),
    form: text(),
    pack: text(),
    packVersion: text(),
    packHash: id(),
    baseDate: text(),
    period: text(),
    officer: id(),
    supervisor: id(),
    rules: json(),
    deadlines: json(),
    roundHash: nullable(id()),
    frozenAt: nullable(time()),
    revealedAt: nullable(time()),
    state: text(),
  },
  { unique: [['code']] },
);

export const evaluations = table<EvaluationRecord>(
  'evaluations',
  {
    round: id(),
    project: id(),
    code: text(),
    state: text(),
    dossier: nullable(json()),
    dossierHash: nullable(id()),
  },
  { unique: [['round', 'project']], indexes: [['project']] },
);

export const notApplicables = table<NotApplicableRecord>(
  'not_applicables',
  {
    evaluation: id(),
    leaf: text(),
    reason: text(),
    proposedBy: id(),
    proposedAt: time(),
    confirmedBy: nullable(id()),
    confirmedAt: nullable(time()),
  },
  { unique: [['evaluation', 'leaf']] },
);

export const custodies = table<CustodyRecord>(
  'custodies',
  {
    round: id(),
    holder: text(),
    account: id(),
    publicKey: text(),
    kdf: json(),
    sealedShare: nullable(text()),
    releasedShare: nullable(text()),
  },
  { unique: [['round', 'holder']] },
);

export const roundKeys = table<RoundKeyRecord>('round_keys', { round: id(), publicKey: text() });
