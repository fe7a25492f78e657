import { css, html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { JihengElement } from '../../elements/element.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { roundTitle } from './round-words.ts';

// While the paper is on the page it alone is printed.
const alone = css`
  @media print {
    body > :not(jh-custody-paper) {
      display: none !important;
    }
  }
`;

/** The sheet of paper for the safe: never on the screen, alone on paper while it stands in the body of the page. */
export class CustodyPaper extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
        }
      }
      section {
        display: grid;
        gap: 14pt;
        padding: 18pt;
        border: 1.5pt solid #1d2129;
      }
      code {
        font-family: var(--mono);
        font-size: 20pt;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = { code: {}, round: { attribute: false }, madeAt: { type: Number } };

  declare code: string;
  declare round: Round | undefined;
  declare madeAt: number;

  constructor() {
    super();
    Object.assign(this, { code: '', madeAt: 0 });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { styleSheet } = alone;
    if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone.styleSheet);
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    return html`<section>
      <h1>${say('rounds.custody.paper')}</h1>
      <p>${say('rounds.custody.paper.round', { code: round.code, title: roundTitle(round) })}</p>
      <p><code>${this.code}</code></p>
      <p>${say('rounds.custody.paper.keep')}</p>
      <p>${say('rounds.custody.paper.made', { at: dateTime(this.madeAt) })}</p>
      <p>${say('rounds.custody.paper.signed')}</p>
    </section>`;
  }
}

customElements.define('jh-custody-paper', CustodyPaper);
declare global {
  interface HTMLElementTagNameMap {
    'jh-custody-paper': CustodyPaper;
  }
}
