import type { Ports } from '../app/ports/ports.ts';
import type { DemoSeeder } from './demo-context.ts';
import { seedPools } from './pools.ts';
import { seedProjects } from './projects.ts';
import { seedReviews } from './reviews.ts';
import { seedRounds } from './rounds.ts';
import { seedPeople, type DemoSignIn, type DemoStart } from './people.ts';

/** The areas' content, in the order it is put in: one line an area. */
const seeders: readonly DemoSeeder[] = [seedProjects, seedPools, seedReviews, seedRounds];

/** Fills an empty store with the demonstration; answers its accounts with their passwords. */
export async function seedDemo(ports: Ports, start: DemoStart): Promise<readonly DemoSignIn[]> {
  const { signIns, demo } = await seedPeople(ports, start);
  if (start.extent === 'people') return signIns;
  for (const seed of seeders) await seed(ports, demo);
  return signIns;
}
