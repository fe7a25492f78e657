import type { Stage } from '../stage.ts';
import { openAnAccount } from './accounts.ts';
import { lookAround, readTheLog } from './around.ts';
import { declareInterests } from './declaration.ts';
import { commitAndReveal, drawTheExperts, prepareTheDraw } from './draw.ts';
import { tryThePack } from './pack.ts';
import { importTheExperts } from './pool.ts';
import { reportTheProject, settleTheStages } from './project.ts';
import { confirmTheResult, releaseTheResult, replyToTheResult, sendTheResult } from './result.ts';
import { reveal } from './reveal.ts';
import { decideOnTheMember, leaveTheMemberOut, runTheReview } from './review.ts';
import { freezeTheRound, openTheRound, takeCustody } from './round.ts';
import { scoreAndSeal } from './scoring.ts';
import { acceptTheSeats } from './seats.ts';

/** What somebody does on the stage; each chapter stands on those before it. */
export type Chapter = readonly [told: string, play: (stage: Stage) => Promise<void>];

/** The main job from the first account to the member who is no longer drawn. */
export const chapters: readonly Chapter[] = [
  ['one administrator opens an account, another gives the role, the owner comes in', openAnAccount],
  ['the curator looks at a pack and tries it', tryThePack],
  ['the department reports a project with its evidence and files it', reportTheProject],
  ['the officer settles the stages before the evaluation', settleTheStages],
  ['the pool manager imports the experts, once no cell is wrong', importTheExperts],
  ['the officer opens a round and chooses its project', openTheRound],
  ['three custodians take their shares of the reveal key', takeCustody],
  ['the officer freezes the round, and its hash is shown', freezeTheRound],
  ['experts declare their interests', declareInterests],
  ['the officer tries the pool and prepares the draw', prepareTheDraw],
  ['three parties commit and reveal, each with a key of its own browser', commitAndReveal],
  ['the public value draws the experts, and anybody recomputes it', drawTheExperts],
  ['whoever was drawn accepts; the dossiers are frozen', acceptTheSeats],
  ['five experts score by keyboard and seal; nobody sees anything of it', scoreAndSeal],
  ['time passes; two custodians reveal; every seal recomputes', reveal],
  ['the officer sees the result with its traces, writes a finding, sends it', sendTheResult],
  ['the department replies to a leaf and sees no expert', replyToTheResult],
  ['the officer settles the reply with a reason, the supervisor confirms', confirmTheResult],
  ['the officer releases the result', releaseTheResult],
  ['the rule of a past year is published, its work imported, the review run', runTheReview],
  ['two people decide on a member who was late', decideOnTheMember],
  ['the member reads why, and can no longer be drawn', leaveTheMemberOut],
  ['the log tells what was hidden before the reveal, and proves it', readTheLog],
  ['the pages around the job', lookAround],
];
