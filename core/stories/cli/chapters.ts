import type { Terminal } from '../terminal.ts';
import { openTheAccounts } from './accounts.ts';
import { declareInterests, drawTheExperts, holdTheDraw } from './draw.ts';
import { checkThePack } from './pack.ts';
import { importTheExperts } from './pool.ts';
import { reportTheProject, settleTheStages } from './project.ts';
import { confirmTheResult, replyToTheResult, sendTheResult } from './result.ts';
import { decideOnTheMember, runTheReview } from './review.ts';
import { openTheRound } from './round.ts';
import { acceptTheSeats, reveal, scoreAndSeal } from './scoring.ts';

export type Chapter = readonly [told: string, play: (terminal: Terminal) => Promise<void>];

/** The main job by commands alone; each chapter stands on those before it. */
export const chapters: readonly Chapter[] = [
  ['accounts are opened, given their roles, taken over by their owners', openTheAccounts],
  ['the curator checks the pack and its examples', checkThePack],
  ['the department reports a project with its evidence and files it', reportTheProject],
  ['the officer settles the stages before the evaluation', settleTheStages],
  ['the pool manager imports the experts, once no cell is wrong', importTheExperts],
  ['the officer opens a round; three custodians take their shares; it is frozen', openTheRound],
  ['experts declare their interests', declareInterests],
  ['the officer prepares the draw; three parties join, commit and reveal', holdTheDraw],
  ['the public value draws the experts, and anybody recomputes it', drawTheExperts],
  ['whoever was drawn accepts; the dossiers are frozen', acceptTheSeats],
  ['five experts score and seal; nobody sees a sheet', scoreAndSeal],
  ['time passes; two custodians reveal; every seal recomputes', reveal],
  ['the officer sees the result with its traces, writes a finding, sends it', sendTheResult],
  ['the department replies to a leaf and sees no expert', replyToTheResult],
  ['the officer settles the reply, the supervisor confirms, the result is released', confirmTheResult],
  ['the rule of a past year is published, its work imported, the review run', runTheReview],
  ['two people decide on a member who was late; the next draw leaves the member out', decideOnTheMember],
];
