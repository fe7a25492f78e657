import type { Stage } from '../stage.ts';
import { lighting } from '../lighting.ts';
import { zh } from '../texts.ts';

/** The curator looks at a pack and tries it: what is typed is scored at once, in the browser. */
export async function tryThePack(stage: Stage): Promise<void> {
  const curator = await stage.person('curator');
  await curator.goTo('#/packs');
  await stage.look(curator, 'packs');
  await curator.follow(lighting.pack);
  await curator.reads('预算执行率');
  await stage.look(curator, 'pack-tree', 'both');

  await curator.turnTo(zh('packs.tab.try'));
  await curator.fill('到位资金', '6200000');
  await curator.fill('实际支出', '5890000');
  await curator.part('region', zh('packs.try.total')).row('预算执行率').reads('4.75 / 5');
  await stage.look(curator, 'pack-trial');
}
