import { importMembers } from '../app/pools/import-members.ts';
import type { Ports } from '../app/ports/ports.ts';
import { Fault } from '../app/fault.ts';
import type { PoolId } from '../domain/pool/kinds.ts';
import type { DemoContext, DemoSeeder } from './demo-context.ts';
import { expertsFile, intermediariesFile, supervisorsFile } from './made-up-pools.ts';
import people from './people.json' with { type: 'json' };

/** The three pools, made up, through the import: sixty experts, of whom those with accounts can be signed in as. */
export const seedPools: DemoSeeder = async (ports, demo) => {
  const logins = people.accounts.map(({ login }) => login).filter((login) => /^expert-\d+$/.test(login));
  await importInto(ports, demo, { pool: 'expert', bytes: expertsFile(demo.year, logins) });
  await importInto(ports, demo, { pool: 'intermediary', bytes: intermediariesFile(demo.year) });
  await importInto(ports, demo, { pool: 'supervisor', bytes: supervisorsFile(demo.year) });
};

async function importInto(
  ports: Ports,
  demo: DemoContext,
  file: { readonly pool: PoolId; readonly bytes: Uint8Array },
): Promise<void> {
  const imported = await importMembers(ports)(await demo.as('pool-manager'), file);
  if (!imported.ok) throw new Fault('DEMO-002', { refusal: imported.refusal.code });
}
