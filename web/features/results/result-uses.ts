import { html, nothing } from 'lit';
import type { Action } from '../../../core/generated/api/results/action.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import '../../elements/button.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

/** The five uses of a final result, each with its date. Fires `jh-use` with the one to record. */
export class ResultUses extends JihengElement {
  static override styles = [base];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    return html`<jh-table
      caption=${say('result.uses')}
      .columns=${result.may.includes('use') ? [...columns, this.#act] : columns}
      .rows=${result.actions}
      paging="none"
      bare
    ></jh-table>`;
  }

  readonly #act: Column<Action> = {
    id: 'act',
    head: 'result.use.settle',
    kind: 'actions',
    cell: (action) =>
      html`<jh-button
        small
        label=${`${say('result.use.settle')} ${say(`result.use.${action.id}`)}`}
        @jh-press=${() => this.dispatchEvent(new CustomEvent('jh-use', { detail: action }))}
        >${say('result.use.settle')}</jh-button
      >`,
  };
}

const stateOf = ({ state, overdue }: Action): unknown => {
  if (overdue) return html`<jh-tag kind="bad">${say('result.use.overdue')}</jh-tag>`;
  return html`<jh-tag kind=${state === 'done' ? 'good' : 'plain'}>${say(`result.use.${state}`)}</jh-tag>`;
};

const columns: readonly Column<Action>[] = [
  { id: 'use', head: 'result.use', value: ({ id }) => say(`result.use.${id}`) },
  { id: 'state', head: 'result.state', value: ({ state }) => say(`result.use.${state}`), cell: stateOf },
  { id: 'due', head: 'result.due', kind: 'date', value: ({ due }) => due },
  { id: 'note', head: 'result.use.note', wide: true, value: ({ note }) => note },
];

customElements.define('jh-result-uses', ResultUses);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-uses': ResultUses;
  }
}
