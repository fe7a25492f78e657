/** The rules of writing that the linter does not know. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { filesOf } from './source-files.ts';
import { report, root } from './report.ts';

/** Floors where time and chance arrive as arguments or through ports. */
const pure = /^core\/(?:domain|app)\/(?!.*\.test\.ts$)/;
const generic = /(?:^|[/-])(?:utils?|helpers?|misc|common-functions)(?:[.-]|\/|$)/;
const kebab =
  /^_?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:it|browser|cli|story|config|schema|default|spec))*(?:\.test|\.d)?\.(?:ts|mts|mjs)$/;

/**
 * What is wrong with the writing of one file, a line each.
 *
 * @param file its path from the root, with `/`
 */
export function brokenStyle(file: string, source: string): string[] {
  const findings: string[] = [];
  if (!kebab.test(path.posix.basename(file)))
    findings.push(`${file}: file names are kebab-case, named for what they do`);
  if (generic.test(file)) findings.push(`${file}: no utils or helpers; name the file for what it does`);
  if (pure.test(file)) findings.push(...ownClock(file, source));
  if (/^\s*@\w/m.test(source)) findings.push(...decorators(file, source));
  return findings;
}

/** `new Date()` and `Date()` read the clock; `new Date(value)` only converts. */
function ownClock(file: string, source: string): string[] {
  return nodesOf(parseSync(file, source).program).flatMap((node) => {
    const reads = node.type === 'NewExpression' ? node.arguments?.length === 0 : node.type === 'CallExpression';
    if (!reads || node.callee?.name !== 'Date') return [];
    return [`${file}:${lineOf(source, node)}: time arrives as an argument or through the clock port`];
  });
}

/** Node runs the TypeScript as it is, and knows no decorators. */
function decorators(file: string, source: string): string[] {
  const found = nodesOf(parseSync(file, source).program).filter((node) => node.type === 'Decorator');
  return found.map((node) => `${file}:${lineOf(source, node)}: no decorators`);
}

const lineOf = (source: string, node: Node): number => source.slice(0, node.start).split('\n').length;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly arguments?: readonly unknown[];
  readonly callee?: { readonly name?: string };
}

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return 'type' in value && 'start' in value ? [value as Node, ...inner] : inner;
}

if (import.meta.main) {
  const files = filesOf(root, ['core', 'plugins', 'web', 'scripts']);
  const sources = files.filter((file) => /\.m?ts$|\.mjs$/.test(file) && !file.startsWith('core/generated/'));
  const findings = sources.flatMap((file) => brokenStyle(file, readFileSync(path.join(root, file), 'utf8')));
  report('style', findings);
}
