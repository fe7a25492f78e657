import type { SecurityProfile } from '../../app/accounts/security-profile.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { computeResults } from '../../app/results/compute-results.ts';
import type { AnyRoute } from '../route.ts';
import type { SchemaRegistry } from '../schema-registry.ts';
import { accountsRoutes } from './accounts.ts';
import { auditRoutes } from './audit.ts';
import { drawRoutes } from './draws.ts';
import { homeRoutes } from './home.ts';
import { describingRoutes } from './describing.ts';
import { houseRoutes } from './house.ts';
import { factRoutes } from './facts.ts';
import { noticesRoutes } from './notices.ts';
import { ownAccountRoutes } from './own-account.ts';
import { packRoutes } from './packs.ts';
import { poolRoutes } from './pools.ts';
import { projectRoutes } from './projects.ts';
import { resultFileRoutes } from './result-files.ts';
import { resultRoutes } from './results.ts';
import { revealRoutes } from './reveal.ts';
import { reviewRoutes } from './reviews.ts';
import { roundsRoutes } from './rounds.ts';
import { scoringRoutes } from './scoring.ts';
import { sessionRoutes } from './session.ts';

/** What routes of the house itself say besides what the ports hold. */
export interface HouseFacts {
  readonly version: string;
  readonly profile: SecurityProfile;
  readonly schemas: SchemaRegistry;
}

/** Every route of /api/v1: the areas' and those that describe them. */
export function allRoutes(ports: Ports, facts: HouseFacts): readonly AnyRoute[] {
  const routes = areaRoutes(ports, facts);
  return [...routes, ...describingRoutes(routes, facts.schemas, facts.version)];
}

/** One line an area. */
const areaRoutes = (ports: Ports, { version, profile }: HouseFacts): readonly AnyRoute[] => [
  ...houseRoutes(ports, version),
  ...sessionRoutes(ports, profile),
  ...ownAccountRoutes(ports, profile),
  ...accountsRoutes(ports),
  ...noticesRoutes(ports),
  ...auditRoutes(ports),
  ...homeRoutes(ports),
  ...packRoutes(ports),
  ...projectRoutes(ports),
  ...factRoutes(ports),
  ...poolRoutes(ports),
  ...drawRoutes(ports),
  ...roundsRoutes(ports),
  ...scoringRoutes(ports),
  ...revealRoutes(ports, { computeResults: computeResults(ports) }),
  ...resultRoutes(ports),
  ...resultFileRoutes(ports),
  ...reviewRoutes(ports),
];
