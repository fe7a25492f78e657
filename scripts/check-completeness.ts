/** Everything that has to have a counterpart: a test, a page, a translation, an example, a ground, a twin. */
import { missingTexts } from './completeness/catalogue.ts';
import { unknownCodes } from './completeness/codes.ts';
import { unpairedMigrations } from './completeness/migrations.ts';
import { incompletePacks } from './completeness/packs.ts';
import { missingReadmes } from './completeness/readmes.ts';
import { missingRuleKinds } from './completeness/rule-kinds.ts';
import { report, root } from './report.ts';

report('completeness', [
  ...missingRuleKinds(root),
  ...incompletePacks(root),
  ...missingReadmes(root),
  ...(await missingTexts(root)),
  ...unknownCodes(root),
  ...unpairedMigrations(root),
]);
