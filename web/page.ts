import type { PlainTextId } from './i18n/say.ts';

/** Groups of places in the left navigation, in their order. */
export const navGroups = ['evaluation', 'libraries', 'oversight', 'administration'] as const;
export type NavGroup = (typeof navGroups)[number];

/**
 * One page of the app. An area exports its pages from `web/features/<area>/pages.ts` and adds one line to `web/pages.ts`.
 * The element gets `params` and `query` as properties (see PageElement).
 */
export interface Page {
  /** `/rounds` or `/rounds/:id`. */
  readonly path: string;
  readonly title: PlainTextId;
  /** A permission of GET /api/v1/policy; `signed-in` for everybody. */
  readonly permission: string;
  /** Where the page stands in the navigation; without it, it is reached by links. */
  readonly nav?: { readonly group: NavGroup; readonly order: number };
  /** The custom element that shows the page, defined by what `load` imports. */
  readonly element: `jh-${string}`;
  readonly load: () => Promise<unknown>;
}
