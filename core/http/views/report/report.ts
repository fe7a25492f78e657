import type { ResultFacts } from '../../../app/results/read-result.ts';
import type { Language } from '../../../catalogue/say.ts';
import { documentOf, heading } from './markup.ts';
import {
  attainment,
  conclusion,
  indicators,
  notes,
  organisation,
  overview,
  problems,
  writing,
  type Writing,
} from './parts.ts';

const parts: readonly ((writing: Writing) => string)[] = [
  overview,
  organisation,
  indicators,
  attainment,
  problems,
  conclusion,
  notes,
];
const titles = [
  'report.part.1',
  'report.part.2',
  'report.part.3',
  'report.part.4',
  'report.part.5',
  'report.part.6',
  'report.part.7',
] as const;

/** The evaluation report with its seven parts in order (BJEV Art.34): a document to print, or to open in a word processor. */
export function reportOf(facts: ResultFacts, language: Language): string {
  const own = writing(facts, language);
  const { project } = facts;
  const title = `${language === 'zh' ? project.titleZh : project.titleEn} ${own.say('report.title')}`;
  const body = parts.flatMap((part, at) => {
    const id = titles[at];
    return id === undefined ? [] : [heading(2, own.say(id)), part(own)];
  });
  return documentOf(language, title, [heading(1, title), ...body]);
}
