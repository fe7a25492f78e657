import { canonicalText } from '../../core/domain/canonical/canonical-json.ts';
import type { CaseResult } from './checker.ts';
import type { Content } from './fields.ts';

/** A case to be run: what it expects, and what each expected member is computed to be. */
export interface ComputedCase {
  readonly file: string;
  readonly name: string;
  readonly expected: Content;
  readonly computed: () => Content;
}

/** Compares every expected member with the computed one; a member nobody computes is not supported, a throw is a failure. */
export function compareCase({ file, name, expected, computed }: ComputedCase): readonly CaseResult[] {
  try {
    const actual = computed();
    const known = Object.keys(expected).filter((member) => Object.hasOwn(actual, member));
    const unknown = Object.keys(expected).filter((member) => !Object.hasOwn(actual, member));
    const differing = known.filter((member) => !agrees(expected[member], actual[member]));
    return [
      { file, name, ...outcomeOf(differing, known) },
      ...unknown.map((member) => ({
        file,
        name: `${name} ${member}`,
        outcome: 'not supported' as const,
        detail: 'not computed here',
      })),
    ];
  } catch (fault) {
    return [{ file, name, outcome: 'failed', detail: fault instanceof Error ? fault.message : String(fault) }];
  }
}

function outcomeOf(differing: readonly string[], known: readonly string[]): Pick<CaseResult, 'outcome' | 'detail'> {
  if (known.length === 0) return { outcome: 'not supported', detail: 'nothing expected that is computed here' };
  if (differing.length > 0) return { outcome: 'failed', detail: `differs: ${differing.join(', ')}` };
  return { outcome: 'passed', detail: known.join(', ') };
}

function agrees(expected: unknown, actual: unknown): boolean {
  return canonicalText(expected) === canonicalText(actual);
}
