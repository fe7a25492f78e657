import { parseArgs } from 'node:util';
import { initialise, type FirstSignIn } from './app/accounts/initialise.ts';
import type { Chance, Clock } from './app/ports/chance.ts';
import { refused, type Outcome } from './domain/refusal.ts';
import { openStore } from './persistence/open-store.ts';
import { storePlace, type Settings } from './settings.ts';

/** What `init` is told on the command line. */
export interface InitArguments {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly year: number;
}

/** The arguments behind `init`; SET-015 when they are not as the usage says. */
export function readInitArguments(args: readonly string[], thisYear: number): Outcome<InitArguments> {
  const options = {
    'bureau-zh': { type: 'string' },
    'bureau-en': { type: 'string' },
    year: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const { 'bureau-zh': nameZh = '', 'bureau-en': nameEn = '', year = String(thisYear) } = values;
    const fits = nameZh.trim() !== '' && nameEn.trim() !== '' && /^20\d\d$/u.test(year);
    return fits ? { ok: true, value: { nameZh, nameEn, year: Number(year) } } : refused('SET-015');
  } catch {
    return refused('SET-015');
  }
}

/**
 * Opens the store alone and puts the bureau and its three administrators in.
 *
 * @throws Fault of the persistence floor when the store cannot be opened, for example because the server runs
 */
export async function runInit(
  settings: Settings,
  given: InitArguments,
  parts: { readonly clock: Clock; readonly chance: Chance },
): Promise<Outcome<readonly FirstSignIn[]>> {
  const store = await openStore({ ...storePlace(settings), ...parts });
  try {
    const [there] = await store.bureaus();
    if (there) return refused('SET-012', { bureau: there.id });
    return await initialise(store.ports)({ bureau: settings.bureau, ...given });
  } finally {
    await store.close();
  }
}
