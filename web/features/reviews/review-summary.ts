import { css, html, nothing } from 'lit';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { JihengElement } from '../../elements/element.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { shown } from './review-words.ts';
import '../../elements/details.ts';
import '../../elements/hash.ts';

/** What a run found, over what, how reliable, and why the statistics are silent where they are. */
export class ReviewSummary extends JihengElement {
  static override styles = [
    base,
    css`
      p {
        margin-bottom: 8px;
      }
      .found {
        font-size: var(--text-head);
        font-weight: 600;
      }
      .silence {
        padding: 6px 10px;
        border-inline-start: 3px solid var(--amber);
        background: var(--amber-soft);
      }
    `,
  ];
  static override properties = { review: { attribute: false } };

  declare review: Review | undefined;

  override render(): unknown {
    const { review } = this;
    if (!review?.output) return nothing;
    const { listed, proposals, members, silence, dataHash } = review.output;
    const watch = members.filter(({ standing }) => standing.outcome === 'watch').length;
    const facts = [
      { name: say('review.rule.hash'), value: html`<jh-hash value=${review.ruleHash}></jh-hash>` },
      { name: say('review.data.hash'), value: html`<jh-hash value=${dataHash}></jh-hash>` },
    ];
    return html`<p class="found">${say('review.summary.found', { listed, proposals, watch })}</p>
      ${silence ? html`<p class="silence">${silenceText(silence)}</p>` : nothing} ${poolSentences(review)}
      <p class="soft">${say('review.summary.people')}</p>
      <jh-details .facts=${facts}></jh-details>`;
  }
}

function poolSentences({ output, rule, year, yearFrom }: Review): unknown {
  if (!output?.pool) return nothing;
  const { pool, records } = output;
  const numbers = { from: yearFrom, to: year, reviews: pool.reviews, compared: pool.compared, records };
  const need = rule.proposal.leastReliability.value;
  return html`<p>${say('review.summary.data', numbers)}</p>
    <p>${say('review.summary.reliability', { value: shown(pool.reliability, 2) ?? '–', need })}</p>`;
}

/** The reason of a missing model is a text of its own. */
function silenceText({ kind, params }: NonNullable<NonNullable<Review['output']>['silence']>): string {
  const reason = params['reason'];
  const named = reason === undefined ? params : { ...params, reason: sayGiven(`statistics.undefined.${reason}`) };
  return sayGiven(`review.silence.${kind}`, named);
}

customElements.define('jh-review-summary', ReviewSummary);
declare global {
  interface HTMLElementTagNameMap {
    'jh-review-summary': ReviewSummary;
  }
}
