import { parseSync } from 'vite';

/** One import of a file, of whatever form. */
export interface Import {
  readonly line: number;
  /** What stands between the quotes; undefined when it is computed at run time. */
  readonly target: string | undefined;
}

/** Every import, export from, `import()` and `import('…').Type` of a TypeScript source. */
export function importsOf(file: string, source: string): Import[] {
  const { module, program } = parseSync(file, source);
  const spans = [
    ...module.staticImports.map((one) => one.moduleRequest),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest ?? [])),
    ...module.dynamicImports.map((one) => one.moduleRequest),
    ...typeImports(program),
  ];
  const starts = new Map(spans.map((span) => [span.start, span.end]));
  return [...starts].map(([start, end]) => ({
    line: source.slice(0, start).split('\n').length,
    target: /^(['"`])([^'"`$]*)\1$/.exec(source.slice(start, end))?.[2],
  }));
}

/** `import('./x.ts').Type` stands in types, which only the syntax tree shows. */
function typeImports(node: unknown): { start: number; end: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(typeImports);
  if (!('type' in node) || node.type !== 'TSImportType' || !('source' in node)) return inner;
  return [node.source as { start: number; end: number }, ...inner];
}
