/* Generated from the schema; do not edit. */

/**
 * Everything one expert needs for one project; nothing of any other expert.
 */
export interface Card {
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
  task: string;
  pseudonym: string;
  stratum: string;
  round: string;
  roundTitle: import('../house/text.ts').Text;
  project: string;
  projectTitle: import('../house/text.ts').Text;
  packTitle: import('../house/text.ts').Text;
  packVersion: string;
  /**
   * A moment in epoch milliseconds.
   */
  dueAt: number;
  roundHash: string;
  dossierHash: string;
  places: number;
  sheet: 'draft' | 'sealed';
  seal: string | null;
  sealedAt: number | null;
  content: import('../../sheet-content.ts').SheetContent;
  groups: {
    code: string;
    parent: string | null;
    title: import('../house/text.ts').Text;
  }[];
  leaves: import('./card-leaf.ts').CardLeaf[];
  vetoes: {
    code: string;
    title: import('../house/text.ts').Text;
    question: import('../house/text.ts').Text;
  }[];
  facts: {
    code: string;
    title: import('../house/text.ts').Text;
    value: string | null;
    unit: string;
    evidence: string[];
  }[];
  evidence: {
    digest: string;
    name: string;
    mediaType: string;
    size: number;
    ground: string;
  }[];
}
