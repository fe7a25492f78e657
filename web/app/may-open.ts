import { session } from '../controllers/session.ts';
import type { Page } from '../page.ts';

/** Whether the present role is shown a page; the server decides again at every call. */
export const mayOpen = (page: Page): boolean => page.permission === 'signed-in' || session.can(page.permission);
