import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder as paths with `/`, relative to it, in one order on every machine; hidden ones are left out. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
    .sort();
}

/** Files below several folders of a root, as paths from the root; a folder that is not there holds none. */
export function filesOf(root: string, folders: readonly string[]): string[] {
  const present = folders.filter((folder) => existsSync(path.join(root, folder)));
  return present.flatMap((folder) => filesBelow(path.join(root, folder)).map((file) => `${folder}/${file}`));
}
