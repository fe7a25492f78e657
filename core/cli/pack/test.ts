import { compilePack } from '../../domain/scoring/compile-pack.ts';
import { formulaTools } from '../../expressions/formula-tools.ts';
import { runExample } from '../../packs/run-example.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { loadPack } from '../pack-at.ts';
import { refusalAnswer, refusalLine, sentence } from '../spoken.ts';
import { problemAnswer } from './validate.ts';

/** `pack test`: each worked example with what differs. A pack without examples fails. */
export function testPack(folder: string, home: string | undefined, context: Context): Answer {
  const loaded = loadPack(folder, home, context);
  if (!loaded.ok) return refusalAnswer([loaded.refusal], context);
  const { pack, problems, examples } = loaded.value;
  if (pack === undefined) return problemAnswer(problems, context);

  const compiled = compilePack(pack, formulaTools);
  const results = examples.map(({ file, example }) => ({
    file,
    name: example.name[context.language],
    differences: runExample(compiled, example),
  }));
  const failed = results.filter((result) => result.differences.length > 0).length;
  const passed = results.length - failed;
  const lines = results.flatMap(({ name, differences }) => [
    text(context, differences.length > 0 ? 'pack.failed' : 'pack.passed', { name }),
    ...differences.map((difference) => `  ${refusalLine(difference, context)}`),
  ]);
  const data = results.map(({ differences, ...result }) => ({
    ...result,
    differences: differences.map((difference) => ({ ...difference, message: sentence(difference, context) })),
  }));
  const tally =
    results.length === 0 ? text(context, 'pack.noExamples') : text(context, 'pack.tally', { passed, failed });
  const code = failed === 0 && passed > 0 ? exit.ok : exit.refused;
  return { code, data: { passed, failed, examples: data }, lines: [...lines, tally] };
}
