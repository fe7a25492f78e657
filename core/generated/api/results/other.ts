/* Generated from the schema; do not edit. */

/**
 * The result of another evaluation of the same project.
 */
export interface Other {
  evaluation: string;
  key: string;
  round: string;
  roundTitle: import('../house/text.ts').Text;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  state: 'computed' | 'sent' | 'answered' | 'final' | 'superseded';
  outcome: 'rated' | 'unrated' | 'none';
  published: string | null;
  grade: {
    code: string;
    title: import('../house/text.ts').Text;
  } | null;
}
