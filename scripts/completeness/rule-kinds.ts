import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface PackSchema {
  readonly $defs: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly properties?: { readonly kind?: { readonly const?: string } };
}

/** Scoring rules of the pack format without a file of their own, or without a test beside it. */
export function missingRuleKinds(root: string): string[] {
  const schema = path.join(root, 'core/schemas/pack.schema.json');
  if (!existsSync(schema)) return [];
  const kinds = kindsOf(JSON.parse(readFileSync(schema, 'utf8')) as PackSchema);
  if (kinds.length === 0) return ['core/schemas/pack.schema.json: $defs.rule names no kinds'];
  return kinds.flatMap((kind) => {
    const name = kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const wanted = [`core/domain/rules/${name}.ts`, `core/domain/rules/${name}.test.ts`];
    return wanted
      .filter((file) => !existsSync(path.join(root, file)))
      .map((file) => `${file}: missing for the rule kind ${kind}`);
  });
}

function kindsOf({ $defs }: PackSchema): string[] {
  const names = ($defs['rule']?.oneOf ?? []).map(({ $ref }) => $ref.split('/').at(-1) ?? '');
  return names.map((name) => $defs[name]?.properties?.kind?.const ?? name);
}
