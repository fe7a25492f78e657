import { html, nothing } from 'lit';
import { instantOf } from '../../../core/domain/time/instant.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { Draws } from '../../../core/generated/api/draws/draws.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { nextTime } from './bands.ts';
import { drawTag } from './draw-words.ts';
import '../../elements/empty.ts';
import '../../elements/hash.ts';
import '../../elements/table.ts';

const addressOf = (draw: Draw): string => `#/draws/${encodeURIComponent(draw.id)}`;

const columns: readonly Column<Draw>[] = [
  {
    id: 'code',
    head: 'draws.code',
    kind: 'code',
    value: ({ code }) => code,
    cell: (draw) => html`<a href=${addressOf(draw)}>${draw.code}</a>`,
  },
  { id: 'state', head: 'draws.state', value: ({ state }) => say(`draws.state.${state}`), cell: drawTag },
  {
    id: 'parties',
    head: 'draws.parties',
    wide: true,
    value: ({ parties }) => parties.map(({ name }) => name).join(say('frame.list')),
  },
  { id: 'opened', head: 'draws.opened', kind: 'time', value: ({ openedAt }) => openedAt },
  { id: 'due', head: 'draws.due', kind: 'time', value: (draw) => instantOf(nextTime(draw) ?? '') },
  {
    id: 'hash',
    head: 'draws.hash',
    extra: true,
    value: ({ drawHash }) => drawHash ?? undefined,
    cell: ({ drawHash }) => (drawHash === null ? '–' : html`<jh-hash value=${drawHash}></jh-hash>`),
  },
];

/** The draws of a round, for its page: `<jh-round-draws round-id=…>`. `manage` adds the link to dry run and preparation. */
export class RoundDraws extends JihengElement {
  static override properties = { roundId: { attribute: 'round-id' }, manage: { type: Boolean } };

  declare roundId: string;
  declare manage: boolean;

  readonly #draws = new Resource(this, {
    on: (): [string] | undefined => (this.roundId === '' ? undefined : [this.roundId]),
    load: (signal, round) => api.get<Draws>(`rounds/${encodeURIComponent(round)}/draws`, { signal }),
  });

  constructor() {
    super();
    Object.assign(this, { roundId: '', manage: false });
    new Following(this, session);
  }

  /** Asks again, for example after a draw was prepared. */
  readonly reload = (): Promise<void> => this.#draws.reload();

  override render(): unknown {
    return this.#draws.render({ ready: ({ items }) => this.#renderTable(items) });
  }

  #renderTable(draws: readonly Draw[]): unknown {
    const hint = session.can('draw.manage') ? say('draws.empty.hint') : say('draws.empty.reader');
    return html`<jh-table
      caption=${say('draws.list')}
      .columns=${columns}
      .rows=${draws}
      .linkOf=${addressOf}
      paging="none"
    >
      ${this.#renderLink('tools')}
      <jh-empty slot="empty" heading=${say('draws.empty')} hint=${hint}></jh-empty>
    </jh-table>`;
  }

  #renderLink(slot: string): unknown {
    if (!this.manage || !session.can('draw.manage')) return nothing;
    return html`<a slot=${slot} href=${`#/rounds/${encodeURIComponent(this.roundId)}/draws`}
      >${say('draws.manage')}</a
    >`;
  }
}

customElements.define('jh-round-draws', RoundDraws);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-draws': RoundDraws;
  }
}
