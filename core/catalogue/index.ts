import { accountsMessages } from './accounts.ts';
import { aggregationMessages } from './aggregation.ts';
import { auditMessages } from './audit.ts';
import { calendarMessages } from './calendar.ts';
import { drawMessages } from './draw.ts';
import { drawsMessages } from './draws.ts';
import type { Message } from './message.ts';
import { noticesMessages } from './notices.ts';
import { persistenceMessages } from './persistence.ts';
import { packMessages } from './packs.ts';
import { poolsMessages } from './pools.ts';
import { projectsMessages } from './projects.ts';
import { resultsMessages } from './results.ts';
import { reviewMessages } from './review.ts';
import { reviewsMessages } from './reviews.ts';
import { roundsMessages } from './rounds.ts';
import { scoringMessages } from './scoring.ts';
import { settingsMessages } from './settings.ts';
import { startMessages } from './start.ts';
import { storageMessages } from './storage.ts';
import { systemMessages } from './system.ts';

/** The areas' catalogues, one line an area; no code stands in two of them. */
export const catalogues: readonly Readonly<Record<string, Message>>[] = [
  systemMessages,
  settingsMessages,
  startMessages,
  storageMessages,
  persistenceMessages,
  calendarMessages,
  accountsMessages,
  auditMessages,
  noticesMessages,
  packMessages,
  projectsMessages,
  poolsMessages,
  drawMessages,
  drawsMessages,
  roundsMessages,
  scoringMessages,
  aggregationMessages,
  resultsMessages,
  reviewMessages,
  reviewsMessages,
];

/** Every refusal, fault and notice the API can speak of, by its code. */
export const messages: ReadonlyMap<string, Message> = new Map(catalogues.flatMap((area) => Object.entries(area)));
