import type { PackLibrary, ReleasedPack } from './app/ports/pack-library.ts';
import { ok, type Outcome, type Refusal } from './domain/refusal.ts';
import { freezePack } from './packs/freeze.ts';
import { libraryProblems, packInForce } from './packs/library.ts';
import type { PackDocument } from './packs/pack-document.ts';
import type { Problem } from './packs/problem.ts';
import { readPackHome } from './packs/read-folder.ts';
import { resolvePack } from './packs/resolve.ts';

/**
 * Loads every pack below a folder: read, checked, resolved, frozen. One faulty pack refuses them all, so that a house never
 * runs with half its rules.
 *
 * @returns the library, or the first problem with its file and pointer in `at`
 */
export function releasedPacks(home: string): Outcome<PackLibrary> {
  const folders = readPackHome(home);
  const documents = folders.flatMap(({ document }) => (document ? [document] : []));
  const first = [...folders.flatMap(({ problems }) => problems), ...libraryProblems(documents)][0];
  if (first) return { ok: false, refusal: asRefusal(first) };

  const released: ReleasedPack[] = [];
  for (const document of documents) {
    const made = release(document, documents);
    if (!made.ok) return made;
    released.push(made.value);
  }
  return ok(libraryOf(released));
}

function release(document: PackDocument, documents: readonly PackDocument[]): Outcome<ReleasedPack> {
  const resolution = resolvePack(document, documents);
  if (!resolution.ok) return { ok: false, refusal: asRefusal(resolution.problems[0]) };
  const { pack, hash } = freezePack(resolution.pack);
  return ok({ id: pack.id, packVersion: pack.version, hash, pack });
}

function libraryOf(released: readonly ReleasedPack[]): PackLibrary {
  const dated = released.map((one) => ({ ...one.pack, released: one }));
  return {
    all: () => released,
    inForce: (id, date) => packInForce(dated, id, date)?.released,
    find: (id, packVersion) => released.find((one) => one.id === id && one.packVersion === packVersion),
  };
}

const asRefusal = (problem: Problem | undefined): Refusal => ({
  code: problem?.code ?? 'PACK-404',
  ...(problem?.params && { params: problem.params }),
  at: `${problem?.file ?? ''} ${problem?.pointer ?? ''}`.trim(),
});
