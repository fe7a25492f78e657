/* Generated from the schema; do not edit. */

export interface Round {
  id: string;
  code: string;
  titleZh: string;
  titleEn: string;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  pack: string;
  packVersion: string;
  state: 'planned' | 'frozen' | 'drawn' | 'scoring' | 'revealed' | 'finished';
  deadlines: import('./deadlines.ts').Deadlines;
  projects: number;
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
  packHash: string;
  packTitleZh: string;
  packTitleEn: string;
  baseDate: string;
  period: string;
  officer: import('./person.ts').Person;
  supervisor: import('./person.ts').Person;
  rules: import('../../round-rules.ts').RoundRules;
  roundHash: string | null;
  frozenAt: number | null;
  revealedAt: number | null;
  evaluations: import('./evaluation.ts').Evaluation[];
  marks: import('./mark.ts').Mark[];
  custody: import('./custody.ts').Custody;
}
