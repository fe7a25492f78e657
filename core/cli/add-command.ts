import type { Command } from 'commander';
import { print, type Answer } from './answer.ts';
import { text, type Context, type TextId } from './context.ts';

/** A command as an area declares it. Arguments stand in the order of the usage. */
export interface CommandSpec {
  /** `validate`, without its arguments. */
  readonly name: string;
  readonly about: TextId;
  readonly args: readonly { readonly name: string; readonly about: TextId }[];
  readonly options?: readonly { readonly flags: string; readonly about: TextId }[];
  readonly run: (args: readonly string[], options: Options) => Answer | Promise<Answer>;
}

export type Options = Readonly<Record<string, string | undefined>>;

/** Where the exit code of the command that ran is noted. */
export const exitCodes = new WeakMap<Context, number>();

/** Adds a command with its help in the language of the context and `--json`. */
export function addCommand(parent: Command, context: Context, spec: CommandSpec): Command {
  const command = parent.command(spec.name).description(text(context, spec.about));
  for (const { name, about } of spec.args) command.argument(`<${name}>`, text(context, about));
  for (const { flags, about } of spec.options ?? []) command.option(flags, text(context, about));
  command.option('--json', text(context, 'option.json'));
  return command.action(async (...given: unknown[]) => {
    const { json, ...options } = command.opts<{ json?: true } & Record<string, string | undefined>>();
    const answer = await spec.run(given.slice(0, spec.args.length).map(String), options);
    print(answer, context, json === true);
    exitCodes.set(context, answer.code);
  });
}
