import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import packFile from '../../../indicator-packs/common/pack.json' with { type: 'json' };
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../../testing/mount.ts';
import type { PackTrial } from './pack-trial.ts';
import './pack-trial.ts';
import './pack-tree.ts';

const pack = { ...packFile, resolvedFrom: [], waivers: [], constraints: [] } as unknown as ResolvedPack;

beforeEach(freshPage);

const type = async (root: ParentNode, label: string, text: string): Promise<void> => {
  const field = elementsOf(root).find((element) => element.getAttribute('label') === label);
  const control = field?.shadowRoot?.querySelector('input');
  if (!control) throw new Error(`no field ${label}`);
  await userEvent.fill(control, text);
  await settled();
};

test('typing facts scores the leaves at once, by the code of the server, money in yuan', async () => {
  const trial = await mount<PackTrial>(html`<jh-pack-trial .pack=${pack}></jh-pack-trial>`, 'jh-pack-trial');
  const root = trial.shadowRoot!;
  await type(root, '实际支出', '5890000');
  await type(root, '到位资金', '6200000');
  expect(visibleText(root)).toContain('预算执行率 4.75 / 5');
});

test('the trial and the tree are accessible', async () => {
  await mount(
    html`<main>
      <h1>包</h1>
      <jh-pack-tree .pack=${pack}></jh-pack-tree><jh-pack-trial .pack=${pack}></jh-pack-trial>
    </main>`,
    'main',
  );
  expect(await accessibilityFaults()).toEqual([]);
});
