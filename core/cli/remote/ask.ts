import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';

/** Asks for a secret: unseen on a terminal, else the next line of the standard input. */
export type AskSecret = (prompt: string) => Promise<string>;

/** One reader for a whole command, so that several answers can be piped in. */
export function secretsFrom(input: NodeJS.ReadStream, output: NodeJS.WriteStream): AskSecret & { close(): void } {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = input.isTTY === true;
  const reader = createInterface({ input, output: unseen, terminal });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (prompt: string): Promise<string> => {
    if (terminal) output.write(prompt);
    const { value, done } = await lines.next();
    if (terminal) output.write('\n');
    return done === true ? '' : String(value);
  };
  return Object.assign(ask, { close: () => reader.close() });
}

/** Runs with the secrets of the terminal, or those the context answers. */
export async function withSecrets(context: Context, run: (ask: AskSecret) => Promise<Answer>): Promise<Answer> {
  if (context.askSecret) return run(context.askSecret);
  const secrets = secretsFrom(process.stdin, process.stderr);
  try {
    return await run(secrets);
  } finally {
    secrets.close();
  }
}
