/** Everything that has to have a counterpart: a test, a page, a translation, an example, a ground, a twin. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unlocked, type Lockfile } from './complete-lockfile.ts';
import { missingTexts } from './completeness/catalogue.ts';
import { unknownCodes } from './completeness/codes.ts';
import { unpairedMigrations } from './completeness/migrations.ts';
import { incompletePacks } from './completeness/packs.ts';
import { missingReadmes } from './completeness/readmes.ts';
import { missingRuleKinds } from './completeness/rule-kinds.ts';
import { report, root } from './report.ts';

const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;

report('completeness', [
  ...unlocked(lockfile).map(({ name }) => `package-lock.json: ${name} is missing; run scripts/complete-lockfile.ts`),
  ...missingRuleKinds(root),
  ...incompletePacks(root),
  ...missingReadmes(root),
  ...(await missingTexts(root)),
  ...unknownCodes(root),
  ...unpairedMigrations(root),
]);
