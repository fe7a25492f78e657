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
    title: TextSchema;
  } | null;
  leaves: {
    code: string;
    title: TextSchema;
    weight: string;
    own: string | null;
    panel: string | null;
    judgedBy: 'facts' | 'expert';
  }[];
}
export interface TextSchema {
  zh: string;
  en: string;
}
