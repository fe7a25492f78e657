// The launcher behind `npm start` and `npm test`. Plain JavaScript with built-ins only, for Node 18 and newer: it runs
// before anything is installed. Everything after the install runs on the Node 24 that npm carried.
import path from 'node:path';
import { requireNode, root, runOn } from './own-node.mjs';
import { install } from './install.mjs';
import { buildWeb } from './build-web.mjs';

const [command, ...rest] = process.argv.slice(2);
process.chdir(root);

/** Each step answers an exit code; the next one runs only after a 0. */
const commands = {
  start: async () => (await install('run')) || (await buildWeb()) || run('core/main.ts', ...rest),
  test: async () => (await install('all')) || run('scripts/run-tests.ts', ...rest),
  check: async () => (await install('all')) || run('scripts/run-tests.ts', '--checks-only'),
  format: async () => (await install('all')) || run('node_modules/oxfmt/bin/oxfmt', ...rest),
  'build-web': async () => (await install('run')) || buildWeb(),
  script: async () => (await install('all')) || run(...rest),
};

function run(file, ...args) {
  return runOn(requireNode(), [path.resolve(root, file), ...args]);
}

if (!Object.hasOwn(commands, command ?? '') || (command === 'script' && rest.length === 0)) {
  console.error(
    '用法 Usage: node scripts/run.mjs start | test [--all] [vitest …] | check | format | build-web | script FILE [ARGS…]',
  );
  process.exit(2);
}
process.exitCode = await commands[command]();
