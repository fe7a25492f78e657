import { html } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { Pack as PackAnswer } from '../../../core/generated/api/packs/pack.ts';
import type { Citation, Fact } from '../../../core/generated/pack.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import type { Column } from '../../elements/column.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/hash.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';
import '../../elements/tabs.ts';
import './pack-tree.ts';
import './pack-trial.ts';

const tabs = ['tree', 'try', 'facts', 'sources'] as const;

type FactRow = readonly [name: string, fact: Fact];
type SourceRow = readonly [key: string, citation: Citation];

const factColumns: readonly Column<FactRow>[] = [
  { id: 'fact', head: 'projects.facts.fact', wide: true, value: ([, fact]) => inLanguage(fact.title) },
  { id: 'name', head: 'packs.id', kind: 'code', value: ([name]) => name },
  { id: 'unit', head: 'projects.facts.unit', value: ([, fact]) => sayGiven(`unit.${fact.unit}`) },
  {
    id: 'evidence',
    head: 'projects.facts.evidence',
    value: ([, fact]) => (fact.evidence ?? []).map(({ title }) => inLanguage(title)).join(' '),
  },
];

const sourceColumns: readonly Column<SourceRow>[] = [
  { id: 'key', head: 'packs.id', kind: 'code', value: ([key]) => key },
  { id: 'document', head: 'packs.document', wide: true, value: ([, one]) => inLanguage(one.document) },
  { id: 'article', head: 'packs.article', wide: true, value: ([, one]) => inLanguage(one.article) },
  { id: 'confidence', head: 'packs.confidence', value: ([, one]) => sayGiven(`packs.confidence.${one.confidence}`) },
];

/** One pack: its tree, a trial score, its facts, its sources. */
export class PackPage extends PageElement {
  readonly #pack = new Resource(this, {
    on: (): [string, string] => [this.params['pack'] ?? '', this.params['version'] ?? ''],
    load: (signal, pack, version) => api.get<PackAnswer>(`packs/${pack}/${version}`, { signal }),
  });

  override render(): unknown {
    return this.#pack.render({ ready: ({ pack, hash }) => this.#renderPack(pack as ResolvedPack, hash) });
  }

  #renderPack(pack: ResolvedPack, hash: string): unknown {
    const chosen = tabs.find((tab) => tab === this.query['tab']) ?? 'tree';
    const from = pack.resolvedFrom.map(({ id, version }) => `${id} ${version}`).join(', ');
    const facts = [
      { name: say('packs.curator'), value: inLanguage(pack.curator.name) },
      { name: say('packs.region'), value: inLanguage(pack.region.title) },
      { name: say('packs.from'), value: pack.effectiveFrom },
      { name: say('packs.basedOn'), value: from === '' ? '–' : from },
      { name: say('packs.hash'), value: html`<jh-hash value=${hash}></jh-hash>`, wide: true },
    ];
    const heads = tabs.map((id) => ({ id, title: say(`packs.tab.${id}`) }));
    return html`<jh-page-head code=${`${pack.id} ${pack.version}`} heading=${inLanguage(pack.title)}></jh-page-head>
      <div class="stack">
        <jh-card heading=${pack.summary ? inLanguage(pack.summary) : ''}>
          <jh-details .facts=${facts}></jh-details>
        </jh-card>
        <jh-tabs .tabs=${heads} chosen=${chosen} label=${say('packs.pack')} @jh-tab=${this.#choose}>
          ${this.#renderTab(chosen, pack)}
        </jh-tabs>
      </div>`;
  }

  #renderTab(chosen: (typeof tabs)[number], pack: ResolvedPack): unknown {
    if (chosen === 'tree') return html`<jh-pack-tree .pack=${pack}></jh-pack-tree>`;
    if (chosen === 'try') return html`<jh-pack-trial .pack=${pack}></jh-pack-trial>`;
    if (chosen === 'facts') {
      const rows = Object.entries(pack.facts);
      return html`<jh-table caption=${say('packs.tab.facts')} .columns=${factColumns} .rows=${rows}></jh-table>`;
    }
    const rows = Object.entries(pack.citations);
    return html`<jh-table caption=${say('packs.tab.sources')} .columns=${sourceColumns} .rows=${rows}></jh-table>`;
  }

  readonly #choose = (event: CustomEvent<string>): void =>
    keepInAddress({ tab: event.detail === 'tree' ? undefined : event.detail });
}

customElements.define('jh-pack-page', PackPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-pack-page': PackPage;
  }
}
