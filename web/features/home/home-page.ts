import { html, nothing } from 'lit';
import type { HomeItem } from '../../../core/generated/api/home/home-item.ts';
import type { Home } from '../../../core/generated/api/home/home.ts';
import { work } from '../../app/work.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import type { Column } from '../../elements/column.ts';
import type { Tab } from '../../elements/tabs.ts';
import type { TagKind } from '../../elements/tag.ts';
import { daysUntil } from '../../i18n/dates.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tabs.ts';
import '../../elements/tag.ts';

const lists = ['todo', 'done', 'mine'] as const;
type List = (typeof lists)[number];

const columns: readonly Column<HomeItem>[] = [
  {
    id: 'item',
    head: 'home.item',
    wide: true,
    value: (item) => sayGiven(item.text, item.params),
    cell: (item) =>
      item.link === null
        ? sayGiven(item.text, item.params)
        : html`<a href=${item.link}>${sayGiven(item.text, item.params)}</a>`,
  },
  { id: 'due', head: 'home.due', kind: 'date', value: (item) => item.due ?? undefined },
  { id: 'left', head: 'home.left', cell: (item) => dueTag(item.due) },
];

/** Own work: what waits, what is done, what the reader started. */
export class HomePage extends PageElement {
  readonly #home = new Resource(this, {
    load: async (signal) => {
      const home = await api.get<Home>('home', { signal });
      work.take({ todo: home.todo.length, unread: home.unread });
      return home;
    },
  });

  override render(): unknown {
    const chosen = lists.find((list) => list === this.query['list']) ?? 'todo';
    return html`<jh-page-head heading=${say('home.title')}></jh-page-head>
      ${this.#home.render({ ready: (home) => this.#renderLists(home, chosen) })}`;
  }

  #renderLists(home: Home, chosen: List): unknown {
    const tabs: readonly Tab[] = lists.map((list) => ({
      id: list,
      title: say(`frame.work.${list}`),
      count: home[list].length,
    }));
    return html`<jh-tabs .tabs=${tabs} chosen=${chosen} label=${say('home.title')} @jh-tab=${this.#choose}>
      <jh-table caption=${say(`frame.work.${chosen}`)} .columns=${columns} .rows=${home[chosen]} .linkOf=${linkOf}>
        <jh-empty slot="empty" heading=${say(`home.empty.${chosen}`)} hint=${say('home.empty.hint')}></jh-empty>
      </jh-table>
    </jh-tabs>`;
  }

  readonly #choose = (event: CustomEvent<string>): void =>
    keepInAddress({ list: event.detail === 'todo' ? undefined : event.detail });
}

const linkOf = (item: HomeItem): string | undefined => item.link ?? undefined;

function dueTag(due: number | null): unknown {
  if (due === null) return nothing;
  const days = daysUntil(due, Date.now());
  const kind: TagKind = days < 0 ? 'bad' : days < 3 ? 'warn' : 'plain';
  const text =
    days < 0
      ? say('home.due.late', { days: -days })
      : days === 0
        ? say('home.due.today')
        : say('home.due.left', { days });
  return html`<jh-tag kind=${kind}>${text}</jh-tag>`;
}

customElements.define('jh-home-page', HomePage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-home-page': HomePage;
  }
}
