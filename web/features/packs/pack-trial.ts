import { css, html, nothing, type PropertyValues } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { LeafTrace } from '../../../core/domain/scoring/explain.ts';
import { factsNeeded } from '../../../core/domain/indicators/facts-needed.ts';
import type { Entry } from '../../../core/generated/example.ts';
import type { Indicator } from '../../../core/generated/pack.ts';
import type { Field } from '../../elements/field.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { fromTyped, typedUnit } from './typed-fact.ts';
import { trialOf, tryOut, type Trial, type TriedPack } from './trial.ts';
import '../../elements/card.ts';
import '../../elements/checkboxes-field.ts';
import '../../elements/checkbox-field.ts';
import '../../elements/decimal-field.ts';
import '../../elements/grade-mark.ts';
import '../../elements/select-field.ts';

/** A pack's scorecard, tried out in the browser: what is typed on the left is scored on the right at once. */
export class PackTrial extends JihengElement {
  static override styles = [
    base,
    css`
      .columns {
        display: grid;
        gap: 12px;
        grid-template-columns: minmax(0, 1fr) minmax(300px, 1fr);
        align-items: start;
      }
      .fields {
        display: grid;
        gap: 10px;
      }
      .score {
        position: sticky;
        top: 8px;
      }
      .total {
        font-size: 2rem;
        font-variant-numeric: tabular-nums;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      td {
        padding: 3px 6px;
        border-bottom: 1px solid var(--line);
      }
      .points {
        text-align: right;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      @media (max-width: 900px) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = { pack: { attribute: false }, facts: { state: true }, entries: { state: true } };

  declare pack: ResolvedPack | undefined;
  declare facts: Readonly<Record<string, string | boolean>>;
  declare entries: Readonly<Record<string, Entry>>;
  #plan: TriedPack | undefined;

  constructor() {
    super();
    Object.assign(this, { facts: {}, entries: {} });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pack')) this.#plan = this.pack && trialOf(this.pack);
  }

  override render(): unknown {
    if (this.#plan === undefined) return nothing;
    const { pack } = this.#plan;
    const trial = tryOut(this.#plan, this.facts, this.entries);
    const own = pack.indicators.filter((leaf) => leaf.judgedBy === 'expert');
    return html`<p class="soft">${say('packs.try.hint')}</p>
      ${(this.pack?.slots.length ?? 0) > 0 ? html`<p class="soft">${say('packs.try.slots')}</p>` : nothing}
      <div class="columns">
        <div class="fields">
          <jh-card heading=${say('packs.try.facts')}>
            <div class="fields">${factsNeeded(pack).map((name) => this.#factField(name))}</div>
          </jh-card>
          <jh-card heading=${say('packs.try.entries')}>
            <div class="fields">${own.map((leaf) => this.#entryField(leaf))}</div>
          </jh-card>
        </div>
        <jh-card class="score" heading=${say('packs.try.total')}>${renderTrial(trial)}</jh-card>
      </div>`;
  }

  #factField(name: string): unknown {
    const fact = this.#plan?.pack.facts[name];
    if (!fact) return nothing;
    const label = inLanguage(fact.title);
    if (fact.unit === 'yesNo')
      return html`<jh-checkbox-field
        label=${label}
        @jh-input=${(event: Event) => this.#fact(name, (event.target as Field<boolean>).value)}
      ></jh-checkbox-field>`;
    return html`<jh-decimal-field
      label=${label}
      unit=${say(`unit.${typedUnit(fact)}`)}
      @jh-input=${(event: Event) => this.#fact(name, fromTyped(fact, (event.target as Field<string>).value))}
    ></jh-decimal-field>`;
  }

  #entryField(leaf: Indicator): unknown {
    const { rule } = leaf;
    const label = `${inLanguage(leaf.title)} (${leaf.weight})`;
    if (rule.kind === 'checklist') {
      const choices = rule.items.map(({ code, title }) => ({ value: code, label: inLanguage(title) }));
      return html`<jh-checkboxes-field
        label=${label}
        .choices=${choices}
        @jh-input=${(event: Event) =>
          this.#enter(leaf.code, { kind: 'checked', items: [...(event.target as Field<readonly string[]>).value] })}
      ></jh-checkboxes-field>`;
    }
    if (rule.kind !== 'levels') return nothing;
    const choices = rule.levels.map(({ code, title }) => ({ value: code, label: inLanguage(title) }));
    const entry = this.entries[leaf.code];
    const level = entry?.kind === 'level' ? entry.level : '';
    const points = entry?.kind === 'level' ? entry.points : '0';
    return html`<jh-select-field
        label=${label}
        empty=${say('packs.try.open')}
        .choices=${choices}
        @jh-input=${(event: Event) =>
          this.#enter(leaf.code, { kind: 'level', level: (event.target as Field<string>).value, points })}
      ></jh-select-field>
      <jh-decimal-field
        label=${say('packs.try.points')}
        @jh-input=${(event: Event) =>
          this.#enter(leaf.code, { kind: 'level', level, points: (event.target as Field<string>).value })}
      ></jh-decimal-field>`;
  }

  #fact(name: string, value: string | boolean | undefined): void {
    const { [name]: _before, ...rest } = this.facts;
    this.facts = value === undefined || value === '' ? rest : { ...rest, [name]: value };
  }

  #enter(code: string, entry: Entry): void {
    this.entries = { ...this.entries, [code]: entry };
  }
}

const renderTrial = ({ total, grade, leaves, faults }: Trial): unknown => html`
  <p class="total" aria-live="polite">
    ${total} ${grade === undefined ? nothing : html`<jh-grade-mark code=${grade}></jh-grade-mark>`}
  </p>
  ${faults.map((fault) => html`<p class="bad">${fault.at ?? ''} ${sayGiven(fault.code, fault.params)}</p>`)}
  <table>
    ${leaves.map(
      (leaf) =>
        html`<tr>
          <td>${inLanguage(leaf.title)}</td>
          <td class="points">${pointsOf(leaf)} / ${leaf.weight.used}</td>
        </tr>`,
    )}
  </table>
`;

const pointsOf = (leaf: LeafTrace): string => leaf.points ?? say(`packs.leaf.state.${leaf.state}`);

customElements.define('jh-pack-trial', PackTrial);
declare global {
  interface HTMLElementTagNameMap {
    'jh-pack-trial': PackTrial;
  }
}
