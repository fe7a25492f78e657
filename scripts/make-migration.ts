import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSql, updateSql } from '../core/persistence/area-schema.ts';
import { areas } from '../core/persistence/entities/index.ts';
import { steps } from '../core/persistence/migrations/index.ts';
import { createDatabase, startPostgres } from '../core/testing/postgres.ts';

const folder = fileURLToPath(new URL('../core/persistence/migrations/', import.meta.url));
const dialects = ['sqlite', 'postgresql'] as const;

const usage = `用法 Usage: node scripts/run.mjs script scripts/make-migration.ts AREA [--rewrite]
  AREA       ${Object.keys(areas).join(', ')}
  --rewrite  重写该领域唯一的、尚未发布的迁移 rewrites the area's only migration, which nobody runs yet`;

const [area = '', flag] = process.argv.slice(2);
if (!Object.hasOwn(areas, area) || (flag !== undefined && flag !== '--rewrite')) {
  console.error(usage);
  process.exit(1);
}
const own = steps.filter(({ name }) => name.slice(5) === area || name.slice(5).startsWith(`${area}-`));
const rewritten = flag === '--rewrite' ? own[0]?.name : undefined;
if (flag === '--rewrite' && own.length > 1)
  throw new Error(`${area} has ${own.length} migrations; only a first one is rewritten`);

const isFirst = own.length === 0 || rewritten !== undefined;
const name = rewritten ?? `${nextNumber()}-${area}${isFirst ? '' : `-${own.length + 1}`}`;
const sql = isFirst ? await firstSql() : await changeSql();
if (dialects.every((dialect) => sql[dialect].length === 0)) {
  console.log(`${area}: 无变化 nothing changed`);
} else {
  for (const dialect of dialects) writeFileSync(path.join(folder, dialect, `${name}.ts`), moduleOf(sql[dialect]));
  if (rewritten === undefined) enlist(name);
  console.log(`${name}: migrations/{${dialects.join(',')}}/${name}.ts${rewritten ? '' : ', migrations/index.ts'}`);
}

async function firstSql() {
  return { sqlite: await createSql('sqlite', area), postgresql: await createSql('postgresql', area) };
}

/** A change is the difference between what the steps so far make and what the entities say. */
async function changeSql() {
  const server = await startPostgres();
  try {
    const url = await createDatabase(server.url, 'make_migration');
    return { sqlite: await updateSql('sqlite', area), postgresql: await updateSql('postgresql', area, url) };
  } finally {
    await server.stop();
  }
}

function nextNumber(): string {
  const taken = steps.map((step) => Number(step.name.slice(0, 4)));
  return String(Math.max(0, ...taken) + 1).padStart(4, '0');
}

function moduleOf(statements: readonly string[]): string {
  const texts = statements.map(
    (statement) => `  \`${statement.replaceAll(/[\\`]|\$\{/g, '\\$&').replaceAll('\n', '\n   ')}\`,`,
  );
  return `import type { Statements } from '../migration.ts';\n\nexport const statements: Statements = [\n${texts.join('\n')}\n];\n`;
}

/** Adds the step at the end of migrations/index.ts. */
function enlist(step: string): void {
  const file = path.join(folder, 'index.ts');
  const word = step.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d+)(.*)$/, '$2$1');
  const [sqlite, postgresql] = [`${lowerFirst(word)}Sqlite`, `${lowerFirst(word)}Postgresql`];
  const imports =
    `import { statements as ${postgresql} } from './postgresql/${step}.ts';\n` +
    `import { statements as ${sqlite} } from './sqlite/${step}.ts';\n`;
  const line = `  { name: '${step}', sqlite: ${sqlite}, postgresql: ${postgresql} },\n`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('\n/** All steps', `${imports}\n/** All steps`).replace('\n];', `\n${line}];`));
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
