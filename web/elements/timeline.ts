import { css, html, nothing } from 'lit';
import { dateTime } from '../i18n/dates.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** One event: who did what, when (epoch milliseconds), and the opinion given. */
export interface TimelineEntry {
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly opinion?: string;
  readonly kind?: 'plain' | 'good' | 'bad' | 'seal';
}

/** Opinions and events in order of time, as they are given. */
export class Timeline extends JihengElement {
  static override styles = [
    base,
    css`
      ol {
        list-style: none;
      }
      li {
        position: relative;
        padding: 0 0 14px 18px;
        border-inline-start: 1px solid var(--line);
        margin-inline-start: 5px;
      }
      li:last-child {
        border-color: transparent;
        padding-bottom: 0;
      }
      li::before {
        content: '';
        position: absolute;
        inset: 6px auto auto -5px;
        width: 9px;
        height: 9px;
        border: 2px solid var(--edge);
        border-radius: 50%;
        background: var(--paper);
      }
      li[data-kind='good']::before {
        border-color: var(--green);
      }
      li[data-kind='bad']::before {
        border-color: var(--seal);
      }
      li[data-kind='seal']::before {
        border-color: var(--seal);
        border-radius: 1px;
        background: var(--seal);
      }
      blockquote {
        margin: 2px 0 0;
        padding: 4px 10px;
        background: var(--ground);
        border-radius: var(--radius);
        white-space: pre-line;
      }
      time {
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
    `,
  ];
  static override properties = { entries: { attribute: false } };

  declare entries: readonly TimelineEntry[];

  constructor() {
    super();
    this.entries = [];
  }

  override render(): unknown {
    return html`<ol>
      ${this.entries.map(
        (entry) =>
          html`<li data-kind=${entry.kind ?? 'plain'}>
            <div><strong>${entry.who}</strong> ${entry.what}</div>
            <time datetime=${new Date(entry.at).toISOString()}>${dateTime(entry.at)}</time>
            ${entry.opinion === undefined ? nothing : html`<blockquote>${entry.opinion}</blockquote>`}
          </li>`,
      )}
    </ol>`;
  }
}

customElements.define('jh-timeline', Timeline);
declare global {
  interface HTMLElementTagNameMap {
    'jh-timeline': Timeline;
  }
}
