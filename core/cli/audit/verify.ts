import type { CheckpointLine } from '../../domain/audit/export-line.ts';
import { verifyLog, type VerifiedLog, type VerifySignature } from '../../domain/audit/verify-log.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { CommandSpec } from '../add-command.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { refusalAnswer } from '../spoken.ts';
import { placedIn, readLogFile, type LogFile } from './log-file.ts';

/** `jiheng audit verify EXPORT.jsonl [--checkpoints FILE]`: recomputes a whole log without the server. */
export const verifyCommand = (context: Context): CommandSpec => ({
  name: 'verify',
  about: 'audit.verify',
  args: [{ name: 'export', about: 'argument.export' }],
  options: [{ flags: '--checkpoints <file>', about: 'option.checkpoints' }],
  run: async ([name = ''], { checkpoints }) => {
    const log = readLogFile(name, context);
    if (!log.ok) return refusalAnswer([log.refusal], context);
    const whole = await verdictOn(log.value);
    if (!whole.ok) return refusalAnswer([whole.refusal], context);
    const outside = checkpoints === undefined ? ok(0) : await compared(log.value, checkpoints, context);
    if (!outside.ok) return refusalAnswer([outside.refusal], context);
    return genuine({ log: log.value, whole: whole.value, outside: outside.value }, context);
  },
});

async function verdictOn(log: LogFile): Promise<Outcome<VerifiedLog>> {
  const verdict = await verifyLog({ lines: log.lines, outside: [], verifySignature });
  return verdict.ok ? verdict : refused(placedIn(log, verdict.refusal));
}

/** How many checkpoints that were kept outside fit the log; CLI-051 when the file has none of its bureau. */
async function compared({ lines }: LogFile, name: string, context: Context): Promise<Outcome<number>> {
  const file = readLogFile(name, context);
  if (!file.ok) return file;
  const bureau = lines.find((line) => line.kind === 'log')?.bureau ?? '';
  const outside = file.value.lines.filter((line) => line.kind === 'checkpoint').filter(isOf(bureau));
  if (outside.length === 0) return refused('CLI-051', { file: name, bureau });
  const bare = lines.filter(({ kind }) => kind !== 'checkpoint');
  const verdict = await verifyLog({ lines: bare, outside, verifySignature });
  return verdict.ok ? ok(outside.length) : refused(placedIn(file.value, verdict.refusal));
}

const isOf =
  (bureau: string) =>
  (checkpoint: CheckpointLine): boolean =>
    checkpoint.bureau === undefined || checkpoint.bureau === bureau;

interface Verdict {
  readonly log: LogFile;
  readonly whole: VerifiedLog;
  readonly outside: number;
}

function genuine({ log, whole, outside }: Verdict, context: Context): Answer {
  const { bureau, size, root, veiled, checkpoints } = whole;
  const keys = log.lines.flatMap((line) => (line.kind === 'key' ? [{ key: line.key, publicKey: line.publicKey }] : []));
  return {
    code: exit.ok,
    data: { bureau, size, root, veiled, checkpoints, outside, keys },
    lines: [
      text(context, 'audit.genuine', { bureau, size, root, veiled, checkpoints }),
      ...keys.map((key) => text(context, 'audit.signer', key)),
      outside === 0 ? text(context, 'audit.aloneOnly') : text(context, 'audit.outside', { count: outside }),
    ],
  };
}

const verifySignature: VerifySignature = async ({ publicKey, message, signature }) => {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey as BufferSource, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature as BufferSource, message as BufferSource);
  } catch {
    // Bytes that are no point of the curve.
    return false;
  }
};
