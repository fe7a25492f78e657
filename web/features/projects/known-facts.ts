import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import { factsNeeded } from '../../../core/domain/indicators/facts-needed.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import type { Fact } from '../../../core/generated/pack.ts';

/** The facts a project has to report, those of its own indicators last; facts that only omitted leaves read are left out. */
export function knownFacts(pack: ResolvedPack, project: Project): readonly (readonly [string, Fact])[] {
  const own = Object.values(project.slots).flatMap((items) =>
    items.flatMap((item) => Object.entries(item.facts ?? {})),
  );
  const common = factsNeeded(pack).flatMap((name) => {
    const fact = pack.facts[name];
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return [...common, ...(own as readonly (readonly [string, Fact])[])];
}
