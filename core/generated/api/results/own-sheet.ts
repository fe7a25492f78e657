/* Generated from the schema; do not edit. */

/**
 * An expert's own sheet beside the panel.
 */
export interface OwnSheet {
  task: string;
  round: string;
  project: string;
  pseudonym: string;
  outcome: 'rated' | 'unrated' | 'none';
  total: string;
  dropped: boolean;
  published: string | null;
  grade: {
    code: string;
    title: import('../house/text.ts').Text;
  } | null;
  leaves: {
    code: string;
    title: import('../house/text.ts').Text;
    weight: string;
    own: string | null;
    panel: string | null;
    judgedBy: 'facts' | 'expert';
  }[];
}
