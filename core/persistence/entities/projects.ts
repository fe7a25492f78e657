import type { EvidenceRecord, FactRecord, ProjectRecord } from '../../app/records/projects.ts';
import { id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const projects = table<ProjectRecord>(
  'projects',
  {
    code: text(),
    titleZh: text(),
    titleEn: text(),
    department: id(),
    unit: id(),
    budget: text(),
    object: text(),
    budgetFen: wholeNumber(),
    receivedFen: wholeNumber(),
    spentFen: wholeNumber(),
    disclosure: text(),
    pack: text(),
    slots: json(),
    stages: json(),
    state: text(),
    filedAt: nullable(time()),
  },
  { unique: [['code']], indexes: [['department'], ['unit']] },
);

export const facts = table<FactRecord>(
  'facts',
  {
    project: id(),
    code: text(),
    period: text(),
    form: text(),
    revision: wholeNumber(),
    value: nullable(text()),
    unit: text(),
    evidence: json(),
    by: id(),
    at: time(),
  },
  { unique: [['project', 'code', 'period', 'form', 'revision']] },
);

export const evidence = table<EvidenceRecord>(
  'evidence',
  {
    project: id(),
    digest: text(),
    name: text(),
    mediaType: text(),
    size: wholeNumber(),
    ground: text(),
    note: text(),
    by: id(),
    at: time(),
  },
  { indexes: [['project']] },
);
