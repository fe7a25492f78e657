import { css, html } from 'lit';
import { Following } from '../controllers/following.ts';
import { amountUnit, amountUnits } from '../i18n/format.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import { JihengElement } from './element.ts';

/** The unit in which all amounts are shown: 元, 万元, 亿元; kept for the reader. */
export class AmountUnitSwitch extends JihengElement {
  static override styles = [
    base,
    control,
    css`
      :host {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        white-space: nowrap;
      }
      .control {
        width: auto;
      }
    `,
  ];

  constructor() {
    super();
    new Following(this, amountUnit);
  }

  override render(): unknown {
    return html`<label for="unit" class="faint">${say('frame.unit.label')}</label>
      <select id="unit" class="control" @change=${this.#choose}>
        ${amountUnits.map((unit) => html`<option value=${unit} .selected=${unit === amountUnit.value()}>${say(`frame.unit.${unit}`)}</option>`)}
      </select>`;
  }

  readonly #choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    amountUnit.choose(amountUnits.find((unit) => unit === chosen) ?? amountUnit.value());
  };
}

customElements.define('jh-amount-unit', AmountUnitSwitch);
declare global {
  interface HTMLElementTagNameMap {
    'jh-amount-unit': AmountUnitSwitch;
  }
}
