import { html, nothing } from 'lit';
import type { Inbox } from '../../../core/generated/api/notices/inbox.ts';
import type { Notice } from '../../../core/generated/api/notices/notice.ts';
import { work } from '../../app/work.ts';
import { api } from '../../controllers/api.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem } from '../../controllers/problem.ts';
import { Resource } from '../../controllers/resource.ts';
import { go, keepInAddress } from '../../controllers/router.ts';
import type { Column } from '../../elements/column.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/button.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tabs.ts';
import '../../elements/tag.ts';

/** Messages to the reader: unread first, each leads to its place. */
export class InboxPage extends PageElement {
  readonly #inbox = new Resource(this, {
    load: async (signal) => {
      const inbox = await api.get<Inbox>('notices', { signal });
      work.take({ unread: inbox.unread });
      return inbox;
    },
  });

  readonly #columns: readonly Column<Notice>[] = [
    {
      id: 'state',
      head: 'inbox.state',
      value: (notice) => say(notice.readAt === null ? 'inbox.unread' : 'inbox.read'),
      cell: (notice) =>
        notice.readAt === null
          ? html`<jh-tag kind="accent">${say('inbox.unread')}</jh-tag>`
          : html`<jh-tag>${say('inbox.read')}</jh-tag>`,
    },
    { id: 'text', head: 'inbox.text', wide: true, value: textOf, cell: (notice) => this.#renderText(notice) },
    { id: 'at', head: 'inbox.at', kind: 'time', value: (notice) => notice.sentAt },
    { id: 'act', head: 'accounts.actions', kind: 'actions', cell: (notice) => this.#renderAct(notice) },
  ];

  override render(): unknown {
    return html`<jh-page-head heading=${say('inbox.title')}></jh-page-head>
      ${this.#inbox.render({ ready: (inbox) => this.#renderLists(inbox) })}`;
  }

  #renderLists(inbox: Inbox): unknown {
    const unread = inbox.items.filter((notice) => notice.readAt === null);
    const all = this.query['list'] === 'all' || (this.query['list'] === undefined && unread.length === 0);
    const tabs = [
      { id: 'unread', title: say('inbox.unread'), count: inbox.unread },
      { id: 'all', title: say('frame.query.any'), count: inbox.items.length },
    ];
    return html`<jh-tabs
      .tabs=${tabs}
      chosen=${all ? 'all' : 'unread'}
      label=${say('inbox.title')}
      @jh-tab=${this.#choose}
    >
      <jh-table caption=${say('inbox.title')} .columns=${this.#columns} .rows=${all ? inbox.items : unread}>
        <jh-empty slot="empty" heading=${say('inbox.empty')} hint=${say('home.empty.hint')}></jh-empty>
      </jh-table>
    </jh-tabs>`;
  }

  #renderText(notice: Notice): unknown {
    if (notice.link === null) return textOf(notice);
    return html`<a href=${notice.link} @click=${(event: Event) => this.#open(event, notice)}>${textOf(notice)}</a>`;
  }

  #renderAct(notice: Notice): unknown {
    if (notice.readAt !== null) return nothing;
    return html`<jh-button kind="quiet" small @jh-press=${() => this.#markRead(notice)}
      >${say('inbox.markRead')}</jh-button
    >`;
  }

  readonly #choose = (event: CustomEvent<string>): void => keepInAddress({ list: event.detail });

  async #open(event: Event, notice: Notice): Promise<void> {
    event.preventDefault();
    if (notice.readAt === null) await this.#markRead(notice);
    go(notice.link ?? '#/inbox');
  }

  async #markRead(notice: Notice): Promise<void> {
    try {
      await api.post(`notices/${encodeURIComponent(notice.id)}/read`);
      await this.#inbox.reload();
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
  }
}

const textOf = (notice: Notice): string => sayGiven(notice.text, notice.params);

customElements.define('jh-inbox-page', InboxPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-inbox-page': InboxPage;
  }
}
