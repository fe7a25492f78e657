import type { Session } from '../../core/generated/api/accounts/session.ts';
import { session } from '../controllers/session.ts';
import type { FakeAnswer } from './fake-api.ts';
import { houseRoutes, sessionOf } from './house.ts';
import { elementsOf } from './mount.ts';

/** Routes of a stand-in server at which somebody is signed in, in one role that may do these things. */
export function sessionRoutes(
  role: Session['role'],
  permissions: readonly string[],
): Readonly<Record<string, FakeAnswer>> {
  const title = { zh: '许可', en: 'May' };
  const rules = permissions.map((permission) => ({ permission, title, roles: [role], own: null, routes: [] }));
  return houseRoutes({
    'GET /session': () => sessionOf({ role, roles: [role] }),
    'GET /policy': () => ({ roles: [role], permissions: rules, forbiddenPairs: [] }),
  });
}

/** Takes the session of the stand-in server over into the tab. */
export const takeSession = (): Promise<void> => session.load();

/** Every text on the page, through shadow roots and what stands in their slots, with single spaces. */
export function pageText(root: ParentNode = document.body): string {
  const texts = elementsOf(root).flatMap((element) =>
    [...(element.shadowRoot ?? element).childNodes, ...(element.shadowRoot === null ? [] : element.childNodes)]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? ''),
  );
  return texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}
