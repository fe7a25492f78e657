import { html } from 'lit';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { SheetContent } from '../../core/generated/sheet-content.ts';
import { fakeApi, problemAnswer, type FakeAnswer } from '../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../testing/mount.ts';
import { cardForTests } from './card-for-tests.ts';
import type { JihengScorecard } from './jiheng-scorecard.ts';
import { wipeLocalDrafts } from './local-drafts.ts';
import './jiheng-scorecard.ts';

export const emptySheet: SheetContent = { entries: [], contests: [], raisedVetoes: [] };
/** What stands in for the house at the moment. */
export const house: { api?: ReturnType<typeof fakeApi> } = {};

/** A clean page and no drafts before each test of a file. */
export function freshCard(): void {
  beforeEach(async () => {
    freshPage();
    await wipeLocalDrafts();
  });
  afterEach(leave);
}

/** The page is closed and the network gone. */
export function leave(): void {
  house.api?.restore();
  document.body.replaceChildren();
}

/** A house that keeps one sheet as the real one does: a version for each save, 412 for a stale one. */
export function sheetHouse(changes: Readonly<Record<string, FakeAnswer>> = {}, content: SheetContent = emptySheet) {
  const held = { version: 1, content };
  house.api = fakeApi({
    'GET /tasks/task-1/card': () => cardForTests({ version: held.version, content: held.content }),
    'PUT /tasks/task-1/sheet': ({ headers, body }) => {
      if (headers.get('if-match') !== `"${held.version}"`) return problemAnswer(412, { code: 'SCORE-007' });
      Object.assign(held, { version: held.version + 1, content: body });
      return { version: held.version };
    },
    ...changes,
  });
  const saves = () => house.api?.asked.filter(({ method }) => method === 'PUT') ?? [];
  return { held, saves };
}

export const opened = async (): Promise<void> => {
  await mount<JihengScorecard>(
    html`<jiheng-scorecard task="task-1" lang="zh-CN" .owner=${'expert-1'}></jiheng-scorecard>`,
    'jiheng-scorecard',
  );
  await vi.waitFor(() => expect(seen()).not.toContain('正在打开'));
  await settled();
};

export const seen = (): string => visibleText(document.body);

/** The control with a name, wherever it stands. */
export function control<T extends HTMLElement>(selector: string, name?: string): T {
  const found = elementsOf(document.body).filter((element) => element.matches(selector)) as T[];
  const named = found.filter((element) => name === undefined || nameOf(element).includes(name));
  if (named[0] === undefined) throw new Error(`no ${selector} ${name ?? ''}`);
  return named[0];
}
const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '';

export const press = async (name: string): Promise<void> => {
  control<HTMLButtonElement>('button', name).click();
  await settled();
};
export const toLeaf = async (title: string): Promise<void> => {
  control('[role=option]', title).click();
  await settled();
};
export const judgeLevel = async (level: string, points: string): Promise<void> => {
  await toLeaf('社会效益');
  control<HTMLInputElement>('input[type=radio]', level).click();
  await settled();
  const field = control<HTMLInputElement>('#points');
  field.value = points;
  field.dispatchEvent(new Event('change'));
  await settled();
};
export const answerItems = async (side: '是' | '否'): Promise<void> => {
  await toLeaf('制度健全性');
  for (const code of ['Made', 'Kept']) {
    const radios = elementsOf(document.body).filter((element) => element.matches(`input[name=${code}]`));
    (radios.find((radio) => nameOf(radio as HTMLElement).includes(side)) as HTMLInputElement).click();
    await settled();
  }
};
export const write = async (text: string): Promise<void> => {
  const field = control<HTMLTextAreaElement>('#reason');
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await settled();
};

/** What lies in the store of the scorecard on this machine. */
export async function rowsIn(store: string): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jiheng-scorecard', 1);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
  });
  const rows = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.addEventListener('success', () => resolve(request.result));
  });
  database.close();
  return rows;
}
