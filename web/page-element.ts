import { css, type CSSResult, type PropertyDeclarations } from 'lit';
import { JihengElement } from './elements/element.ts';
import { base } from './styles/base.ts';

/** Room between the parts of a page. */
export const pageStyle = css`
  :host {
    display: block;
  }
  .stack {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .columns {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 2fr) minmax(280px, 1fr);
    align-items: start;
  }
  .fields {
    display: grid;
    gap: 12px 16px;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    align-items: start;
  }
  .fields .wide {
    grid-column: 1 / -1;
  }
  @media (max-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** The base of all pages: what the address says, as properties. A page renders a jh-page-head first. */
export class PageElement extends JihengElement {
  static override styles: CSSResult[] = [base, pageStyle];
  static override properties: PropertyDeclarations = { params: { attribute: false }, query: { attribute: false } };

  declare params: Readonly<Record<string, string>>;
  declare query: Readonly<Record<string, string>>;

  constructor() {
    super();
    Object.assign(this, { params: {}, query: {} });
  }

  /** Moves the focus to the heading, once there is one. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('jh-page-head')?.focus();
  }
}
