/** The structured log the HTTP floor writes to (pino fits): codes, route patterns and durations, no personal data. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, event: string): void;
  warn(fields: Readonly<Record<string, unknown>>, event: string): void;
  error(fields: Readonly<Record<string, unknown>>, event: string): void;
}

/** What may be logged of an exception: its kind and where it arose; its message may carry values. */
export function traceOf(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const inner = cause.cause === undefined ? {} : { cause: traceOf(cause.cause) };
  return { kind: cause.name, frames: frames.slice(0, 8).map((line) => line.trim()), ...inner };
}
