import type { Stage } from '../stage.ts';
import { openAnAccount } from './accounts.ts';
import { declareInterests } from './declaration.ts';
import { commitAndReveal, drawTheExperts, prepareTheDraw } from './draw.ts';
import { tryThePack } from './pack.ts';
import { importTheExperts } from './pool.ts';
import { reportTheProject, settleTheStages } from './project.ts';
import { openTheRound } from './round.ts';

/** What somebody does on the stage; each chapter stands on those before it. */
export type Chapter = readonly [told: string, play: (stage: Stage) => Promise<void>];

/** The main job from the first account to the member who is no longer drawn. */
export const chapters: readonly Chapter[] = [
  ['one administrator opens an account, another gives the role, the owner comes in', openAnAccount],
  ['the curator looks at a pack and tries it', tryThePack],
  ['the department reports a project with its evidence and files it', reportTheProject],
  ['the officer settles the stages before the evaluation', settleTheStages],
  ['the pool manager imports the experts, once no cell is wrong', importTheExperts],
  ['the officer opens a round; three custodians take their shares; it is frozen', openTheRound],
  ['experts declare their interests', declareInterests],
  ['the officer tries the pool and prepares the draw', prepareTheDraw],
  ['three parties commit and reveal, each with a key of its own browser', commitAndReveal],
  ['the public value draws the experts, and anybody recomputes it', drawTheExperts],
];
