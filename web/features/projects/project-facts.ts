import { css, html, nothing } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { Evidence } from '../../../core/generated/api/projects/evidence.ts';
import type { EvidenceList } from '../../../core/generated/api/projects/evidence-list.ts';
import type { Facts } from '../../../core/generated/api/projects/facts.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import type { RecordFacts } from '../../../core/generated/api/projects/record-facts.ts';
import type { Fact } from '../../../core/generated/pack.ts';
import { api } from '../../controllers/api.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';
import { Resource } from '../../controllers/resource.ts';
import { holdUnsaved } from '../../controllers/unsaved.ts';
import { confirmed } from '../../elements/confirm.ts';
import { JihengElement } from '../../elements/element.ts';
import type { Field } from '../../elements/field.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { knownFacts } from './known-facts.ts';
import { fromTyped, shownValue, toTyped, typedUnit } from '../packs/typed-fact.ts';
import { reportOf } from './report.ts';
import '../../elements/button.ts';
import '../../elements/decimal-field.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/tag.ts';
import '../../elements/toolbar.ts';

type Stored = Facts['items'][number];

/** What has been typed and not saved: value and evidence by fact. */
type Typed = Readonly<Record<string, { readonly value?: string; readonly evidence?: string }>>;

/** The form a department reports facts on; each value may name one piece of evidence. */
export class ProjectFacts extends JihengElement {
  static override styles = [
    base,
    css`
      .grid {
        display: grid;
        gap: 10px 16px;
        grid-template-columns: minmax(220px, 2fr) minmax(160px, 1fr) minmax(160px, 1fr);
        align-items: start;
        padding: 8px 0;
        border-bottom: 1px solid var(--line);
      }
      @media (max-width: 800px) {
        .grid {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = {
    project: { attribute: false },
    pack: { attribute: false },
    open: { type: Boolean },
    typed: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare project: Project | undefined;
  declare pack: ResolvedPack | undefined;
  declare open: boolean;
  declare typed: Typed;
  declare problem: Problem | undefined;
  declare busy: boolean;
  #release: (() => void) | undefined;

  readonly #stored = new Resource(this, {
    on: (): [string] | undefined => (this.project ? [this.project.id] : undefined),
    load: async (signal, id) => {
      const [facts, evidence] = await Promise.all([
        api.get<Facts>(`projects/${id}/facts`, { signal, query: reportOf() }),
        api.get<EvidenceList>(`projects/${id}/evidence`, { signal }),
      ]);
      return { facts: facts.items, evidence: evidence.items };
    },
  });

  constructor() {
    super();
    Object.assign(this, { typed: {}, busy: false, open: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#release = holdUnsaved(() => Object.keys(this.typed).length > 0);
  }

  override disconnectedCallback(): void {
    this.#release?.();
    super.disconnectedCallback();
  }

  override render(): unknown {
    return this.#stored.render({ ready: ({ facts, evidence }) => this.#renderFacts(facts, evidence) });
  }

  #renderFacts(stored: readonly Stored[], evidence: readonly Evidence[]): unknown {
    if (!this.pack || !this.project) return nothing;
    const byCode = new Map(stored.map((fact) => [fact.code, fact]));
    const known = knownFacts(this.pack, this.project);
    const missing = known.filter(([name]) => (byCode.get(name)?.value ?? null) === null).length;
    return html`<jh-toolbar>
        <jh-tag kind=${missing > 0 ? 'warn' : 'good'}
          >${missing > 0 ? say('projects.facts.missing', { count: missing }) : say('projects.facts.complete')}</jh-tag
        >
        ${this.open ? this.#renderActions() : nothing}
      </jh-toolbar>
      <jh-messages .messages=${this.#messages()}></jh-messages>
      ${known.map(([name, fact]) => this.#renderFact([name, fact], byCode.get(name), evidence))}`;
  }

  #renderActions(): unknown {
    return html`<jh-button kind="primary" ?busy=${this.busy} @jh-press=${this.#save}
        >${say('projects.facts.save')}</jh-button
      ><jh-button @jh-press=${this.#file}>${say('projects.file')}</jh-button>`;
  }

  #messages() {
    const { problem } = this;
    if (problem === undefined) return [];
    return [{ text: [problem.text, problem.next].filter((part) => part !== undefined).join(' ') }];
  }

  #renderFact(
    [name, fact]: readonly [string, Fact],
    stored: Stored | undefined,
    evidence: readonly Evidence[],
  ): unknown {
    const typed = this.typed[name];
    const demanded = (fact.evidence ?? []).map(({ title }) => inLanguage(title)).join(', ');
    const revision = stored ? `${say('projects.facts.revision')} ${stored.revision}` : '';
    // The group tells a screen reader whose value and whose evidence the two fields are.
    return html`<div class="grid" role="group" aria-label=${inLanguage(fact.title)}>
      <div>
        ${inLanguage(fact.title)}<br /><span class="soft"
          >${[demanded === '' ? '' : say('projects.facts.needs', { list: demanded }), revision].filter((part) => part !== '').join(' · ')}</span
        >
      </div>
      ${this.#valueField([name, fact], typed?.value ?? stored?.value ?? '')}
      ${this.#evidenceField(name, typed?.evidence ?? stored?.evidence[0] ?? '', evidence)}
    </div>`;
  }

  #evidenceField(name: string, value: string, evidence: readonly Evidence[]): unknown {
    const label = say('projects.facts.evidence');
    const found = evidence.find(({ id }) => id === value);
    if (!this.open) return html`<div><span class="soft">${label}</span><br />${found?.name ?? '–'}</div>`;
    const choices = evidence.map(({ id, name: file }) => ({ value: id, label: file }));
    return html`<jh-select-field
      label=${label}
      empty="–"
      .choices=${choices}
      .value=${value}
      @jh-input=${(event: Event) => this.#type(name, { evidence: (event.target as Field<string>).value })}
    ></jh-select-field>`;
  }

  #valueField([name, fact]: readonly [string, Fact], value: string): unknown {
    const label = say('projects.facts.value');
    const unit = say(`unit.${typedUnit(fact)}`);
    if (!this.open) {
      const shown = fact.unit === 'yesNo' || value === '' ? '' : unit;
      return html`<div><span class="soft">${label}</span><br />${shownValue(fact, value)} ${shown}</div>`;
    }
    const typed = (event: Event): void =>
      this.#type(name, { value: fromTyped(fact, (event.target as Field<string>).value) });
    if (fact.unit === 'yesNo') {
      const choices = (['yes', 'no'] as const).map((word) => ({
        value: String(word === 'yes'),
        label: say(`projects.${word}`),
      }));
      return html`<jh-select-field
        label=${label}
        empty="–"
        .choices=${choices}
        .value=${value}
        @jh-input=${typed}
      ></jh-select-field>`;
    }
    return html`<jh-decimal-field
      label=${label}
      unit=${unit}
      .value=${toTyped(fact, value)}
      @jh-input=${typed}
    ></jh-decimal-field>`;
  }

  #type(name: string, change: Typed[string]): void {
    this.typed = { ...this.typed, [name]: { ...this.typed[name], ...change } };
  }

  readonly #save = async (): Promise<void> => {
    const stored = new Map((this.#stored.value?.facts ?? []).map((fact) => [fact.code, fact]));
    const facts = Object.entries(this.typed).map(([code, { value, evidence }]) => {
      const before = stored.get(code);
      const next = value ?? before?.value ?? '';
      const names = evidence === undefined ? (before?.evidence ?? []) : evidence === '' ? [] : [evidence];
      return { code, value: next === '' ? null : next, evidence: [...names] };
    });
    if (facts.length === 0) return toast(say('projects.facts.noChange'));
    await this.#try(async (id) => {
      const body: RecordFacts = { ...reportOf(), facts };
      const { items } = await api.put<Facts>(`projects/${id}/facts`, body);
      this.#stored.set({ facts: items, evidence: this.#stored.value?.evidence ?? [] });
      this.typed = {};
      toast(say('projects.facts.saved', { count: facts.length }));
    });
  };

  readonly #file = async (): Promise<void> => {
    if (Object.keys(this.typed).length > 0) await this.#save();
    if (this.problem !== undefined) return;
    const sure = await confirmed({
      question: say('projects.file'),
      detail: say('projects.file.question'),
      yes: say('projects.file'),
    });
    if (!sure) return;
    await this.#try(async (id) => {
      const project = await api.post<Project>(`projects/${id}/file`, reportOf());
      toast(say('projects.filed'));
      this.dispatchEvent(new CustomEvent('jh-changed', { detail: project }));
    });
  };

  async #try(work: (id: string) => Promise<void>): Promise<void> {
    if (this.project === undefined || this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await work(this.project.id);
    } catch (cause) {
      this.problem = asProblem(cause);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('jh-project-facts', ProjectFacts);
declare global {
  interface HTMLElementTagNameMap {
    'jh-project-facts': ProjectFacts;
  }
}
