import type { Terminal } from '../terminal.ts';
import { openTheAccounts } from './accounts.ts';
import { meanwhileDraw, meanwhilePool, meanwhileProject } from './meanwhile.ts';
import { checkThePack } from './pack.ts';
import { openTheRound } from './round.ts';
import { acceptTheSeats, reveal, scoreAndSeal } from './scoring.ts';

export type Chapter = readonly [told: string, play: (terminal: Terminal) => Promise<void>];

/** The main job by commands alone; each chapter stands on those before it. */
export const chapters: readonly Chapter[] = [
  ['accounts are opened, given their roles, taken over by their owners', openTheAccounts],
  ['the curator checks the pack and its examples', checkThePack],
  ['meanwhile: project', meanwhileProject],
  ['meanwhile: pool', meanwhilePool],
  ['the officer opens a round; three custodians take their shares; it is frozen', openTheRound],
  ['meanwhile: draw', meanwhileDraw],
  ['whoever was drawn accepts; the dossiers are frozen', acceptTheSeats],
  ['five experts score and seal; nobody sees a sheet', scoreAndSeal],
  ['time passes; two custodians reveal; every seal recomputes', reveal],
];
