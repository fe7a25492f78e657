import { chooseYear } from '../../app/accounts/choose-year.ts';
import { describeSession } from '../../app/accounts/describe-session.ts';
import type { SecurityProfile } from '../../app/accounts/security-profile.ts';
import { signIn, visitorOf } from '../../app/accounts/sign-in.ts';
import { signOut } from '../../app/accounts/sign-out.ts';
import { switchRole } from '../../app/accounts/switch-role.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { ChooseYear } from '../../generated/api/accounts/choose-year.ts';
import type { Session } from '../../generated/api/accounts/session.ts';
import type { SignIn } from '../../generated/api/accounts/sign-in.ts';
import type { SwitchRole } from '../../generated/api/accounts/switch-role.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import { route, type AnyRoute, type Call, type SessionAnswer } from '../route.ts';
import { sessionView } from '../views/accounts.ts';
import { sessionOnly } from './session-only.ts';

/** Sign-in and the caller's own session. */
export function sessionRoutes(ports: Ports, profile: SecurityProfile): readonly AnyRoute[] {
  const enter = signIn(ports, profile);
  const describe = describeSession(ports, profile);
  const view = async (...whom: Parameters<typeof describe>): Promise<Outcome<Session>> => {
    const facts = await describe(...whom);
    return facts.ok ? ok(sessionView(facts.value)) : facts;
  };
  const withCookie = async (
    secret: string,
    shown: Promise<Outcome<Session>>,
  ): Promise<Outcome<SessionAnswer<Session>>> => {
    const answer = await shown;
    return answer.ok ? ok({ cookie: secret, answer: answer.value }) : answer;
  };

  return [
    route<SignIn, SessionAnswer<Session>>({
      method: 'POST',
      path: '/session',
      may: 'anyone',
      title: { zh: '登录', en: 'Sign in' },
      body: 'accounts/sign-in',
      answer: 'accounts/session',
      status: 201,
      session: true,
      run: async ({ caller, body, address, credential }) => {
        const visitor = visitorOf(caller, body.bureau);
        const earlier = credential?.kind === 'session' ? credential.id : undefined;
        const done = await enter(visitor, { login: body.login, password: body.password, address, earlier });
        if (!done.ok) return done;
        const { secret, session, account } = done.value;
        const scope = { bureau: visitor.scope.bureau, year: session.workYear };
        const actor = { account: account.id, role: session.role };
        return withCookie(secret, view({ scope, actor }, { kind: 'session', id: session.id }));
      },
    }),
    route<undefined, Session>({
      method: 'GET',
      path: '/session',
      may: 'signed-in',
      title: { zh: '当前登录', en: 'The present session' },
      answer: 'accounts/session',
      beforePasswordChange: true,
      run: ({ caller, credential }) => view(caller, credential ?? { kind: 'session', id: '' }),
    }),
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
    }),
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
        return withCookie(done.value.secret, view(done.value.caller, { kind: 'session', id: done.value.session }));
      }),
    }),
    route<ChooseYear, Session>({
      method: 'PUT',
      path: '/session/year',
      may: 'signed-in',
      title: { zh: '选择年度', en: 'Choose the fiscal year' },
      body: 'accounts/choose-year',
      answer: 'accounts/session',
      run: sessionOnly(async ({ caller, body }: Call<ChooseYear>, session) => {
        const done = await chooseYear(ports)(caller, session, body.year);
        return done.ok ? view(done.value, { kind: 'session', id: session }) : done;
      }),
    }),
  ];
}
