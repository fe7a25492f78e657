import type { Keyring } from '../ports/keyring.ts';
import type { DeclarationRecord } from '../records/draws.ts';

const context = (declaration: string): string => `declaration/${declaration}`;

/** The conflicts of a declaration with their reasons encrypted: who is kin to whom, who worked where. */
export const sealConflicts = (
  keyring: Keyring,
  declaration: string,
  conflicts: DeclarationRecord['conflicts'],
): DeclarationRecord['conflicts'] =>
  conflicts.map(({ project, reason }) => ({
    project,
    reason: keyring.encrypt('personal', reason, context(declaration)),
  }));

/** A declaration as the person reads it who gave it; nobody else does. */
export const openDeclaration = (keyring: Keyring, row: DeclarationRecord): DeclarationRecord => ({
  ...row,
  conflicts: row.conflicts.map(({ project, reason }) => ({
    project,
    reason: new TextDecoder().decode(keyring.decrypt('personal', reason, context(row.id))),
  })),
});
