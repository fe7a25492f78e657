import { text, type Context } from '../context.ts';

/** Options of a command that lists one page. */
export const pageOptions = [
  { flags: '--limit <limit>', about: 'option.limit' },
  { flags: '--after <after>', about: 'option.after' },
] as const;

/** A line that tells how to read on, when there is more. */
export const moreLine = (next: string | null, context: Context): readonly string[] =>
  next === null ? [] : [text(context, 'list.more', { next })];
