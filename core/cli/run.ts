import { Command, CommanderError, Option } from 'commander';
import { cliMessages, cliTexts } from '../catalogue/cli.ts';
import { languages, say } from '../catalogue/say.ts';
import { exitCodes } from './add-command.ts';
import { exit } from './answer.ts';
import { areas } from './areas.ts';
import { text, type Context, type TextId } from './context.ts';

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong usage
 */
export async function runCli(args: readonly string[], context: Context): Promise<number> {
  const program = root(context);
  for (const register of areas) register(program, context);
  speakBothLanguages(program, context);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.get(context) ?? exit.ok;
  } catch (error) {
    if (error instanceof CommanderError) return misused(error, context);
    throw error;
  }
}

function root(context: Context): Command {
  const language = new Option('--lang <language>', text(context, 'option.lang')).choices(languages);
  return new Command('jiheng').description(text(context, 'about')).addOption(language);
}

/** Help titles, help options and error output of a command and of all below it. */
function speakBothLanguages(command: Command, context: Context): void {
  command
    .exitOverride()
    .helpOption('-h, --help', text(context, 'option.help'))
    .configureHelp({ styleTitle: (title) => translated(title, context) })
    .configureOutput({
      writeOut: (written) => context.out(written.trimEnd()),
      writeErr: (written) => context.complain(written.trimEnd()),
      outputError: () => undefined,
    });
  if (command.commands.length > 0) command.helpCommand('help [command]', text(context, 'command.help'));
  for (const inner of command.commands) speakBothLanguages(inner, context);
}

function translated(title: string, context: Context): string {
  const id = `title.${title.replace(/:$/, '')}`;
  return Object.hasOwn(cliTexts, id) ? `${text(context, id as TextId)}:` : title;
}

const refusals: Readonly<Record<string, keyof typeof cliMessages>> = {
  'commander.unknownCommand': 'CLI-001',
  'commander.excessArguments': 'CLI-001',
  'commander.unknownOption': 'CLI-002',
  'commander.missingArgument': 'CLI-003',
  'commander.optionMissingArgument': 'CLI-003',
};

function misused(error: CommanderError, context: Context): number {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help') {
    return error.exitCode === 0 ? exit.ok : exit.usage;
  }
  const code = refusals[error.code] ?? 'CLI-004';
  const detail = error.message.replace(/^error: /, '');
  const name = /'([^']+)'/.exec(detail)?.[1] ?? detail;
  const message = cliMessages[code];
  context.complain(
    `${code} ${say(message, context.language, { name, detail })} ${say(message.next, context.language)}`,
  );
  return exit.usage;
}
