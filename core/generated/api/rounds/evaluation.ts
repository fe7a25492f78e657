/* Generated from the schema; do not edit. */

export interface Evaluation {
  id: string;
  code: string;
  project: string;
  titleZh: string;
  titleEn: string;
  unit: string;
  state: 'planned' | 'ready' | 'scoring' | 'revealed' | 'preliminary' | 'confirmed';
  dossierHash: string | null;
}
