import { addCommand, type CommandSpec } from '../add-command.ts';
import { text, type Register } from '../context.ts';
import { explainPoints } from '../pack/explain.ts';
import { scoreFacts } from '../pack/score.ts';
import { testPack } from '../pack/test.ts';
import { validatePack } from '../pack/validate.ts';

const home = { flags: '--home <folder>', about: 'option.home' } as const;

/** `jiheng pack …`: everything here works without a server. */
export const registerPack: Register = (program, context) => {
  const pack = program.command('pack').description(text(context, 'pack.about'));
  const folder = { name: 'folder', about: 'argument.folder' } as const;
  const named = { name: 'pack', about: 'argument.pack' } as const;
  const facts = { name: 'file', about: 'argument.facts' } as const;
  const commands: readonly CommandSpec[] = [
    {
      name: 'validate',
      about: 'pack.validate',
      args: [folder],
      options: [home],
      run: ([at = ''], options) => validatePack(at, options['home'], context),
    },
    {
      name: 'test',
      about: 'pack.test',
      args: [folder],
      options: [home],
      run: ([at = ''], options) => testPack(at, options['home'], context),
    },
    {
      name: 'score',
      about: 'pack.score',
      args: [named, facts],
      options: [home],
      run: ([at = '', file = ''], options) => scoreFacts({ pack: at, file, home: options['home'] }, context),
    },
    {
      name: 'explain',
      about: 'pack.explain',
      args: [named, { name: 'leaf', about: 'argument.leaf' }, facts],
      options: [home],
      run: ([at = '', leaf = '', file = ''], options) =>
        explainPoints({ pack: at, leaf, file, home: options['home'] }, context),
    },
  ];
  for (const command of commands) addCommand(pack, context, command);
};
