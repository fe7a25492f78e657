import { html, nothing } from 'lit';
import type { Policy } from '../../../core/generated/api/house/policy.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { icon } from '../../elements/icon.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/card.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';

type Rule = Policy['permissions'][number];
type Pair = Policy['forbiddenPairs'][number];
type PersonRole = Policy['roles'][number];

/** Who may do what, as the server enforces it, and which roles never meet in one account. */
export class PolicyPage extends PageElement {
  readonly #policy = new Resource(this, { load: (signal) => api.get<Policy>('policy', { signal }) });

  override render(): unknown {
    return html`<jh-page-head heading=${say('policy.title')}></jh-page-head>
      ${this.#policy.render({ ready: renderPolicy })}`;
  }
}

const renderPolicy = (policy: Policy): unknown =>
  html`<div class="stack">
    <div>
      <p class="soft">${say('policy.hint')}</p>
      <jh-table
        caption=${say('policy.title')}
        paging="none"
        .columns=${ruleColumns(policy.roles)}
        .rows=${policy.permissions}
        .keyOf=${(rule: Rule) => rule.permission}
      ></jh-table>
    </div>
    <jh-card heading=${say('policy.pairs')}>
      <jh-table
        bare
        caption=${say('policy.pairs')}
        paging="none"
        .columns=${pairColumns}
        .rows=${policy.forbiddenPairs}
        .keyOf=${(pair: Pair) => pair.roles.join('+')}
      ></jh-table>
    </jh-card>
  </div>`;

const ruleColumns = (roles: readonly PersonRole[]): readonly Column<Rule>[] => [
  { id: 'title', head: 'policy.permission', value: (rule) => inLanguage(rule.title) },
  { id: 'code', head: 'policy.code', kind: 'code', extra: true, value: (rule) => rule.permission },
  ...roles.map(roleColumn),
  { id: 'own', head: 'policy.own', value: (rule) => (rule.own === null ? undefined : say(`policy.own.${rule.own}`)) },
  {
    id: 'routes',
    head: 'policy.routes',
    kind: 'code',
    extra: true,
    wide: true,
    value: (rule) => rule.routes.join('; '),
  },
];

const roleColumn = (role: PersonRole): Column<Rule> => ({
  id: role,
  head: `role.${role}`,
  unsorted: true,
  narrow: true,
  value: (rule) => (rule.roles.includes(role) ? say('policy.yes') : ''),
  cell: (rule) =>
    rule.roles.includes(role) ? html`${icon('check')}<span class="spoken">${say('policy.yes')}</span>` : nothing,
});

const pairColumns: readonly Column<Pair>[] = [
  { id: 'first', head: 'policy.pair.first', value: (pair) => nameOf(pair.roles[0]) },
  { id: 'second', head: 'policy.pair.second', value: (pair) => nameOf(pair.roles[1]) },
  { id: 'reason', head: 'policy.reason', wide: true, value: (pair) => inLanguage(pair.reason) },
  { id: 'source', head: 'policy.source', value: (pair) => pair.source },
];

const nameOf = (role: PersonRole | undefined): string => (role === undefined ? '' : say(`role.${role}`));

customElements.define('jh-policy-page', PolicyPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-policy-page': PolicyPage;
  }
}
