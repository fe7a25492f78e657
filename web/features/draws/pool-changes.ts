import { css, html } from 'lit';
import type { Changes } from '../../../core/generated/api/draws/changes.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import '../../elements/empty.ts';
import '../../elements/table.ts';

type Change = Changes['items'][number];

const columns: readonly Column<Change>[] = [
  { id: 'at', head: 'draws.change.at', kind: 'time', value: ({ at }) => at },
  {
    id: 'what',
    head: 'draws.change.what',
    value: ({ what }) => (what === 'joined' ? say('pool.change.joined') : sayGiven(`pool.status.${what}`)),
  },
  { id: 'name', head: 'pools.name', value: ({ name }) => name },
  { id: 'reason', head: 'draws.act.reason', wide: true, value: ({ reason }) => reason },
  { id: 'by', head: 'draws.change.by', kind: 'code', extra: true, value: ({ by }) => by },
];

/** Who joined or left the register since the last draw, for the second person to look at before agreeing. */
export class PoolChanges extends JihengElement {
  static override styles = [
    base,
    css`
      jh-table {
        --table-height: 240px;
      }
    `,
  ];
  static override properties = { draw: {} };

  declare draw: string;

  readonly #changes = new Resource(this, {
    on: (): [string] | undefined => (this.draw === '' ? undefined : [this.draw]),
    load: (signal, draw) => api.get<Changes>(`draws/${draw}/changes`, { signal }),
  });

  constructor() {
    super();
    this.draw = '';
  }

  override render(): unknown {
    return this.#changes.render({
      ready: ({ items }) =>
        html`<jh-table
          caption=${say('draws.dry.changes')}
          .columns=${columns}
          .rows=${items}
          .keyOf=${(change: Change) => `${change.at} ${change.name} ${change.what}`}
          compact
        >
          <strong slot="tools">${say('draws.dry.changes')}</strong>
          <jh-empty slot="empty" heading=${say('draws.dry.changes.none')}></jh-empty>
        </jh-table>`,
    });
  }
}

customElements.define('jh-pool-changes', PoolChanges);
declare global {
  interface HTMLElementTagNameMap {
    'jh-pool-changes': PoolChanges;
  }
}
