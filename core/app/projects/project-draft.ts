import { secrecyMark } from '../../domain/project/secrecy-mark.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { SlotItems } from '../../domain/indicators/slots.ts';
import type { ProjectRecord } from '../records/projects.ts';
import type { UnitRecord } from '../records/accounts.ts';

/** What a department enters about a project. */
export type ProjectDraft = Pick<
  ProjectRecord,
  | 'code'
  | 'titleZh'
  | 'titleEn'
  | 'unit'
  | 'budget'
  | 'object'
  | 'budgetFen'
  | 'receivedFen'
  | 'spentFen'
  | 'disclosure'
  | 'pack'
> & { readonly slots: SlotItems };

/** Why a draft cannot be saved, apart from what the pack says about its slots: PROJ-003, PROJ-005, PROJ-006. */
export function whyNotDraft(
  draft: ProjectDraft,
  unit: UnitRecord | undefined,
  department: string,
): Refusal | undefined {
  const mark = secrecyMark(`${draft.code} ${draft.titleZh} ${draft.titleEn} ${JSON.stringify(draft.slots)}`);
  if (mark !== undefined) return { code: 'PROJ-005', params: { mark } };
  const belongs = unit !== undefined && (unit.id === department || unit.parent === department);
  if (!belongs) return { code: 'PROJ-003', at: '/unit', params: { unit: draft.unit, department } };
  const { budgetFen: budget, receivedFen: received, spentFen: spent } = draft;
  if (received > budget || spent > received) return { code: 'PROJ-006', params: { budget, received, spent } };
  return undefined;
}

/** A department names any of its units (which of them are its own is asked of the draft); a unit only itself. */
export const mayNameUnit = (home: UnitRecord | undefined, unit: string): boolean =>
  home !== undefined && (home.kind === 'department' || home.id === unit);

/** The department of a unit: itself, or its parent. */
export const departmentOf = (unit: UnitRecord): string => unit.parent ?? unit.id;
