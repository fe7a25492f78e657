import { css, html } from 'lit';
import type { RoundRules as Rules } from '../../../core/generated/round-rules.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { rulesInWords, type RuleLine } from './rules-in-words.ts';
import '../../elements/button.ts';
import '../../elements/drawer.ts';

/** A button that opens the rules of a round in a drawer: every number and its ground, to read only. */
export class RulesDrawer extends JihengElement {
  static override styles = [
    base,
    css`
      p {
        margin-bottom: 12px;
      }
      dl div {
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
      dt {
        display: flex;
        gap: 4px 16px;
        justify-content: space-between;
        font-weight: 600;
      }
      dt span {
        text-align: end;
      }
    `,
  ];
  static override properties = { rules: { attribute: false }, open: { state: true } };

  declare rules: Rules | undefined;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  override render(): unknown {
    const lines = this.rules === undefined ? [] : rulesInWords(this.rules);
    return html`<jh-button small @jh-press=${() => (this.open = true)}>${say('rounds.rules.show')}</jh-button>
      <jh-drawer ?open=${this.open} heading=${say('rounds.rules')} @jh-close=${() => (this.open = false)}>
        <p class="soft">${say('rounds.rules.intro')}</p>
        <dl>${lines.map(renderLine)}</dl>
      </jh-drawer>`;
  }
}

const renderLine = ({ name, value, ground }: RuleLine): unknown =>
  html`<div>
    <dt>${name} <span>${value}</span></dt>
    <dd class="faint">${ground === '' ? '–' : ground}</dd>
  </div>`;

customElements.define('jh-rules-drawer', RulesDrawer);
declare global {
  interface HTMLElementTagNameMap {
    'jh-rules-drawer': RulesDrawer;
  }
}
