import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import { ok, refused, type Outcome } from '../domain/refusal.ts';
import { libraryProblems } from '../packs/library.ts';
import type { Problem } from '../packs/problem.ts';
import { readPackFolder, readPackHome, type FiledExample } from '../packs/read-folder.ts';
import { resolvePack } from '../packs/resolve.ts';
import type { Context } from './context.ts';

/** A pack read from its folder, with what is wrong with it. */
export interface LoadedPack {
  /** Absent when there are problems. */
  readonly pack?: ResolvedPack;
  readonly examples: readonly FiledExample[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a pack by folder or, below the home of packs, by id; its bases are looked for among its neighbours or in the home.
 *
 * @returns refusal CLI-005 when neither is a pack
 */
export function loadPack(named: string, home: string | undefined, context: Context): Outcome<LoadedPack> {
  const at = (...parts: readonly string[]): string => path.resolve(context.folder, ...parts);
  const folders = [at(named), at(home ?? context.packHome, named)];
  const folder = folders.find((candidate) => existsSync(path.join(candidate, 'pack.json')));
  if (folder === undefined) return refused('CLI-005', { pack: named });
  return ok(readAndResolve(folder, home === undefined ? path.dirname(folder) : at(home)));
}

function readAndResolve(folder: string, home: string): LoadedPack {
  const { document, examples, problems } = readPackFolder(folder);
  if (document === undefined || problems.length > 0) return { examples, problems };
  const others = readPackHome(home).flatMap((one) => (one.document ? [one.document] : []));
  const library = [document, ...others.filter((one) => one.file !== document.file)];
  const clashes = libraryProblems(library).filter((problem) => problem.file === document.file);
  const resolution = resolvePack(document, library);
  if (!resolution.ok) return { examples, problems: [...clashes, ...resolution.problems] };
  return clashes.length > 0 ? { examples, problems: clashes } : { pack: resolution.pack, examples, problems: [] };
}
