import { css, html, nothing } from 'lit';
import type { Flag } from '../../../core/generated/api/results/flag.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { JihengElement } from '../../elements/element.ts';
import { icon } from '../../elements/icon.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';

/** What the machine flagged, and what people wrote about it. */
export class ResultFlags extends JihengElement {
  static override styles = [
    base,
    css`
      ul {
        list-style: none;
        display: grid;
        gap: 6px;
      }
      li {
        display: flex;
        gap: 8px;
      }
      .icon {
        flex: none;
        margin-top: 3px;
        color: var(--amber);
      }
      li[data-kind='arbitration'] .icon {
        color: var(--seal);
      }
      blockquote {
        margin: 8px 0 0;
        padding: 4px 10px;
        border-radius: var(--radius);
        background: var(--ground);
        white-space: pre-line;
      }
    `,
  ];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined || result.flags.length === 0) return nothing;
    return html`<ul>
        ${result.flags.map(
          (flag) =>
            html`<li data-kind=${flag.kind}>
              ${icon(flag.kind === 'gradeHangs' || flag.kind === 'unratedSheets' ? 'info' : 'warning')}
              <span>${sentence(flag, result)}</span>
            </li>`,
        )}
      </ul>
      ${
        result.attention === ''
          ? nothing
          : html`<blockquote><b>${say('result.attention')}</b> ${result.attention}</blockquote>`
      }`;
  }
}

/** Leaves and vetoes are called by their titles. */
function sentence({ kind, params }: Flag, { leaves, vetoes }: Result): string {
  const named = [...leaves, ...vetoes];
  const titles = Object.entries(params).map(([name, value]) => {
    const title = named.find(({ code }) => code === value)?.title;
    return [name, title ? inLanguage(title) : value] as const;
  });
  return sayGiven(`result.flag.${kind}`, Object.fromEntries(titles));
}

customElements.define('jh-result-flags', ResultFlags);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-flags': ResultFlags;
  }
}
