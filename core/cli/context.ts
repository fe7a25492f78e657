import type { Command } from 'commander';
import { cliTexts } from '../catalogue/cli.ts';
import { languages, say, type Language } from '../catalogue/say.ts';

/** What commands know of the world: everything that is not the arguments. */
export interface Context {
  readonly language: Language;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where relative paths begin. */
  readonly folder: string;
  /** The packs that come with the product. */
  readonly packHome: string;
  readonly out: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Answers the prompts for passwords; the terminal or the standard input where it is absent. */
  readonly askSecret?: (prompt: string) => Promise<string>;
}

/** Adds the commands of one area to the program. Each area is a file in `commands/`, listed in `areas.ts`. */
export type Register = (program: Command, context: Context) => void;

export type TextId = keyof typeof cliTexts;

/** A text of the command line in the language of the context. */
export const text = (context: Context, id: TextId, params?: Parameters<typeof say>[2]): string =>
  say(cliTexts[id], context.language, params);

/** `--lang` wins, then the locale of the environment; Chinese when neither says. */
export function languageOf(args: readonly string[], environment: Context['environment']): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return languages.find((language) => language === asked) ?? (locale.startsWith('en') ? 'en' : 'zh');
}
