import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Runs the npm that runs us, or the one on PATH; its progress goes to the terminal, its summary nowhere. It runs on the
 * Node of the machine, since it may remove the one in node_modules first.
 *
 * @returns its exit code
 */
export function npm(args, { cwd, env, quiet = false }) {
  const running = process.env.npm_execpath;
  const own = running !== undefined && path.basename(running) === 'npm-cli.js';
  const how = { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit'] };
  const child = own
    ? spawn(process.env.npm_node_execpath ?? process.execPath, [running, ...args], how)
    : spawn('npm', args, { ...how, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
}
