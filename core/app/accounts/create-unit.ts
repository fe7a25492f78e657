import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { UnitRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { New } from '../ports/shelf.ts';

/** Registers a department or unit. ACCT-050 code taken, ACCT-051 parent missing, needless or no department. */
export const createUnit =
  (ports: Pick<Ports, 'transaction' | 'ids'>) =>
  (caller: Caller, command: Omit<New<UnitRecord>, 'id'>): Promise<Outcome<UnitRecord>> => {
    const id = ports.ids.next('unit');
    return ports.transaction({ caller, act: 'unit.create', on: `unit/${id}` }, async (tx) => {
      const { code, kind, parent } = command;
      if (await tx.units.first({ code })) return refused({ code: 'ACCT-050', params: { code }, at: '/code' });
      const above = parent === null ? undefined : await tx.units.find(parent);
      const fits = kind === 'department' ? parent === null : above?.kind === 'department';
      if (!fits) return refused({ code: 'ACCT-051', at: '/parent' });
      return ok(await tx.units.add({ id, ...command }));
    });
  };
