import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of this user where what was made once is kept for later: the built driver, the unpacked browser. */
export function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'jiheng');
  if (process.platform === 'darwin') return path.join(home(), 'Library', 'Caches', 'jiheng');
  return path.join(XDG_CACHE_HOME || path.join(home(), '.cache'), 'jiheng');
}

function home() {
  try {
    return homedir();
  } catch {
    // A user without an entry in the system's list, as containers like to run.
    return path.join(tmpdir(), `home-${process.getuid?.()}`);
  }
}
