import { packFileMessages } from './pack-files.ts';
import { packLeafMessages } from './pack-leaves.ts';
import { packScoringMessages } from './pack-scoring.ts';
import { packTraceMessages } from './pack-traces.ts';
import { packTreeMessages } from './pack-tree.ts';

/** Everything packs and the scoring engine can speak of. */
export const packMessages = {
  ...packFileMessages,
  ...packTreeMessages,
  ...packLeafMessages,
  ...packScoringMessages,
  ...packTraceMessages,
} as const;
