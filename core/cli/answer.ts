import type { Context } from './context.ts';

/** Exit codes that scripts may rely on. */
export const exit = { ok: 0, refused: 1, usage: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** What a command answers: the same content as data and as lines for people. */
export interface Answer {
  readonly code: ExitCode;
  readonly data: unknown;
  readonly lines: readonly string[];
}

/** Prints an answer: lines, or with `--json` the data alone. A refusal in lines goes to the error stream. */
export function print(answer: Answer, context: Context, asJson: boolean): void {
  if (asJson) return context.out(JSON.stringify(answer.data, null, 2));
  for (const line of answer.lines) {
    if (answer.code === exit.ok) context.out(line);
    else context.complain(line);
  }
}
