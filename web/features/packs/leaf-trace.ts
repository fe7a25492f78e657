import { css, html, nothing } from 'lit';
import type { LeafTrace } from '../../../core/generated/api/packs/leaf-trace.ts';
import type { Fact } from '../../../core/generated/pack.ts';
import { JihengElement } from '../../elements/element.ts';
import { percent } from '../../i18n/format.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../../elements/icon.ts';
import { shownValue, typedUnit } from './typed-fact.ts';

type Quantity = LeafTrace['quantities'][number];

/** Why a leaf has its points: number → rule → facts → clause. */
export class LeafTraceView extends JihengElement {
  static override styles = [
    base,
    css`
      section {
        margin-bottom: 12px;
      }
      h3 {
        color: var(--ink-faint);
        font-size: var(--text-small);
        font-weight: 600;
      }
      ul {
        padding-left: 18px;
      }
    `,
  ];
  static override properties = { trace: { attribute: false } };

  declare trace: LeafTrace | undefined;

  override render(): unknown {
    const { trace } = this;
    if (trace === undefined) return nothing;
    return html`<section>
        <h3>${say('projects.trace.rule')}</h3>
        ${trace.rule === undefined ? '–' : sayGiven(`packs.rule.${trace.rule}`)}
        ${trace.branch && html`<br />${sayGiven(trace.branch.id, trace.branch.numbers)}`}
        ${trace.why && html`<br />${sayGiven(trace.why.code, trace.why.params)}`}
      </section>
      ${trace.share === undefined ? nothing : this.#numbers(trace)}
      <section>
        <h3>${say('projects.trace.facts')}</h3>
        ${quantityList(trace.quantities)}
      </section>
      <section>
        <h3>${say('projects.trace.clauses')}</h3>
        <ul>
          ${trace.clauses.map(
            (clause) =>
              html`<li>
                ${inLanguage(clause.document)} · ${inLanguage(clause.article)}
                <span class="soft">· ${sayGiven(`packs.confidence.${clause.confidence}`)}</span>
              </li>`,
          )}
        </ul>
      </section>`;
  }

  #numbers(trace: LeafTrace): unknown {
    return html`<section>
      <h3>${say('packs.try.points')}</h3>
      ${say('projects.trace.share')} ${percent(trace.share ?? '0')} × ${trace.weight.used} = ${trace.exact}
      ${icon('right')} <strong>${trace.points}</strong>
    </section>`;
  }
}

const quantityList = (quantities: readonly Quantity[]): unknown =>
  quantities.length === 0
    ? '–'
    : html`<ul>
        ${quantities.map(
          (one) =>
            html`<li>
              ${say('frame.messages.item', { label: inLanguage(one.title), text: quantityText(one) })}
              ${one.of.length > 0 ? quantityList(one.of) : nothing}
            </li>`,
        )}
      </ul>`;

/** A quantity with its unit: money in yuan, as it was reported. */
function quantityText({ value, unit }: Quantity): string {
  if (value === undefined || value === null) return say('packs.leaf.state.missing');
  if (unit === undefined) return value;
  const fact = { unit: unit as Fact['unit'] };
  return `${shownValue(fact, value)} ${say(`unit.${typedUnit(fact)}`)}`;
}

customElements.define('jh-leaf-trace', LeafTraceView);
declare global {
  interface HTMLElementTagNameMap {
    'jh-leaf-trace': LeafTraceView;
  }
}
