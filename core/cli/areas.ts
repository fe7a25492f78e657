import { registerAccounts } from './commands/accounts.ts';
import { registerAudit } from './commands/audit.ts';
import { registerDraws } from './commands/draws.ts';
import { registerHome } from './commands/home.ts';
import { registerInit } from './commands/init.ts';
import { registerPack } from './commands/pack.ts';
import { registerPools } from './commands/pools.ts';
import { registerProjects } from './commands/projects.ts';
import { registerResults } from './commands/results.ts';
import { registerReviews } from './commands/reviews.ts';
import { registerRounds } from './commands/rounds.ts';
import { registerSignIn } from './commands/sign-in.ts';
import { registerTasks } from './commands/tasks.ts';
import type { Register } from './context.ts';

/** Every area of the command line, in the order of the help. */
export const areas: readonly Register[] = [
  registerPack,
  registerInit,
  registerSignIn,
  registerAccounts,
  registerAudit,
  registerHome,
  registerProjects,
  registerPools,
  registerRounds,
  registerDraws,
  registerTasks,
  registerResults,
  registerReviews,
];
