import { css, html } from 'lit';
import type { RoundRules as Rules } from '../../../core/generated/round-rules.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { rulesInWords, type RuleLine } from './rules-in-words.ts';
import '../../elements/button.ts';
import '../../elements/drawer.ts';
import '../../elements/table.ts';

const columns: readonly Column<RuleLine>[] = [
  { id: 'rule', head: 'rounds.rules.rule', value: ({ name }) => name, wide: true, unsorted: true },
  { id: 'value', head: 'rounds.rules.value', value: ({ value }) => value, wide: true, unsorted: true },
  { id: 'ground', head: 'rounds.rules.ground', value: ({ ground }) => ground, wide: true, unsorted: true },
];

/** A button that opens the rules of a round in a drawer: every number and its ground, to read only. */
export class RulesDrawer extends JihengElement {
  static override styles = [
    base,
    css`
      p {
        margin-bottom: 12px;
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
        <jh-table
          bare
          paging="none"
          caption=${say('rounds.rules')}
          .columns=${columns}
          .rows=${lines}
          .keyOf=${({ name }: RuleLine) => name}
        ></jh-table>
      </jh-drawer>`;
  }
}

customElements.define('jh-rules-drawer', RulesDrawer);
declare global {
  interface HTMLElementTagNameMap {
    'jh-rules-drawer': RulesDrawer;
  }
}
