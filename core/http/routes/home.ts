import { homeDraws } from '../../app/draws/home-draws.ts';
import type { HomeContributor, HomeItem } from '../../app/home/home-work.ts';
import { readHome } from '../../app/home/read-home.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { homeProjects } from '../../app/projects/home-projects.ts';
import { homeResults } from '../../app/results/home-results.ts';
import { homeReviews } from '../../app/reviews/home-reviews.ts';
import { homeRounds } from '../../app/rounds/home-rounds.ts';
import { homeScoring } from '../../app/scoring/home-scoring.ts';
import { ok } from '../../domain/refusal.ts';
import type { Home } from '../../generated/api/home/home.ts';
import type { HomeItem as HomeItemView } from '../../generated/api/home/home-item.ts';
import { route, type AnyRoute } from '../route.ts';

/** Each area's share of the home page: one line an area. */
const contributorsOf = (ports: Ports): readonly HomeContributor[] => [
  homeProjects,
  homeRounds,
  homeDraws,
  homeScoring(ports),
  homeResults,
  homeReviews,
];

const itemView = ({ id, text, params, link, due }: HomeItem): HomeItemView => ({
  id,
  text,
  params: { ...params },
  link,
  due,
});

/** The caller's own work. */
export const homeRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Home>({
    method: 'GET',
    path: '/home',
    may: 'signed-in',
    title: { zh: '我的工作', en: 'Own work' },
    answer: 'home/home',
    run: async ({ caller }) => {
      const home = await readHome(ports, contributorsOf(ports))(caller);
      if (!home.ok) return home;
      const { todo, done, mine, unread } = home.value;
      return ok({ todo: todo.map(itemView), done: done.map(itemView), mine: mine.map(itemView), unread });
    },
  }),
];
