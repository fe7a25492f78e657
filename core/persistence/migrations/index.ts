import type { Dialect } from '../connection.ts';
import { migrationOf, type Step } from './migration.ts';
import { statements as accounts0001Postgresql } from './postgresql/0001-accounts.ts';
import { statements as accounts0001Sqlite } from './sqlite/0001-accounts.ts';
import { statements as audit0002Postgresql } from './postgresql/0002-audit.ts';
import { statements as audit0002Sqlite } from './sqlite/0002-audit.ts';
import { statements as jobs0003Postgresql } from './postgresql/0003-jobs.ts';
import { statements as jobs0003Sqlite } from './sqlite/0003-jobs.ts';
import { statements as notices0004Postgresql } from './postgresql/0004-notices.ts';
import { statements as notices0004Sqlite } from './sqlite/0004-notices.ts';
import { statements as system0005Postgresql } from './postgresql/0005-system.ts';
import { statements as system0005Sqlite } from './sqlite/0005-system.ts';
import { statements as projects0006Postgresql } from './postgresql/0006-projects.ts';
import { statements as projects0006Sqlite } from './sqlite/0006-projects.ts';
import { statements as rounds0007Postgresql } from './postgresql/0007-rounds.ts';
import { statements as rounds0007Sqlite } from './sqlite/0007-rounds.ts';
import { statements as scoring0008Postgresql } from './postgresql/0008-scoring.ts';
import { statements as scoring0008Sqlite } from './sqlite/0008-scoring.ts';
import { statements as pools0009Postgresql } from './postgresql/0009-pools.ts';
import { statements as pools0009Sqlite } from './sqlite/0009-pools.ts';
import { statements as draws0010Postgresql } from './postgresql/0010-draws.ts';
import { statements as draws0010Sqlite } from './sqlite/0010-draws.ts';
import { statements as results0011Postgresql } from './postgresql/0011-results.ts';
import { statements as results0011Sqlite } from './sqlite/0011-results.ts';
import { statements as reviews0012Postgresql } from './postgresql/0012-reviews.ts';
import { statements as reviews0012Sqlite } from './sqlite/0012-reviews.ts';
import { statements as notices20013Postgresql } from './postgresql/0013-notices-2.ts';
import { statements as notices20013Sqlite } from './sqlite/0013-notices-2.ts';

/** All steps in the order they run; scripts/make-migration.ts writes them and adds them here. */
export const steps: readonly Step[] = [
  { name: '0001-accounts', sqlite: accounts0001Sqlite, postgresql: accounts0001Postgresql },
  { name: '0002-audit', sqlite: audit0002Sqlite, postgresql: audit0002Postgresql },
  { name: '0003-jobs', sqlite: jobs0003Sqlite, postgresql: jobs0003Postgresql },
  { name: '0004-notices', sqlite: notices0004Sqlite, postgresql: notices0004Postgresql },
  { name: '0005-system', sqlite: system0005Sqlite, postgresql: system0005Postgresql },
  { name: '0006-projects', sqlite: projects0006Sqlite, postgresql: projects0006Postgresql },
  { name: '0007-rounds', sqlite: rounds0007Sqlite, postgresql: rounds0007Postgresql },
  { name: '0008-scoring', sqlite: scoring0008Sqlite, postgresql: scoring0008Postgresql },
  { name: '0009-pools', sqlite: pools0009Sqlite, postgresql: pools0009Postgresql },
  { name: '0010-draws', sqlite: draws0010Sqlite, postgresql: draws0010Postgresql },
  { name: '0011-results', sqlite: results0011Sqlite, postgresql: results0011Postgresql },
  { name: '0012-reviews', sqlite: reviews0012Sqlite, postgresql: reviews0012Postgresql },
  { name: '0013-notices-2', sqlite: notices20013Sqlite, postgresql: notices20013Postgresql },
];

/** The steps as MikroORM's migrator takes them. */
export const migrationsFor = (dialect: Dialect) =>
  steps.map((step) => ({ name: step.name, class: migrationOf(step[dialect]) }));
