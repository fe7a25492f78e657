import type { ReviewTable } from './review-table.ts';

/** Experts and projects that reviews link to each other, and to no others: only inside one can severities be compared. */
export interface Island {
  readonly projects: readonly string[];
  readonly experts: readonly string[];
  readonly reviews: number;
}

/** All islands, those with most reviews first, then by the first expert; names sorted by code unit. */
export function islands(table: ReviewTable): readonly Island[] {
  const roots = expertRoots(table);
  const groups = new Map<number, { projects: Set<string>; experts: Set<string>; reviews: number }>();
  for (let row = 0; row < table.total.length; row += 1) {
    const expert = table.expertOf[row] ?? 0;
    const root = roots[expert] ?? 0;
    const group = groups.get(root) ?? { projects: new Set<string>(), experts: new Set<string>(), reviews: 0 };
    group.projects.add(table.projects[table.projectOf[row] ?? 0] ?? '');
    group.experts.add(table.experts[expert] ?? '');
    group.reviews += 1;
    groups.set(root, group);
  }
  return [...groups.values()]
    .map(({ projects, experts, reviews }) => ({
      projects: [...projects].sort(),
      experts: [...experts].sort(),
      reviews,
    }))
    .sort((a, b) => b.reviews - a.reviews || ((a.experts[0] ?? '') < (b.experts[0] ?? '') ? -1 : 1));
}

/** Whether every expert can be compared with every other. */
export function isConnected(table: ReviewTable): boolean {
  const roots = expertRoots(table);
  return roots.every((root) => root === roots[0]);
}

/** For each expert the representative of the island; union–find over the experts of each project. */
function expertRoots(table: ReviewTable): Int32Array {
  const parent = Int32Array.from(table.experts.keys());
  const find = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  for (let row = 1; row < table.total.length; row += 1) {
    if (table.projectOf[row] !== table.projectOf[row - 1]) continue;
    parent[find(table.expertOf[row] ?? 0)] = find(table.expertOf[row - 1] ?? 0);
  }
  return parent.map((_, expert) => find(expert));
}
