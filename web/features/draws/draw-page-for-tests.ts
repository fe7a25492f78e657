import { html } from 'lit';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { fakeApi, type AskedRequest, type FakeAnswer } from '../../testing/fake-api.ts';
import { atRest } from '../../testing/at-rest.ts';
import { freshPage, mount } from '../../testing/mount.ts';
import { sessionRoutes, takeSession } from '../../testing/signed-in.ts';
import { prepared, type SampleDraw } from './draw-for-tests.ts';
import type { DrawPage } from './draw-page.ts';
import './draw-page.ts';

export const hour = 3_600_000;
const acts = ['parties', 'commitments', 'reveals', 'value', 'open', 'waiver', 'approval', 'withdrawal'];
const more = ['envelopes', 'no-value'];
let restore = (): void => {};

/** A browser that knows nothing of any draw, hours after the sample draw was prepared. */
export async function freshBrowser(hours = 6): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: prepared + hours * hour });
  freshPage();
  await new Promise((done) => {
    indexedDB.deleteDatabase('jiheng-draws').addEventListener('success', done);
  });
}

/** Puts clock and network back. */
export function leaveBrowser(): void {
  vi.useRealTimers();
  restore();
}

interface Stand {
  /** What every act answers, and the page finds from then on. */
  readonly after?: Draw;
  readonly may?: readonly string[];
  readonly routes?: Readonly<Record<string, FakeAnswer>>;
}

interface OpenedPage {
  readonly element: DrawPage;
  readonly asked: readonly AskedRequest[];
  readonly sent: (path: string) => unknown;
}

/** The page of a draw as it stands, in front of a stand-in server. */
export async function openDraw(sample: SampleDraw, draw: Draw, stand: Stand = {}): Promise<OpenedPage> {
  const { after = draw, may = ['draw.read', 'draw.manage', 'draw.party'], routes = {} } = stand;
  let now = draw;
  restore();
  document.body.replaceChildren();
  const server = fakeApi({
    ...sessionRoutes('officer', may),
    'GET /draws/DR1': () => now,
    'GET /draws/DR1/record': () => sample.record,
    'GET /draws/DR1/changes': () => ({ items: [] }),
    ...Object.fromEntries([...acts, ...more].map((act) => [`POST /draws/DR1/${act}`, () => (now = after)])),
    ...routes,
  });
  restore = server.restore;
  await takeSession();
  const element = await mount<DrawPage>(html`<jh-draw-page .params=${{ draw: 'DR1' }}></jh-draw-page>`, 'jh-draw-page');
  await atRest();
  return { element, asked: server.asked, sent: (path) => server.asked.find((one) => one.path === path)?.body };
}

/** Clicks the last button of that name: the one of a dialog where there is one. */
export async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).last().click();
  await atRest();
}

export const statesOf = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('jh-draw-band') ?? [])].map(({ band }) => band?.state).join(' ');
