import { css, html, nothing, type PropertyValues } from 'lit';
import type { ReviewRule } from '../../../core/domain/review/review-rule.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import type { Rule } from '../../../core/generated/api/reviews/rule.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { ruleRows, withNumbers } from './rule-rows.ts';
import '../../elements/button.ts';
import '../../elements/decimal-field.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';

type Draft = Readonly<Record<string, string>>;

const pools = ['expert', 'intermediary', 'supervisor'] as const;

/** Publishes the rule of a year, or changes a published one: every number with its ground. Fires `jh-published` with the review. */
export class PublishRule extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      p {
        margin-bottom: 12px;
      }
      ol {
        list-style: none;
        border-top: 1px solid var(--line);
      }
      li {
        display: grid;
        grid-template-columns: 240px minmax(0, 1fr);
        gap: 4px 16px;
        align-items: end;
        padding: 6px 0;
        border-bottom: 1px solid var(--line);
      }
      .ground {
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
      @media (max-width: 700px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = { review: { attribute: false }, open: { type: Boolean } };

  /** The review whose rule changes; a new one when undefined. */
  declare review: Review | undefined;
  declare open: boolean;

  readonly #rule = new Resource(this, {
    on: (): [string] | undefined => (this.open ? [this.review?.ruleHash ?? ''] : undefined),
    load: async (signal, _hash): Promise<ReviewRule> =>
      this.review?.rule ?? (await api.get<Rule>('review-rules/default', { signal })).rule,
  });

  readonly #form = new Form<Draft, Review>(this, {
    start: () => ({ pool: 'expert', year: String(session.current()?.year ?? '') }),
    send: (draft, key) => this.#send(draft, key),
    done: (review) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-published', { detail: review }));
    },
  });

  constructor() {
    super();
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.#form.reset();
  }

  /** A refusal stands above a long form: it is brought into sight. */
  protected override updated(): void {
    if (this.#form.busy || this.#form.messages.length === 0) return;
    this.renderRoot.querySelector('jh-messages')?.scrollIntoView({ block: 'nearest' });
  }

  #send({ pool, year, ...numbers }: Draft, key: string): Promise<Review> {
    const base = this.#rule.value;
    if (base === undefined) throw new Error('no rule is loaded');
    const values = Object.entries(numbers).map(([name, value]) => [name.replace(/^rule\//u, ''), value] as const);
    const rule = withNumbers(base, Object.fromEntries(values));
    const { review } = this;
    if (review) return api.put<Review>(`reviews/${review.id}/rule`, { rule }, { key, version: review.version });
    return api.post<Review>('reviews', { pool, rule: { ...rule, year: Number(year) } }, { key });
  }

  override render(): unknown {
    if (!this.open) return nothing;
    const form = this.#form;
    const heading = say(this.review ? 'review.change' : 'review.publish');
    return html`<jh-dialog wide open heading=${heading}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <p>${say('review.publish.hint')}</p>
      <form @submit=${form.submit} novalidate>
        ${this.review ? nothing : this.#renderHead()}
        ${this.#rule.render({ ready: (rule) => this.#renderNumbers(rule) })}
      </form>
      <jh-button slot="actions" @jh-press=${this.#close}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${heading}</jh-button
      >
    </jh-dialog>`;
  }

  #renderHead(): unknown {
    const form = this.#form;
    return html`<div class="fields">
      <jh-select-field
        ${form.field('pool')}
        label=${say('review.pool')}
        .choices=${pools.map((value) => ({ value, label: say(`pool.${value}`) }))}
      ></jh-select-field>
      <jh-whole-field ${form.field('year')} label=${say('review.year')} required></jh-whole-field>
    </div>`;
  }

  #renderNumbers(rule: ReviewRule): unknown {
    const form = this.#form;
    return html`<ol>
      ${ruleRows(rule).map(({ path, title, value, citation }) => {
        const name = `rule/${path}`;
        return html`<li>
          <jh-decimal-field
            name=${name}
            label=${title}
            .value=${form.draft[name] ?? value}
            error=${form.error(name)}
            @jh-input=${(event: Event) => form.set({ [name]: (event.target as HTMLInputElement).value })}
          ></jh-decimal-field>
          <span class="ground">${citation}</span>
        </li>`;
      })}
    </ol>`;
  }

  readonly #close = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close'));
  };
}

customElements.define('jh-publish-rule', PublishRule);
declare global {
  interface HTMLElementTagNameMap {
    'jh-publish-rule': PublishRule;
  }
}
