import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchPath, placeAddress, readPlace, type PathParams, type Place } from './places.ts';
import { hasUnsaved } from './unsaved.ts';

interface Routed {
  readonly path: string;
}

export interface Found<P extends Routed> {
  readonly page: P | undefined;
  readonly params: PathParams;
  readonly query: Place['query'];
  readonly address: string;
}

/** Goes to another place, as a link does. */
export function go(address: string): void {
  location.hash = address.replace(/^#/u, '');
}

/** Keeps the state of a list in the address (filters, page, tab), without a new step in the history. */
export function keepInAddress(query: Readonly<Record<string, string | number | undefined>>): void {
  const address = placeAddress(readPlace(location.hash).path, query);
  if (address === location.hash) return;
  history.replaceState(null, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The page that an address names, and what it is told. The first path that fits wins. */
export function findPage<P extends Routed>(pages: readonly P[], hash: string): Found<P> {
  const { path, query } = readPlace(hash);
  for (const page of pages) {
    const params = matchPath(page.path, path);
    if (params !== undefined) return { page, params, query, address: hash };
  }
  return { page: undefined, params: {}, query, address: hash };
}

/**
 * Follows the address. `mayLeave` is asked when a page with unsaved changes would be left; on no the old address comes back.
 */
export class Router<P extends Routed> implements ReactiveController {
  found: Found<P>;
  readonly #host: ReactiveControllerHost;
  readonly #pages: () => readonly P[];
  readonly #mayLeave: () => Promise<boolean>;

  constructor(host: ReactiveControllerHost, pages: () => readonly P[], mayLeave: () => Promise<boolean>) {
    this.#host = host;
    this.#pages = pages;
    this.#mayLeave = mayLeave;
    this.found = findPage(pages(), location.hash);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
    this.refresh();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  /** Reads the address again, for example when the pages of a new role are known. */
  readonly refresh = (): void => {
    this.found = findPage(this.#pages(), location.hash);
    this.#host.requestUpdate();
  };

  readonly #changed = async (): Promise<void> => {
    const [was, wanted] = [this.found.address, location.hash];
    const sameObject = readPlace(was).path === readPlace(wanted).path;
    if (sameObject || !hasUnsaved()) return this.refresh();
    history.replaceState(null, '', was === '' ? '#/' : was);
    if (!(await this.#mayLeave())) return;
    history.pushState(null, '', wanted);
    this.refresh();
  };
}
