/* Generated from the schema; do not edit. */

export interface RoundLine {
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
}
