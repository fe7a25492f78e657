import { changePassword } from '../../app/accounts/change-password.ts';
import { createToken } from '../../app/accounts/create-token.ts';
import { listTokens } from '../../app/accounts/lists.ts';
import { revokeToken } from '../../app/accounts/revoke-token.ts';
import type { SecurityProfile } from '../../app/accounts/security-profile.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok } from '../../domain/refusal.ts';
import type { ChangePassword } from '../../generated/api/accounts/change-password.ts';
import type { CreateToken } from '../../generated/api/accounts/create-token.ts';
import type { CreatedToken } from '../../generated/api/accounts/created-token.ts';
import type { Tokens } from '../../generated/api/accounts/tokens.ts';
import { pageOf, paged } from '../paging.ts';
import { route, type AnyRoute, type Call } from '../route.ts';
import { tokenView } from '../views/accounts.ts';
import { sessionOnly } from './session-only.ts';

/** What everybody does with the own account: password and tokens. */
export const ownAccountRoutes = (ports: Ports, profile: SecurityProfile): readonly AnyRoute[] => [
  setPassword(ports, profile),
  readTokens(ports),
  addToken(ports, profile),
  endToken(ports),
];

const setPassword = (ports: Ports, profile: SecurityProfile): AnyRoute =>
  route<ChangePassword>({
    method: 'PUT',
    path: '/session/password',
    may: 'signed-in',
    title: { zh: '修改口令', en: 'Change the password' },
    body: 'accounts/change-password',
    answer: 'nothing',
    beforePasswordChange: true,
    run: sessionOnly(({ caller, body, address }: Call<ChangePassword>, session) =>
      changePassword(ports, profile)(caller, { ...body, address, session }),
    ),
  });

const readTokens = (ports: Ports): AnyRoute =>
  route<undefined, Tokens>({
    method: 'GET',
    path: '/tokens',
    may: 'signed-in',
    title: { zh: '我的令牌', en: 'My tokens' },
    query: 'common/page-query',
    answer: 'accounts/tokens',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      return ok(paged(await listTokens(ports)(caller, page), page, tokenView));
    },
  });

const addToken = (ports: Ports, profile: SecurityProfile): AnyRoute =>
  route<CreateToken, CreatedToken>({
    method: 'POST',
    path: '/tokens',
    may: 'signed-in',
    title: { zh: '新建令牌', en: 'Make a token' },
    body: 'accounts/create-token',
    answer: 'accounts/created-token',
    status: 201,
    run: sessionOnly(async ({ caller, body }: Call<CreateToken>) => {
      const made = await createToken(ports, profile)(caller, body);
      return made.ok ? ok({ token: tokenView(made.value.token), secret: made.value.secret }) : made;
    }),
  });

const endToken = (ports: Ports): AnyRoute =>
  route({
    method: 'DELETE',
    path: '/tokens/:token',
    may: 'signed-in',
    title: { zh: '撤销令牌', en: 'Revoke a token' },
    answer: 'nothing',
    run: ({ caller, params }) => revokeToken(ports)(caller, params['token'] ?? ''),
  });
