import type { Fact, Slot } from '../../../core/generated/pack.ts';
import type { SlotItem } from '../../../core/generated/example.ts';
import { parseDecimal } from '../../../core/domain/number/decimal.ts';
import type { Choice } from '../../elements/choice.ts';
import { say } from '../../i18n/say.ts';

/** An own indicator as the form holds it: a completion rate against a target, or described levels. */
export interface SlotDraft {
  readonly kind: 'ratio' | 'levels';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly target: string;
  readonly unit: Fact['unit'];
}

/** What outputs are counted in. */
const units = [
  'count',
  'person',
  'household',
  'percent',
  'squareMetre',
  'mu',
  'kilometre',
  'tonne',
  'hours',
  'days',
  'score',
] as const satisfies readonly Fact['unit'][];

export const unitChoices = (): readonly Choice[] => units.map((value) => ({ value, label: say(`unit.${value}`) }));

export const emptyItem: SlotDraft = { kind: 'ratio', nameZh: '', nameEn: '', target: '', unit: 'count' };

/** What is wrong with a draft, or nothing. */
export function slotFault({ kind, nameZh, nameEn, target }: SlotDraft): string | undefined {
  if (nameZh.trim() === '' || nameEn.trim() === '') return say('frame.field.missing');
  return kind === 'ratio' && parseDecimal(target) === undefined ? say('frame.field.notNumber') : undefined;
}

const source = { zh: '项目绩效目标表', en: "The project's goal table" };
const level = (
  [code, from, to, includes]: readonly [string, string, string, 'both' | 'lower'],
  title: { readonly zh: string; readonly en: string },
) => ({ code, title: { ...title }, description: { ...title }, from, to, includes });

/** The tiers of 财预〔2020〕10号: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 %. */
const tiers = () => [
  level(['Met', '0.8', '1', 'both'], { zh: '达成', en: 'Met' }),
  level(['Partly', '0.6', '0.8', 'lower'], { zh: '部分达成', en: 'Partly met' }),
  level(['NotMet', '0', '0.6', 'lower'], { zh: '未达成', en: 'Not met' }),
];

/** The indicator of a draft; names of facts come from the slot and the number, so that they never meet. */
export function itemOf(slot: Slot, index: number, draft: SlotDraft): SlotItem {
  const code = `${slot.code}.I${index + 1}`;
  const title = { zh: draft.nameZh.trim(), en: draft.nameEn.trim() };
  const head = { code, title, standard: { basis: 'plan' as const, source } };
  if (draft.kind === 'levels')
    return { ...head, nature: 'qualitative', judgedBy: 'expert', rule: { kind: 'levels', levels: tiers() } };
  const fact = `${slot.code.replaceAll('.', '')}${index + 1}`.replace(/^./u, (letter) => letter.toLowerCase());
  return {
    ...head,
    nature: 'quantitative',
    judgedBy: 'facts',
    rule: { kind: 'ratioToTarget', actual: fact, target: `${fact}Target` },
    facts: { [fact]: { title: { zh: `实际${title.zh}`, en: `Actual: ${title.en}` }, unit: draft.unit, min: '0' } },
    measures: {
      [`${fact}Target`]: {
        kind: 'constant',
        title: { zh: `${title.zh}目标`, en: `Target: ${title.en}` },
        value: draft.target.trim(),
      },
    },
  };
}

/** A stored indicator in words: its name and, where it has one, its target. */
export function targetOf(item: SlotItem): string | undefined {
  const target = item.rule.kind === 'ratioToTarget' ? item.measures?.[item.rule.target] : undefined;
  return target?.kind === 'constant' ? target.value : undefined;
}
