import { spawn } from 'node:child_process';
import path from 'node:path';
import { addCommand } from '../add-command.ts';
import { exit, type Answer } from '../answer.ts';
import type { Register } from '../context.ts';

const server = path.resolve(import.meta.dirname, '../../main.ts');

/** `jiheng init`: the store is opened by the server's own program, which must not be running. */
export const registerInit: Register = (program, context) =>
  void addCommand(program, context, {
    name: 'init',
    about: 'init.about',
    args: [],
    options: [
      { flags: '--bureau-zh <name>', about: 'option.bureauZh' },
      { flags: '--bureau-en <name>', about: 'option.bureauEn' },
      { flags: '--year <year>', about: 'option.year' },
    ],
    run: (_, { bureauZh, bureauEn, year }) =>
      runServer([
        ...(bureauZh === undefined ? [] : ['--bureau-zh', bureauZh]),
        ...(bureauEn === undefined ? [] : ['--bureau-en', bureauEn]),
        ...(year === undefined ? [] : ['--year', year]),
      ]),
  });

/** What the program says goes straight to the console. */
const runServer = (args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const running = spawn(process.execPath, [server, 'init', ...args], { stdio: 'inherit' });
    running.on('close', (code) =>
      resolve({ code: code === 0 ? exit.ok : exit.refused, data: { initialised: code === 0 }, lines: [] }),
    );
  });
