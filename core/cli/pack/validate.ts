import { freezePack } from '../../packs/freeze.ts';
import type { Problem } from '../../packs/problem.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { loadPack } from '../pack-at.ts';
import { problemLine, refusalAnswer, sentence } from '../spoken.ts';
import { coverage, coverageLines } from './coverage.ts';

/** `pack validate`: every problem with its code, file and place, or the hash of the resolved pack and what it covers. */
export function validatePack(folder: string, home: string | undefined, context: Context): Answer {
  const loaded = loadPack(folder, home, context);
  if (!loaded.ok) return refusalAnswer([loaded.refusal], context);
  const { pack, problems } = loaded.value;
  if (pack === undefined) return problemAnswer(problems, context);

  const { hash } = freezePack(pack);
  const found = { id: pack.id, version: pack.version, leaves: pack.indicators.length, slots: pack.slots.length, hash };
  const covers = coverage(pack, context);
  const lines = [...text(context, 'pack.valid', found).split('\n'), ...coverageLines(covers, context)];
  return { code: exit.ok, data: { valid: true, ...found, coverage: covers }, lines };
}

/** Problems as an answer, the same for every command that needs a pack without any. */
export function problemAnswer(problems: readonly Problem[], context: Context): Answer {
  const spoken = problems.map((problem) => ({ ...problem, message: sentence(problem, context) }));
  const lines = problems.map((problem) => problemLine(problem, context));
  return {
    code: exit.refused,
    data: { valid: false, problems: spoken },
    lines: [...lines, text(context, 'pack.problems', { count: problems.length })],
  };
}
