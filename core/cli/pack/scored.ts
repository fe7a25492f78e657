import type { ScoredSheet } from '../../domain/scoring/score-sheet.ts';
import { compilePack } from '../../domain/scoring/compile-pack.ts';
import { formulaTools } from '../../expressions/formula-tools.ts';
import { scoreExample } from '../../packs/run-example.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { loadPack } from '../pack-at.ts';
import { readSheetInput } from '../sheet-input.ts';
import { refusalAnswer } from '../spoken.ts';
import { problemAnswer } from './validate.ts';

export interface ScoreRequest {
  readonly pack: string;
  readonly file: string;
  readonly home: string | undefined;
}

/** The scored sheet of a file, or the answer that says why there is none. */
export function scoredSheet(request: ScoreRequest, context: Context): ScoredSheet | Answer {
  const loaded = loadPack(request.pack, request.home, context);
  if (!loaded.ok) return refusalAnswer([loaded.refusal], context);
  const { pack, problems } = loaded.value;
  if (pack === undefined) return problemAnswer(problems, context);

  const input = readSheetInput(request.file, context);
  if (!('ok' in input)) return refusalAnswer(input, context);
  if (!input.ok) return refusalAnswer([input.refusal], context);
  const scored = scoreExample(compilePack(pack, formulaTools), input.value);
  return 'leaves' in scored ? scored : refusalAnswer([scored], context);
}
