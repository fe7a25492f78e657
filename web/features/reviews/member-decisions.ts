import { css, html, nothing } from 'lit';
import type { Decision } from '../../../core/generated/api/reviews/decision.ts';
import type { MemberLine } from '../../../core/generated/api/reviews/member-line.ts';
import type { Review } from '../../../core/generated/api/reviews/review.ts';
import { api } from '../../controllers/api.ts';
import { JihengElement } from '../../elements/element.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import './decide-form.ts';

type Kind = Decision['kind'];

/** What two people make of a member: one proposes with a reason, another decides with a reason. */
export class MemberDecisions extends JihengElement {
  static override styles = [
    base,
    css`
      section + section {
        margin-top: 16px;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }
      h3 {
        margin-bottom: 6px;
      }
      blockquote {
        margin: 4px 0 8px;
        padding: 4px 10px;
        border-radius: var(--radius);
        background: var(--ground);
        white-space: pre-line;
      }
    `,
  ];
  static override properties = { review: { attribute: false }, line: { attribute: false } };

  declare review: Review | undefined;
  declare line: MemberLine | undefined;

  override render(): unknown {
    const { line } = this;
    if (line === undefined) return nothing;
    const kinds: readonly Kind[] = [
      ...(line.duty.listed ? (['list'] as const) : []),
      ...(line.standing.outcome === 'proposal' ? (['elimination'] as const) : []),
    ];
    return kinds.map((kind) => this.#renderKind(line, kind));
  }

  #renderKind(line: MemberLine, kind: Kind): unknown {
    const decision = line.decisions.find((one) => one.kind === kind);
    return html`<section>
      <h3>${say(`review.kind.${kind}`)}</h3>
      ${decision ? renderSteps(decision) : nothing} ${this.#renderForm(line, kind, decision)}
    </section>`;
  }

  #renderForm(line: MemberLine, kind: Kind, decision: Decision | undefined): unknown {
    const { review } = this;
    if (review === undefined || decision?.decision) return nothing;
    const path = `reviews/${review.id}/decisions`;
    if (decision && !decision.mine && review.may.includes('decide'))
      return html`<jh-decide-form
        label=${say('review.decide')}
        first=${decision.proposal}
        .send=${({ measure, reason }: Given, key: string) =>
          api.post<Review>(`${path}/${decision.id}/confirm`, { decision: measure, reason }, { key })}
      ></jh-decide-form>`;
    if (decision) return html`<p class="soft">${say('review.decide.other')}</p>`;
    if (!review.may.includes('propose')) return nothing;
    return html`<jh-decide-form
      label=${say('review.propose')}
      first=${kind === 'list' ? 'warn' : 'suspend'}
      .send=${({ measure, reason }: Given, key: string) =>
        api.post<Review>(path, { member: line.member, kind, proposal: measure, reason }, { key })}
    ></jh-decide-form>`;
  }
}

interface Given {
  readonly measure: string;
  readonly reason: string;
}

const renderSteps = (one: Decision): unknown =>
  html`<p>
      ${say('review.proposed.by', { who: one.proposedBy ?? '–', measure: say(`review.measure.${one.proposal}`) })}
      <span class="faint">${dateTime(one.proposedAt)}</span>
    </p>
    <blockquote>${one.reason}</blockquote>
    ${
      one.decision === null
        ? nothing
        : html`<p>
              <b
                >${say('review.decided.by', { who: one.decidedBy ?? '–', measure: say(`review.measure.${one.decision}`) })}</b
              >
              <span class="faint">${one.decidedAt === null ? '' : dateTime(one.decidedAt)}</span>
            </p>
            <blockquote>${one.decisionReason}</blockquote>`
    }`;

customElements.define('jh-member-decisions', MemberDecisions);
declare global {
  interface HTMLElementTagNameMap {
    'jh-member-decisions': MemberDecisions;
  }
}
