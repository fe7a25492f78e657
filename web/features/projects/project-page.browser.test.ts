import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import packFile from '../../../indicator-packs/common/pack.json' with { type: 'json' };
import { session } from '../../controllers/session.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { fakeApi, type FakeAnswer } from '../../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../../testing/mount.ts';
import type { ProjectPage } from './project-page.ts';
import './project-page.ts';

const stages = ['pre-evaluation', 'goals', 'monitoring', 'evaluation', 'application'].map((id) => ({
  id,
  state: id === 'pre-evaluation' ? 'done' : 'none',
  at: id === 'pre-evaluation' ? 1_790_000_000_000 : null,
  ground: '',
}));
const project = {
  id: 'PR1',
  code: 'X001',
  titleZh: '校园路灯节能改造',
  titleEn: 'Campus lighting',
  department: 'D1',
  unit: 'U1',
  budget: 'general',
  object: 'project',
  budgetFen: 620_000_000,
  receivedFen: 620_000_000,
  spentFen: 589_000_000,
  disclosure: 'public',
  pack: 'common',
  slots: {},
  stages,
  state: 'draft',
  filedAt: null,
  version: 3,
};
const fact = {
  code: 'fundsSpent',
  period: '2026',
  form: 'department',
  revision: 1,
  value: '589000000',
  unit: 'fen',
  evidence: [],
  at: 1,
};
const unit = {
  id: 'U1',
  code: 'U1',
  nameZh: '市第一中学',
  nameEn: 'No. 1 School',
  kind: 'unit',
  parent: 'D1',
  version: 1,
};
const signedIn = {
  account: 'A1',
  login: 'department',
  displayName: '陈晓',
  role: 'department',
  roles: ['department'],
  unit: null,
  bureau: { id: 'main', nameZh: '财政局', nameEn: 'Bureau' },
  year: 2026,
  demo: false,
  mustChangePassword: false,
  expiresAt: 1,
};
const permission = (name: string) => ({
  permission: name,
  title: { zh: name, en: name },
  roles: ['department'],
  own: null,
});

const routes: Readonly<Record<string, FakeAnswer>> = {
  'GET /session': () => signedIn,
  'GET /policy': () => ({ permissions: ['project.read', 'project.write', 'project.report'].map(permission) }),
  'GET /projects/PR1': () => project,
  'GET /packs': () => ({ items: [{ id: 'common', version: '1.0.0' }] }),
  'GET /packs/common/1.0.0': () => ({ hash: 'ab', pack: { ...packFile, resolvedFrom: [] } }),
  'GET /units': () => ({ items: [unit], next: null }),
  'GET /projects/PR1/facts': () => ({ items: [fact] }),
  'GET /projects/PR1/evidence': () => ({ items: [] }),
  'PUT /projects/PR1/facts': ({ body }) => ({
    items: (body as { facts: { code: string; value: string }[] }).facts.map((one) => ({
      ...fact,
      ...one,
      revision: 2,
    })),
  }),
};

let api: ReturnType<typeof fakeApi>;
beforeEach(async () => {
  freshPage();
  api = fakeApi(routes);
  await session.load();
});
afterEach(() => api.restore());

const opened = async (): Promise<ParentNode> => {
  const page = await mount<ProjectPage>(
    html`<main><jh-project-page .params=${{ project: 'PR1' }} .query=${{}}></jh-project-page></main>`,
    'jh-project-page',
  );
  await expect.poll(() => visibleText(page.shadowRoot!)).toContain('实际支出');
  return page.shadowRoot!;
};

test('the page shows the five stages, the money and the facts with their revision', async () => {
  const text = visibleText(await opened());
  for (const part of ['事前评估', '结果应用', '620.00 万元', '市第一中学', '版次 1']) expect(text).toContain(part);
});

test('a changed amount is typed in yuan and sent in fen, alone', async () => {
  const root = await opened();
  const spent = elementsOf(root).find((element) => (element as { value?: unknown }).value === '5890000');
  await userEvent.fill(spent!.shadowRoot!.querySelector('input')!, '6000000.50');
  await settled();
  const save = elementsOf(root).find(
    (element) => element.localName === 'jh-button' && visibleText(element).includes('保存事实'),
  );
  save?.dispatchEvent(new CustomEvent('jh-press'));
  await expect
    .poll(() => api.asked.find(({ method }) => method === 'PUT')?.body)
    .toEqual({
      period: '2026',
      form: 'department',
      facts: [{ code: 'fundsSpent', value: '600000050', evidence: [] }],
    });
});

test('the page is accessible', async () => {
  await opened();
  expect(await accessibilityFaults()).toEqual([]);
});
