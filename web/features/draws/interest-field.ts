import { html } from 'lit';
import { TextField } from '../../elements/text-field.ts';

/** The reason of an interest inside a table row: its label is for readers, the head of the column for eyes. */
export class InterestField extends TextField {
  protected override renderLabel(): unknown {
    return html`<label for="control" class="spoken">${this.label}</label>`;
  }
}

customElements.define('jh-interest-field', InterestField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-interest-field': InterestField;
  }
}
