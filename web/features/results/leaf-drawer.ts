import { css, html, nothing } from 'lit';
import type { Leaf } from '../../../core/generated/api/results/leaf.ts';
import type { Detail } from '../../elements/details.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { beforeRounding } from './result-words.ts';
import '../../elements/details.ts';
import '../packs/leaf-trace.ts';

/** Why a leaf has its points: the panel's value, what each expert gave, rule, facts, clauses. */
export class LeafDrawer extends JihengElement {
  static override styles = [
    base,
    css`
      section {
        margin-top: 16px;
      }
      h3 {
        margin-bottom: 4px;
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
      ol {
        list-style: none;
        border-top: 1px solid var(--line);
      }
      li {
        padding: 6px 0;
        border-bottom: 1px solid var(--line);
      }
      .mark {
        display: flex;
        justify-content: space-between;
        font-weight: 600;
      }
      p {
        white-space: pre-line;
      }
      jh-leaf-trace {
        margin-top: 16px;
      }
    `,
  ];
  static override properties = { leaf: { attribute: false } };

  declare leaf: Leaf | undefined;

  override render(): unknown {
    const { leaf } = this;
    if (leaf === undefined) return nothing;
    return html`<jh-details .facts=${factsOf(leaf)}></jh-details>
      ${leaf.marks.length === 0 ? nothing : this.#renderMarks(leaf)}
      <jh-leaf-trace .trace=${leaf.trace}></jh-leaf-trace>`;
  }

  #renderMarks({ marks }: Leaf): unknown {
    return html`<section>
      <h3>${say('result.marks')}</h3>
      <ol>
        ${marks.map(
          ({ pseudonym, points, reason, basis }) =>
            html`<li>
              <div class="mark"><span>${pseudonym}</span><span>${points ?? say('result.mark.none')}</span></div>
              ${reason === '' ? nothing : html`<p>${reason}</p>`}
              ${basis === '' ? nothing : html`<p class="soft">${basis}</p>`}
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

const factsOf = (leaf: Leaf): readonly Detail[] => [
  { name: say('result.leaf'), value: html`<span class="mono">${leaf.code}</span>` },
  {
    name: say('result.points'),
    value: [`${leaf.published ?? '–'} / ${leaf.weight}`, beforeRounding(leaf.exact, leaf.published)]
      .filter((part) => part !== undefined)
      .join(' · '),
  },
  { name: say('result.judgedBy'), value: say(`result.judgedBy.${leaf.judgedBy}`) },
  ...(leaf.spread ? [{ name: say('result.between'), value: `${leaf.spread.lowest}–${leaf.spread.highest}` }] : []),
  ...(leaf.trace.standard
    ? [{ name: say('packs.standard'), value: inLanguage(leaf.trace.standard.source), wide: true }]
    : []),
];

customElements.define('jh-leaf-drawer', LeafDrawer);
declare global {
  interface HTMLElementTagNameMap {
    'jh-leaf-drawer': LeafDrawer;
  }
}
