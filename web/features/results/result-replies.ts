import { css, html, nothing } from 'lit';
import type { Reply } from '../../../core/generated/api/results/reply.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { JihengElement } from '../../elements/element.ts';
import type { TagKind } from '../../elements/tag.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { placeTitle } from './findings-table.ts';
import '../../elements/button.ts';
import '../../elements/tag.ts';

const kinds: Readonly<Record<NonNullable<Reply['disposition']>, TagKind>> = {
  accepted: 'good',
  partly: 'warn',
  rejected: 'plain',
};

/** What the unit says, leaf by leaf, and what the bureau makes of it. Fires `jh-dispose` with the reply to settle. */
export class ResultReplies extends JihengElement {
  static override styles = [
    base,
    css`
      ol {
        list-style: none;
        display: grid;
        gap: 10px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 2px 20px;
        padding-bottom: 10px;
        border-bottom: 1px solid var(--line);
      }
      li:last-child {
        padding-bottom: 0;
        border-bottom: 0;
      }
      h3,
      p {
        grid-column: 1;
      }
      p {
        white-space: pre-line;
      }
      .answer {
        grid-column: 2;
        grid-row: 1 / span 3;
      }
      @media (max-width: 700px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
        .answer {
          grid-column: 1;
          grid-row: auto;
        }
      }
    `,
  ];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    if (result.replies.length === 0) return html`<p class="soft">${say(`result.replies.${silence(result)}`)}</p>`;
    return html`<ol>
      ${result.replies.map((reply) => this.#renderReply(result, reply))}
    </ol>`;
  }

  #renderReply(result: Result, reply: Reply): unknown {
    return html`<li>
      <h3>${placeTitle(result, reply.leaf)}</h3>
      <p>${reply.text}</p>
      <p class="faint">${dateTime(reply.at)}</p>
      <div class="answer">
        ${
          reply.disposition === null
            ? html`<jh-tag kind="warn">${say('result.disposition.open')}</jh-tag>`
            : html`<jh-tag kind=${kinds[reply.disposition]}>${say(`result.disposition.${reply.disposition}`)}</jh-tag>
                <p>${reply.reason}</p>`
        }
        ${
          result.may.includes('dispose')
            ? html`<jh-button class="screen-only" small @jh-press=${() => this.#ask(reply)}
                >${say('result.dispose')}</jh-button
              >`
            : nothing
        }
      </div>
    </li>`;
  }

  #ask(reply: Reply): void {
    this.dispatchEvent(new CustomEvent('jh-dispose', { detail: reply }));
  }
}

/** Why there is no reply. */
function silence({ state, answeredAt }: Result): 'awaited' | 'none' | 'silent' {
  if (state === 'computed' || state === 'sent') return 'awaited';
  return answeredAt === null ? 'silent' : 'none';
}

customElements.define('jh-result-replies', ResultReplies);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-replies': ResultReplies;
  }
}
