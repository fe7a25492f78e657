import { registerPack } from './commands/pack.ts';
import type { Register } from './context.ts';

/** Every area of the command line, in the order of the help. */
export const areas: readonly Register[] = [registerPack];
