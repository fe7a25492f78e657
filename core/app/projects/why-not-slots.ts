import type { SlotItems } from '../../domain/indicators/slots.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { PackLibrary } from '../ports/pack-library.ts';
import { packOf, ready } from './pack-of-project.ts';

/** PROJ-004 without a pack in force, PROJ-008 when the indicators entered so far do not fit it. Slots still empty are no fault. */
export function whyNotSlots(
  packs: PackLibrary,
  project: { readonly pack: string; readonly slots: SlotItems },
  year: number,
): Refusal | undefined {
  const released = packOf(packs, project.pack, year);
  if (!released.ok) return released.refusal;
  const plan = ready(released.value).plan({ slots: project.slots });
  if (plan.ok || plan.refusal.code === 'SLOT-009') return undefined;
  return { code: 'PROJ-008', at: '/slots', params: { detail: detailOf(plan.refusal) } };
}

const detailOf = (refusal: Refusal): string =>
  [refusal.code, refusal.at, ...Object.values(refusal.params ?? {})].filter((part) => part !== undefined).join(' ');
