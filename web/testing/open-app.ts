import { html } from 'lit';
import { vi } from 'vitest';
import { fakeApi, type AskedRequest, type FakeAnswer } from './fake-api.ts';
import { houseRoutes } from './house.ts';
import { elementsOf, mount, settled, visibleText } from './mount.ts';
import '../app/app.ts';

let server: ReturnType<typeof fakeApi> | undefined;

/** What the app asked the server so far. */
export const asked = (): readonly AskedRequest[] => server?.asked ?? [];

/** Opens the whole app at an address, with a stand-in server. */
export async function openApp(hash: string, changes: Readonly<Record<string, FakeAnswer>> = {}): Promise<void> {
  server = fakeApi(houseRoutes(changes));
  history.replaceState(null, '', hash);
  await mount(html`<jh-app></jh-app>`, 'jh-app');
  await quiet();
}

/** Takes the app away and puts the real fetch back. */
export function closeApp(): void {
  document.body.replaceChildren();
  server?.restore();
  server = undefined;
}

/** Waits until nothing is loading any more. */
export async function quiet(): Promise<void> {
  await settled();
  await vi.waitUntil(() => one('jh-loading') === undefined, { timeout: 10_000 });
  await settled();
}

/** Every element that fits, through shadow roots. */
export const all = (selector: string): readonly HTMLElement[] =>
  elementsOf(document.body).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(selector),
  );

export const one = (selector: string): HTMLElement | undefined => all(selector)[0];

/** The text of the whole page. */
export const seen = (): string => visibleText(document.body);

/** The places in the navigation, in order. */
export const navigation = (): readonly string[] =>
  all('jh-side-nav')
    .flatMap((nav) => [...(nav.shadowRoot?.querySelectorAll('a') ?? [])])
    .map((link) => link.textContent?.trim() ?? '');

/** Goes to an address and waits for the page. */
export async function visit(hash: string): Promise<void> {
  location.hash = hash;
  await new Promise((done) => addEventListener('hashchange', done, { once: true }));
  await quiet();
}
