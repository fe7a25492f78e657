import type { Home } from '../../core/generated/api/home/home.ts';
import { say, sayGiven } from '../i18n/say.ts';
import type { Page } from '../page.ts';
import { mayOpen } from './may-open.ts';

/** Something to jump to. */
export interface Target {
  readonly title: string;
  readonly kind: string;
  readonly address: string;
}

const most = 12;

/** Places of the role and own work whose words contain what was typed, in the order of the navigation. */
export function findTargets(typed: string, pages: readonly Page[], home: Home | undefined): readonly Target[] {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  return [...ownWork(home), ...places(pages)]
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .slice(0, most);
}

const places = (pages: readonly Page[]): readonly Target[] =>
  pages
    .filter((page) => !page.path.includes(':') && mayOpen(page))
    .map((page) => ({ title: say(page.title), kind: say('frame.jump.place'), address: page.path }));

function ownWork(home: Home | undefined): readonly Target[] {
  const lists = ['todo', 'mine', 'done'] as const;
  return lists.flatMap((list) =>
    (home?.[list] ?? []).flatMap(({ text, params, link }) =>
      link === null ? [] : [{ title: sayGiven(text, params), kind: say(`frame.work.${list}`), address: link }],
    ),
  );
}
