import { experts, tableOf } from '../cast.ts';
import type { Stage } from '../stage.ts';
import { zh } from '../texts.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** The pool manager imports the experts: the preview names the wrong cell, the corrected table goes in whole. */
export async function importTheExperts(stage: Stage): Promise<void> {
  const manager = await stage.person('pool-manager');
  await manager.goTo('#/pools');
  await manager.button(zh('pools.import')).first().click();
  const dialog = manager.dialog(zh('pools.import.heading', { pool: zh('pool.expert') }));
  const wrong = tableOf((n) => (n === 4 ? '2025-13-01' : '2025-03-01'));
  await dialog.attach(zh('pools.import.file'), file('专家.csv', wrong));
  await dialog.press(zh('pools.import.preview'));
  await dialog.reads(zh('pools.import.faulty', { rows: experts.length, faults: 1 }));
  await dialog.row('入库日期').reads('5');
  await stage.look(manager, 'pool-import-fault');

  await dialog.attach(
    zh('pools.import.file'),
    file(
      '专家-更正.csv',
      tableOf(() => '2025-03-01'),
    ),
  );
  await dialog.press(zh('pools.import.preview'));
  await dialog.reads(zh('pools.import.clean', { rows: experts.length }));
  await dialog.press(zh('pools.import.run', { rows: experts.length }));
  await dialog.gone();
  await stage.look(manager, 'pool', 'both');
  await manager.fill(zh('pools.search'), '第24研究所');
  await manager.press(zh('frame.query.run'));
  await manager.row('第24研究所').reads(zh('pool.status.active'));
}
