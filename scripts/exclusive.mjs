import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './own-node.mjs';

const heartbeat = 2_000;
const abandonedAfter = 15_000;

/**
 * Runs `work` while no other process on this checkout runs work of the same name; others wait their turn. The holder
 * touches the lock file as it works, so a lock that nobody touches is taken over, whatever became of its holder.
 *
 * @param waiting called once when the turn is not ours yet
 */
export async function exclusively(name, work, waiting) {
  const file = path.join(root, 'dist', `${name}.lock`);
  const token = `${process.pid} ${hostname()} ${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true });
  await take(file, token, waiting);

  const beat = setInterval(() => touch(file), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (holder(file) === token) rmSync(file, { force: true });
  }
}

async function take(file, token, waiting) {
  for (let told = false; !(await taken(file, token)); told = true) {
    if (!told) waiting();
    await pause(200);
  }
}

async function taken(file, token) {
  const takeover = isAbandoned(file);
  if (takeover) rmSync(file, { force: true });
  try {
    writeFileSync(file, token, { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  // Two may find the same abandoned lock; the one who removed it last wins, so look again before believing it.
  if (takeover) await pause(500);
  return holder(file) === token;
}

function isAbandoned(file) {
  try {
    return Date.now() - statSync(file).mtimeMs > abandonedAfter || isDead(holder(file));
  } catch {
    return false;
  }
}

/** Whether the holder was a process of this machine that is no more. */
function isDead(token) {
  const [pid, host] = token?.split(' ') ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function holder(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Taken over while this process was asleep (a suspended laptop): the new holder has its own.
  }
}
