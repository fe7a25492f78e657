import type { SecurityProfile } from '../../app/accounts/security-profile.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { AnyRoute } from '../route.ts';
import { accountsRoutes } from './accounts.ts';
import { auditRoutes } from './audit.ts';
import { homeRoutes } from './home.ts';
import { houseRoutes } from './house.ts';
import { factRoutes } from './facts.ts';
import { noticesRoutes } from './notices.ts';
import { ownAccountRoutes } from './own-account.ts';
import { packRoutes } from './packs.ts';
import { projectRoutes } from './projects.ts';
import { sessionRoutes } from './session.ts';

/** What routes of the house itself say besides what the ports hold. */
export interface HouseFacts {
  readonly version: string;
  readonly profile: SecurityProfile;
}

/** Every route of /api/v1, one line an area. */
export const areaRoutes = (ports: Ports, { version, profile }: HouseFacts): readonly AnyRoute[] => [
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
];
