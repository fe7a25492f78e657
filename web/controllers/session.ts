import type { Session } from '../../core/generated/api/accounts/session.ts';
import type { Policy } from '../../core/generated/api/house/policy.ts';
import { api, apiEvents } from './api.ts';
import { Problem } from './problem.ts';

/** What is known about the reader: nothing yet, that nobody is signed in, or who is and what the role may. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out'; readonly lost: boolean }
  | { readonly kind: 'signed-in'; readonly session: Session; readonly allowed: ReadonlySet<string> };

const listeners = new Set<() => void>();
let state: SessionState = { kind: 'unknown' };

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

async function take(session: Session): Promise<void> {
  const { permissions } = session.mustChangePassword ? { permissions: [] } : await api.get<Policy>('policy');
  const allowed = permissions.filter((rule) => rule.roles.includes(session.role)).map((rule) => rule.permission);
  become({ kind: 'signed-in', session, allowed: new Set(allowed) });
}

/**
 * The one session of this tab. Every act throws a Problem when it is refused; followers hear of each change.
 * A role, a year and the right to a page are the server's to decide: what is asked here only decides what is shown.
 */
export const session = {
  state: (): SessionState => state,

  /** Who is signed in, or undefined. */
  current: (): Session | undefined => (state.kind === 'signed-in' ? state.session : undefined),

  /** Whether the present role holds a permission of GET /api/v1/policy. */
  can: (permission: string): boolean => state.kind === 'signed-in' && state.allowed.has(permission),

  follow: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Asks the server who this is; nobody is an answer too. */
  load: async (): Promise<void> => {
    try {
      await take(await api.get<Session>('session'));
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.status !== 401) throw cause;
      become({ kind: 'signed-out', lost: false });
    }
  },

  signIn: async (login: string, password: string): Promise<void> => {
    await take(await api.post<Session>('session', { login, password }));
  },

  signOut: async (): Promise<void> => {
    await api.remove('session');
    apiEvents.dispatchEvent(new Event('sign-out'));
    become({ kind: 'signed-out', lost: false });
  },

  switchRole: async (role: Session['role']): Promise<void> => {
    await take(await api.put<Session>('session/role', { role }));
  },

  chooseYear: async (year: number): Promise<void> => {
    await take(await api.put<Session>('session/year', { year }));
  },

  changePassword: async (current: string, next: string): Promise<void> => {
    await api.put('session/password', { current, next });
    await session.load();
  },
};

apiEvents.addEventListener('signed-out', () => {
  if (state.kind === 'signed-in') become({ kind: 'signed-out', lost: true });
});
