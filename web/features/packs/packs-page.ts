import { html } from 'lit';
import type { PackSummary } from '../../../core/generated/api/packs/pack-summary.ts';
import type { Packs } from '../../../core/generated/api/packs/packs.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import type { Column } from '../../elements/column.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';

const addressOf = (pack: PackSummary): string => `#/packs/${pack.id}/${pack.version}`;

const columns: readonly Column<PackSummary>[] = [
  {
    id: 'name',
    head: 'packs.name',
    wide: true,
    value: (pack) => inLanguage(pack.title),
    cell: (pack) => html`<a href=${addressOf(pack)}>${inLanguage(pack.title)}</a>`,
  },
  { id: 'id', head: 'packs.id', kind: 'code', value: (pack) => pack.id },
  { id: 'version', head: 'packs.version', kind: 'code', value: (pack) => pack.version },
  { id: 'from', head: 'packs.from', kind: 'date', value: (pack) => pack.effectiveFrom },
  { id: 'leaves', head: 'packs.leaves', kind: 'number', value: (pack) => pack.leaves },
  { id: 'slots', head: 'packs.slots', kind: 'number', value: (pack) => pack.slots },
  { id: 'curator', head: 'packs.curator', value: (pack) => inLanguage(pack.curator) },
];

/** Released packs. */
export class PacksPage extends PageElement {
  readonly #packs = new Resource(this, { load: (signal) => api.get<Packs>('packs', { signal }) });

  override render(): unknown {
    return html`<jh-page-head heading=${say('packs.title')}></jh-page-head> ${this.#packs.render({
        ready: ({ items }) =>
          html`<jh-table caption=${say('packs.title')} .columns=${columns} .rows=${items} .linkOf=${addressOf}>
            <jh-empty slot="empty" heading=${say('packs.empty')} hint=${say('packs.empty.hint')}></jh-empty>
          </jh-table>`,
      })}`;
  }
}

customElements.define('jh-packs-page', PacksPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-packs-page': PacksPage;
  }
}
