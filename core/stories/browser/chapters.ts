import type { Stage } from '../stage.ts';
import { openAnAccount } from './accounts.ts';
import { tryThePack } from './pack.ts';
import { importTheExperts } from './pool.ts';
import { reportTheProject, settleTheStages } from './project.ts';

/** What somebody does on the stage; each chapter stands on those before it. */
export type Chapter = readonly [told: string, play: (stage: Stage) => Promise<void>];

/** The main job from the first account to the member who is no longer drawn. */
export const chapters: readonly Chapter[] = [
  ['one administrator opens an account, another gives the role, the owner comes in', openAnAccount],
  ['the curator looks at a pack and tries it', tryThePack],
  ['the department reports a project with its evidence and files it', reportTheProject],
  ['the officer settles the stages before the evaluation', settleTheStages],
  ['the pool manager imports the experts, once no cell is wrong', importTheExperts],
];
