import { drawCheckMessages } from '../../catalogue/draw-check.ts';
import { say } from '../../catalogue/say.ts';
import { verifyRecord, type Verdict } from '../../domain/draw/verify-record.ts';
import { exit, type Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { readJsonFile } from '../round/json-file.ts';
import { refusalAnswer, refusalLine, sentence } from '../spoken.ts';
import { verifyEd25519 } from './party-key.ts';

/**
 * Recomputes a public record from its file alone and tells each step in words.
 *
 * @returns code 1 when a step differs, or when one could not be checked: nothing is passed by leaving it out
 */
export function verifyDraw(file: string, context: Context): Answer {
  const record = readJsonFile(file, context);
  if (!record.ok) return refusalAnswer([record.refusal], context);
  const verdict = verifyRecord(record.value, verifyEd25519);
  const whole = verdict.reproduced && verdict.complete;
  const isVoid = (record.value as { readonly outcome?: unknown } | null)?.outcome === 'void';
  const conclusion = said(conclusionOf(verdict, isVoid), context);
  const steps = verdict.steps.map((step) => ({
    ...step,
    refusals: step.refusals.map((one) => ({ ...one, message: sentence(one, context) })),
  }));
  return {
    code: whole ? exit.ok : exit.refused,
    data: { file, reproduced: verdict.reproduced, complete: verdict.complete, conclusion, steps },
    lines: [...stepLines(verdict, context), conclusion],
  };
}

const stepLines = ({ steps }: Verdict, context: Context): readonly string[] =>
  steps.flatMap(({ step, outcome, refusals }) => [
    `${said(`draws.check.${outcome}`, context)}  ${said(`draws.check.step.${step}`, context)}`,
    ...refusals.map((refusal) => `  ${refusalLine(refusal, context)}`),
  ]);

function conclusionOf({ reproduced, complete }: Verdict, isVoid: boolean): keyof typeof drawCheckMessages {
  if (!reproduced) return 'draws.check.differs';
  if (!complete) return 'draws.check.partly';
  return isVoid ? 'draws.check.reproduced.void' : 'draws.check.reproduced';
}

const said = (id: keyof typeof drawCheckMessages, { language }: Context): string =>
  say(drawCheckMessages[id], language);
