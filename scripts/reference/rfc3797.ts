import { createHash } from 'node:crypto';
import { be16, moduloOf, takeInTurn } from '../../core/domain/draw/order.ts';
import { canonicalSource } from './canonical-key.ts';
import type { CaseResult } from './checker.ts';
import { compareCase } from './compare.ts';
import { isContents, isList, isTexts, listOf, textOf, wholeOf, type Content } from './fields.ts';

/** Whether a file is about the selection of RFC 3797, alone or in several cases. */
export function isRfc3797(content: Content): boolean {
  return content['hash'] === 'MD5' && (isSelection(content) || isContents(content['cases']));
}

function isSelection(content: Content): boolean {
  return isList(content['sources']) && typeof content['key'] === 'string';
}

/** Runs the selections of a file. MD5 stays in this folder: it passes these vectors and draws nothing. */
export function rfc3797Results(file: string, content: Content): readonly CaseResult[] {
  const cases = isContents(content['cases']) ? content['cases'] : [content];
  return cases.flatMap((one) =>
    compareCase({
      file,
      name: String(one['name'] ?? content['id'] ?? 'selection'),
      expected: expectedOf(one),
      computed: () => selection(one),
    }),
  );
}

const inputs = new Set(['id', 'name', 'note', 'source', 'hash', 'pool', 'sources', 'select']);

function expectedOf(one: Content): Content {
  return Object.fromEntries(Object.entries(one).filter(([member]) => !inputs.has(member)));
}

function selection(one: Content): Content {
  const names = isTexts(one['pool']) ? one['pool'] : [];
  const count = names.length > 0 ? names.length : wholeOf(one, 'pool');
  const select = Object.hasOwn(one, 'select') ? wholeOf(one, 'select') : listOf(one, 'selected').length;
  const key = listOf(one, 'sources')
    .map((source) => canonicalSource(isList(source) ? source : [source]))
    .join('');
  const stepCount = isList(one['steps']) ? one['steps'].length : 0;
  const digestOf = (turn: number): Uint8Array => md5(turn, textOf(one, 'key'));
  const taken = takeInTurn(count, digestOf, Math.max(select, stepCount));
  const selected = taken.slice(0, select);
  return {
    key,
    selected,
    selectedNames: selected.map((n) => names[n - 1] ?? null),
    steps: taken.slice(0, stepCount).map((n, i) => ({
      i,
      digest: Buffer.from(digestOf(i)).toString('hex').toUpperCase(),
      divisor: count - i,
      remainder: moduloOf(digestOf(i), count - i),
      selected: n,
    })),
  };
}

function md5(turn: number, key: string): Uint8Array {
  return createHash('md5').update(be16(turn)).update(key).update(be16(turn)).digest();
}
