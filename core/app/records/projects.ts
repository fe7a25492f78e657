import type { SlotItem } from '../../generated/example.ts';
import type { BudgetKind, Disclosure, ObjectKind } from '../../domain/project/kinds.ts';
import type { StageRecords } from '../../domain/project/stages.ts';
import type { EvaluationForm } from '../../domain/round/round-file.ts';
import type { Row } from '../ports/shelf.ts';

/** One project (项目) of one fiscal year. Money in fen. */
export interface ProjectRecord extends Row {
  /** Unique in the year, for example `X017`. */
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Ids of units: the department in charge, and the unit that spends. */
  readonly department: string;
  readonly unit: string;
  readonly budget: BudgetKind;
  readonly object: ObjectKind;
  readonly budgetFen: number;
  readonly receivedFen: number;
  readonly spentFen: number;
  readonly disclosure: Disclosure;
  /** Pack id; the version in force is chosen by the round. */
  readonly pack: string;
  /** The project's own indicators, by slot of the pack. */
  readonly slots: Readonly<Record<string, readonly SlotItem[]>>;
  readonly stages: StageRecords;
  readonly state: 'draft' | 'filed';
  readonly filedAt: number | null;
}

/** One reported value; a later revision never overwrites an earlier one. */
export interface FactRecord extends Row {
  readonly project: string;
  readonly code: string;
  /** For example `2026`. */
  readonly period: string;
  readonly form: EvaluationForm;
  readonly revision: number;
  /** Canonical decimal text, `true` or `false`; null withdraws the value. */
  readonly value: string | null;
  readonly unit: string;
  /** Ids of evidence. */
  readonly evidence: readonly string[];
  readonly by: string;
  readonly at: number;
}

/** One piece of evidence; `digest` names its bytes in the evidence store. */
export interface EvidenceRecord extends Row {
  readonly project: string;
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** One of the eight kinds of grounds (BJEV Art. 6). */
  readonly ground: string;
  readonly note: string;
  readonly by: string;
  readonly at: number;
}
