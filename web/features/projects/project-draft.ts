import type { CreateProject } from '../../../core/generated/api/projects/create-project.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import { budgetKinds, disclosures, objectKinds } from '../../../core/domain/project/kinds.ts';
import type { Choice } from '../../elements/choice.ts';
import { say } from '../../i18n/say.ts';
import { fenOf, yuanOf } from '../packs/money.ts';

/** What the form of a project holds; money in yuan as typed. */
export interface ProjectForm {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly unit: string;
  readonly budget: string;
  readonly object: string;
  readonly disclosure: string;
  readonly pack: string;
  readonly budgetYuan: string;
  readonly receivedYuan: string;
  readonly spentYuan: string;
}

export const emptyProject: ProjectForm = {
  code: '',
  titleZh: '',
  titleEn: '',
  unit: '',
  budget: 'general',
  object: 'project',
  disclosure: 'public',
  pack: '',
  budgetYuan: '',
  receivedYuan: '',
  spentYuan: '',
};

const moneyFields = ['budgetYuan', 'receivedYuan', 'spentYuan'] as const;
const needed = ['code', 'titleZh', 'titleEn', 'unit', 'pack'] as const;

/** What is wrong before anything is sent. */
export function projectFaults(draft: ProjectForm): Readonly<Record<string, string>> {
  const missing = needed.filter((name) => draft[name].trim() === '').map((name) => [name, say('frame.field.missing')]);
  const amounts = moneyFields
    .filter((name) => fenOf(draft[name]) === undefined)
    .map((name) => [name, say('projects.money.wrong')]);
  return Object.fromEntries([...missing, ...amounts]) as Readonly<Record<string, string>>;
}

/** The body to send; called once the form has no faults. */
export const projectBody = (draft: ProjectForm, slots: CreateProject['slots']): CreateProject => ({
  code: draft.code.trim(),
  titleZh: draft.titleZh.trim(),
  titleEn: draft.titleEn.trim(),
  unit: draft.unit,
  budget: draft.budget as CreateProject['budget'],
  object: draft.object as CreateProject['object'],
  disclosure: draft.disclosure as CreateProject['disclosure'],
  pack: draft.pack,
  budgetFen: fenOf(draft.budgetYuan) ?? 0,
  receivedFen: fenOf(draft.receivedYuan) ?? 0,
  spentFen: fenOf(draft.spentYuan) ?? 0,
  slots,
});

/** A stored project as the form shows it. */
export const formOf = (project: Project): ProjectForm => ({
  code: project.code,
  titleZh: project.titleZh,
  titleEn: project.titleEn,
  unit: project.unit,
  budget: project.budget,
  object: project.object,
  disclosure: project.disclosure,
  pack: project.pack,
  budgetYuan: yuanOf(project.budgetFen),
  receivedYuan: yuanOf(project.receivedFen),
  spentYuan: yuanOf(project.spentFen),
});

export const budgetChoices = (): readonly Choice[] =>
  budgetKinds.map((value) => ({ value, label: say(`project.budget.${value}`) }));
export const objectChoices = (): readonly Choice[] =>
  objectKinds.map((value) => ({ value, label: say(`project.object.${value}`) }));
export const disclosureChoices = (): readonly Choice[] =>
  disclosures.map((value) => ({ value, label: say(`project.disclosure.${value}`) }));
