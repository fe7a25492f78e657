import { chooseYear } from '../../app/accounts/choose-year.ts';
import { describeSession, type CredentialId } from '../../app/accounts/describe-session.ts';
import type { SecurityProfile } from '../../app/accounts/security-profile.ts';
import { visitorIn } from '../../app/accounts/recognise.ts';
import { signIn } from '../../app/accounts/sign-in.ts';
import { signOut } from '../../app/accounts/sign-out.ts';
import { switchRole } from '../../app/accounts/switch-role.ts';
import type { Caller } from '../../app/ports/caller.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { ChooseYear } from '../../generated/api/accounts/choose-year.ts';
import type { Session } from '../../generated/api/accounts/session.ts';
import type { SignIn } from '../../generated/api/accounts/sign-in.ts';
import type { SwitchRole } from '../../generated/api/accounts/switch-role.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import { route, type AnyRoute, type Call, type SessionAnswer } from '../route.ts';
import { sessionView } from '../views/accounts.ts';
import { sessionOnly } from './session-only.ts';

/** Shows who a caller is, as the frame of the screens wants it. */
type Describe = (caller: Caller, credential: CredentialId) => Promise<Outcome<Session>>;

/** Sign-in and the caller's own session. */
export function sessionRoutes(ports: Ports, profile: SecurityProfile): readonly AnyRoute[] {
  const facts = describeSession(ports, profile);
  const describe: Describe = async (caller, credential) => {
    const found = await facts(caller, credential);
    return found.ok ? ok(sessionView(found.value)) : found;
  };
  return [
    openSession(ports, profile, describe),
    readSession(describe),
    closeSession(ports),
    changeRole(ports, describe),
    changeYear(ports, describe),
  ];
}

function openSession(ports: Ports, profile: SecurityProfile, describe: Describe): AnyRoute {
  const enter = signIn(ports, profile);
  return route<SignIn, SessionAnswer<Session>>({
    method: 'POST',
    path: '/session',
    may: 'anyone',
    title: { zh: '登录', en: 'Sign in' },
    body: 'accounts/sign-in',
    answer: 'accounts/session',
    status: 201,
    session: true,
    leavesNoTrace: true,
    run: async ({ caller, body, address, credential }) => {
      const visitor = visitorIn(body.bureau ?? caller.scope.bureau);
      const earlier = credential?.kind === 'session' ? credential.id : undefined;
      const done = await enter(visitor, { login: body.login, password: body.password, address, earlier });
      if (!done.ok) return done;
      const { secret, session, account } = done.value;
      const scope = { bureau: visitor.scope.bureau, year: session.workYear };
      const entered: Caller = { scope, actor: { account: account.id, role: session.role } };
      return withCookie(secret, await describe(entered, { kind: 'session', id: session.id }));
    },
  });
}

const readSession = (describe: Describe): AnyRoute =>
  route<undefined, Session>({
    method: 'GET',
    path: '/session',
    may: 'signed-in',
    title: { zh: '当前登录', en: 'The present session' },
    answer: 'accounts/session',
    beforePasswordChange: true,
    run: ({ caller, credential }) => describe(caller, credential ?? { kind: 'session', id: '' }),
  });

const closeSession = (ports: Ports): AnyRoute =>
  route<undefined, SessionAnswer<undefined>>({
    method: 'DELETE',
    path: '/session',
    may: 'signed-in',
    title: { zh: '退出', en: 'Sign out' },
    answer: 'nothing',
    session: true,
    beforePasswordChange: true,
    run: sessionOnly(async ({ caller }, session) => {
      const done = await signOut(ports)(caller, session);
      return done.ok ? ok({ cookie: null, answer: undefined }) : done;
    }),
  });

const changeRole = (ports: Ports, describe: Describe): AnyRoute =>
  route<SwitchRole, SessionAnswer<Session>>({
    method: 'PUT',
    path: '/session/role',
    may: 'signed-in',
    title: { zh: '切换角色', en: 'Switch role' },
    body: 'accounts/switch-role',
    answer: 'accounts/session',
    session: true,
    run: sessionOnly(async ({ caller, body }: Call<SwitchRole>, session) => {
      const done = await switchRole(ports)(caller, session, body.role);
      if (!done.ok) return done;
      return withCookie(
        done.value.secret,
        await describe(done.value.caller, { kind: 'session', id: done.value.session }),
      );
    }),
  });

const changeYear = (ports: Ports, describe: Describe): AnyRoute =>
  route<ChooseYear, Session>({
    method: 'PUT',
    path: '/session/year',
    may: 'signed-in',
    title: { zh: '选择年度', en: 'Choose the fiscal year' },
    body: 'accounts/choose-year',
    answer: 'accounts/session',
    run: sessionOnly(async ({ caller, body }: Call<ChooseYear>, session) => {
      const done = await chooseYear(ports)(caller, session, body.year);
      return done.ok ? describe(done.value, { kind: 'session', id: session }) : done;
    }),
  });

const withCookie = (cookie: string, shown: Outcome<Session>): Outcome<SessionAnswer<Session>> =>
  shown.ok ? ok({ cookie, answer: shown.value }) : shown;
