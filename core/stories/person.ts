import type { Browser, Page } from 'playwright';
import { passwordOf } from './cast.ts';
import { accessibilityFaults, takePicture } from './looks.ts';
import { handsAt, type Hands } from './hands.ts';
import { en, zh } from './texts.ts';

/** Somebody at a browser of the own: keys, cookies and pages are shared with nobody. */
export interface Person extends Hands {
  readonly login: string;
  readonly page: Page;
  /** What the page or its console complained of, and what the house refused to it; a chapter takes out what it expects. */
  readonly faults: string[];
  /** Takes a refusal out that was to come: `403 GET …`. */
  wasRefused(what: RegExp): void;
  /** Stands at the door and does not go in. */
  knock(): Promise<void>;
  /** Goes to a place by its address, through the door where the house asks who this is. */
  goTo(place: string, password?: string): Promise<void>;
  /** Goes to where something waits for this person: by its line on the home page. */
  takeUp(what: string): Promise<void>;
  /** Leaves the screen until the clock on the wall says a later time; the sign-in may have ended by then. */
  timePassed(now: number): Promise<void>;
  /** Keeps a picture of the page, in English too where that is asked; answers what axe finds wrong on it. */
  look(name: string, languages?: 'zh' | 'both'): Promise<readonly string[]>;
  /** The dialog that is open. */
  dialog(heading: string): Hands;
  /** Whether a text stands anywhere on the page. */
  sees(text: string | RegExp): Promise<boolean>;
}

export interface Arrival {
  readonly browser: Browser;
  readonly url: string;
  readonly login: string;
  readonly now: number;
  /** Whether pictures are kept. */
  readonly pictures: boolean;
}

const screen = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1440, height: 900 },
  acceptDownloads: true,
} as const;

/** Opens a browser context for somebody; nobody is signed in yet. */
export async function arrive({ browser, url, login, now, pictures }: Arrival): Promise<Person> {
  const context = await browser.newContext(screen);
  context.setDefaultTimeout(30_000);
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const faults = listening(page);
  const hands = handsAt(page);
  const goTo: Person['goTo'] = async (place, password = passwordOf(login)) => {
    const address = `${url}/${place}`;
    await (page.url() === address ? page.reload() : page.goto(address));
    // A new address in the same document: the page before it is gone at the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await enter(page, login, password);
  };
  return {
    ...hands,
    login,
    page,
    faults,
    wasRefused: (what) => takeOut(faults, what),
    knock: async () => {
      await page.goto(url);
      await doorOf(page).waitFor();
    },
    goTo,
    takeUp: async (what) => {
      await goTo('#/');
      await hands.follow(what);
    },
    timePassed: async (moment) => {
      // Nobody sits before the screen all night.
      await page.goto('about:blank');
      await context.clock.setFixedTime(moment);
    },
    look: (name, languages = 'zh') => looked(page, name, { languages, pictures }),
    dialog: (heading) => hands.part('dialog', heading),
    sees: async (text) => (await page.getByText(text).count()) > 0,
  };
}

function takeOut(faults: string[], what: RegExp): void {
  const at = faults.findIndex((fault) => what.test(fault));
  if (at < 0) throw new Error(`not refused: ${what.source}`);
  faults.splice(at, 1);
}

const doorOf = (page: Page) => page.getByRole('heading', { name: zh('signIn.heading'), exact: true });

/** Waits for a page or the door; at the door gives login and password. */
async function enter(page: Page, login: string, password: string): Promise<void> {
  const door = doorOf(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (!(await door.isVisible())) return;
  const hands = handsAt(page);
  await hands.fill(zh('signIn.login'), login);
  await hands.fill(zh('signIn.password'), password);
  await hands.press(zh('signIn.send'));
  await door.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function looked(
  page: Page,
  name: string,
  { languages, pictures }: { readonly languages: 'zh' | 'both'; readonly pictures: boolean },
): Promise<readonly string[]> {
  await page.getByText(zh('frame.loading')).first().waitFor({ state: 'detached' });
  if (pictures) await takePicture(page, `${name}.zh`);
  // What the top bar lies over would count as too small to be hit.
  await page.evaluate(() => scrollTo(0, 0));
  const faults = await accessibilityFaults(page);
  if (languages === 'both' && pictures) await inEnglish(page, () => takePicture(page, `${name}.en`));
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Does something while the page speaks English. */
async function inEnglish(page: Page, act: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByText(en('frame.loading')).first().waitFor({ state: 'detached' });
  await act();
  await page.getByRole('button', { name: '中文', exact: true }).click();
}

/** The browser tells of refused requests as console errors: those are kept by what was asked. */
function listening(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    faults.push(message.text());
  });
  page.on('response', (response) => {
    const asked = `${response.request().method()} ${new URL(response.url()).pathname.replace('/api/v1', '')}`;
    // Somebody at the door is asked once who this is.
    if (response.status() < 400 || (response.status() === 401 && asked === 'GET /session')) return;
    faults.push(`${response.status()} ${asked}`);
  });
  return faults;
}
