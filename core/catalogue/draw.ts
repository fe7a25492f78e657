import { drawActMessages } from './draw-acts.ts';
import { drawFileMessages } from './draw-file.ts';
import { drawRecordMessages } from './draw-record.ts';
import type { Message } from './message.ts';

/** Everything the verifiable draw can answer. */
export const drawMessages = {
  ...drawFileMessages,
  ...drawActMessages,
  ...drawRecordMessages,
} as const satisfies Record<string, Message>;
