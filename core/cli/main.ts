import path from 'node:path';
import { languageOf } from './context.ts';
import { runCli } from './run.ts';

const args = process.argv.slice(2);

process.exitCode = await runCli(args, {
  language: languageOf(args, process.env),
  environment: process.env,
  folder: process.cwd(),
  packHome: path.resolve(import.meta.dirname, '../../indicator-packs'),
  out: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
