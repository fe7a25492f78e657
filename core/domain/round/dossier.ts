import type { FactValue, SlotItem } from '../../generated/example.ts';
import { hashOf } from '../hash/sha256.ts';
import { evaluationForms, type EvaluationForm, type PackReference } from './round-file.ts';

/** A fact as it stood when the dossier was frozen. */
export interface DossierFact {
  readonly code: string;
  /** Null when the unit supplied none. */
  readonly value: FactValue | null;
  readonly unit: string;
  /** Whose statement it is. */
  readonly form: EvaluationForm;
  readonly revision: number;
  /** Digests of the evidence behind it. */
  readonly evidence: readonly string[];
}

/** A piece of evidence in the dossier; the digest names its bytes. */
export interface DossierEvidence {
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly ground: string;
}

/** What an expert judges, frozen before the first of them opens anything (decisions.md §3): the dossier (卷宗). */
export interface Dossier {
  readonly v: 'dossier/v1';
  readonly roundHash: string;
  /** Project code. */
  readonly project: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly budgetFen: number;
  readonly receivedFen: number;
  readonly spentFen: number;
  readonly form: EvaluationForm;
  readonly period: string;
  readonly pack: PackReference;
  /** Version of the scoring engine that reads it. */
  readonly engine: string;
  readonly facts: readonly DossierFact[];
  readonly notApplicable: readonly { readonly leaf: string; readonly reason: string }[];
  readonly slots: Readonly<Record<string, readonly SlotItem[]>>;
  readonly evidence: readonly DossierEvidence[];
}

/** Name of the scoring engine; changes whenever the same dossier and entries would give other points. */
export const engineVersion = 'scoring/1';

/**
 * Whose facts a round of a form looks at, the first that stated a value counting: the bureau's own finding before the
 * department's, and that before the unit's.
 */
export const factForms = (form: EvaluationForm): readonly EvaluationForm[] =>
  evaluationForms.slice(0, evaluationForms.indexOf(form) + 1).toReversed();

/** SHA-256 of the canonical dossier, hex. */
export const dossierHashOf = (dossier: Dossier): string => hashOf(dossier);

/** The facts that have a value, as the scoring engine takes them. */
export const factValues = (dossier: Dossier): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(dossier.facts.flatMap(({ code, value }) => (value === null ? [] : [[code, value] as const])));
