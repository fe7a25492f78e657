import { readHouse } from '../../app/accounts/read-house.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok } from '../../domain/refusal.ts';
import type { Health } from '../../generated/api/house/health.ts';
import type { House } from '../../generated/api/house/house.ts';
import { route, type AnyRoute } from '../route.ts';
import { bureauName } from '../views/accounts.ts';

/** What anybody may ask before signing in. */
export const houseRoutes = (ports: Ports, version: string): readonly AnyRoute[] => [
  route<undefined, Health>({
    method: 'GET',
    path: '/health',
    may: 'anyone',
    title: { zh: '健康状态', en: 'Health' },
    answer: 'house/health',
    run: async ({ caller }) => {
      const house = await readHouse(ports)(caller);
      return house.ok ? ok({ state: 'ready' }) : house;
    },
  }),
  route<undefined, House>({
    method: 'GET',
    path: '/house',
    may: 'anyone',
    title: { zh: '系统名称与版本', en: 'Name and version of this house' },
    answer: 'house/house',
    run: async ({ caller }) => {
      const house = await readHouse(ports)(caller);
      return house.ok ? ok({ bureau: bureauName(house.value), demo: house.value.demo, version }) : house;
    },
  }),
];
