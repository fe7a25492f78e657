import { homePages } from './features/home/pages.ts';
import type { Page } from './page.ts';

/** Every page there is: one import and one line an area. */
export const pages: readonly Page[] = [...homePages];
