import { ok } from '../../domain/refusal.ts';
import { forbiddenPairs } from '../../domain/policy/forbidden-pairs.ts';
import { personRoles } from '../../domain/policy/roles.ts';
import { policy } from '../../app/policy/index.ts';
import type { PermissionRule } from '../../app/policy/permission.ts';
import type { Policy } from '../../generated/api/house/policy.ts';
import { openApiOf } from '../openapi.ts';
import { route, type AnyRoute } from '../route.ts';
import type { SchemaRegistry } from '../schema-registry.ts';
import { personRolesOf } from '../views/accounts.ts';

/** Routes that tell about the routes: the OpenAPI document and the policy, made from the declarations, themselves included. */
export function describingRoutes(
  listed: readonly AnyRoute[],
  schemas: SchemaRegistry,
  version: string,
): readonly AnyRoute[] {
  const all = (): readonly AnyRoute[] => [...listed, ...own];
  let document: ReturnType<typeof openApiOf> | undefined;
  const own = [
    route({
      method: 'GET',
      path: '/openapi.json',
      may: 'anyone',
      title: { zh: '接口说明（OpenAPI 3.1）', en: 'Description of this API (OpenAPI 3.1)' },
      answer: 'house/openapi',
      run: () => Promise.resolve(ok((document ??= openApiOf(all(), schemas, version)))),
    }),
    route<undefined, Policy>({
      method: 'GET',
      path: '/policy',
      may: 'anyone',
      title: { zh: '权限矩阵', en: 'Who may do what' },
      answer: 'house/policy',
      run: () => Promise.resolve(ok(policyView(all()))),
    }),
  ];
  return own;
}

function policyView(routes: readonly AnyRoute[]): Policy {
  const rules: readonly (readonly [string, PermissionRule])[] = Object.entries(policy);
  return {
    roles: [...personRoles],
    permissions: rules.map(([permission, rule]) => ({
      permission,
      title: { zh: rule.title.zh, en: rule.title.en },
      roles: personRolesOf(rule.roles),
      own: rule.own ?? null,
      routes: routes.filter(({ may }) => may === permission).map(({ method, path }) => `${method} ${path}`),
    })),
    forbiddenPairs: forbiddenPairs.map(({ roles, reason, source }) => ({
      roles: personRolesOf(roles),
      reason: { zh: reason.zh, en: reason.en },
      source,
    })),
  };
}
