import { html, nothing } from 'lit';
import type { Mark } from '../../../core/generated/api/rounds/mark.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { confirmed } from '../../elements/confirm.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { RoundAct } from './round-act.ts';
import { roundPath } from './round-words.ts';
import './propose-mark.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/problem.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

/** Marks of not applicable: one proposes, another confirms, until the freeze. */
export class RoundMarks extends JihengElement {
  static override properties = { round: { attribute: false }, proposing: { state: true } };

  declare round: Round | undefined;
  declare proposing: boolean;

  readonly #act = new RoundAct(this);

  constructor() {
    super();
    this.proposing = false;
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    return html`<jh-card heading=${say('rounds.marks')} hint=${say('rounds.marks.hint')}>
      ${this.#renderPropose(round)}
      <jh-problem .problem=${this.#act.problem}></jh-problem>
      <jh-table bare caption=${say('rounds.marks')} .columns=${this.#columns(round)} .rows=${round.marks}>
        <jh-empty slot="empty" heading=${say('rounds.marks.empty')}></jh-empty>
      </jh-table>
    </jh-card>`;
  }

  #renderPropose(round: Round): unknown {
    const may = round.state === 'planned' && round.evaluations.length > 0 && session.can('mark.propose');
    if (!may) return nothing;
    return html`<jh-button slot="actions" @jh-press=${() => (this.proposing = true)}
        >${say('rounds.marks.propose')}</jh-button
      >
      <jh-propose-mark
        ?open=${this.proposing}
        .round=${round}
        @jh-close=${this.#close}
        @jh-round-changed=${this.#close}
      ></jh-propose-mark>`;
  }

  #columns(round: Round): readonly Column<Mark>[] {
    const name = (account: string | null): string => nameOf(round, account);
    const columns: readonly Column<Mark>[] = [
      { id: 'project', head: 'rounds.marks.project', kind: 'code', value: ({ project }) => project },
      { id: 'leaf', head: 'rounds.marks.leaf', kind: 'code', value: ({ leaf }) => leaf },
      { id: 'reason', head: 'rounds.marks.reason', wide: true, value: ({ reason }) => reason },
      { id: 'by', head: 'rounds.marks.by', value: ({ proposedBy }) => name(proposedBy) },
      {
        id: 'state',
        head: 'rounds.marks.state',
        value: ({ confirmedBy }) => stateText(confirmedBy, name),
        cell: ({ confirmedBy }) =>
          html`<jh-tag kind=${confirmedBy === null ? 'warn' : 'good'}>${stateText(confirmedBy, name)}</jh-tag>`,
      },
    ];
    const acts = round.state === 'planned' && session.can('mark.propose');
    return acts ? [...columns, this.#actsColumn(round)] : columns;
  }

  #actsColumn(round: Round): Column<Mark> {
    const reader = session.current()?.account;
    return {
      id: 'acts',
      head: 'rounds.marks.acts',
      kind: 'actions',
      cell: (mark) => {
        const isSecond = mark.confirmedBy === null && mark.proposedBy !== reader && session.can('mark.confirm');
        const label = { project: mark.project, leaf: mark.leaf };
        return html`${
            isSecond
              ? html`<jh-button
                  small
                  label=${say('rounds.marks.confirm.of', label)}
                  @jh-press=${() => this.#confirm(round, mark)}
                  >${say('rounds.marks.confirm')}</jh-button
                >`
              : nothing
          }
          <jh-button
            small
            kind="quiet"
            label=${say('rounds.marks.withdraw.of', label)}
            @jh-press=${() => this.#withdraw(round, mark)}
            >${say('rounds.marks.withdraw')}</jh-button
          >`;
      },
    };
  }

  async #confirm(round: Round, mark: Mark): Promise<void> {
    const question = `${say('rounds.marks.confirm.of', { project: mark.project, leaf: mark.leaf })}?`;
    if (!(await confirmed({ question, detail: say('rounds.marks.confirm.detail') }))) return;
    await this.#act.run(
      () => api.post<Mark>(roundPath(round, 'marks', mark.id, 'confirm')),
      () => say('rounds.marks.confirm.done'),
    );
  }

  async #withdraw(round: Round, mark: Mark): Promise<void> {
    const question = `${say('rounds.marks.withdraw.of', { project: mark.project, leaf: mark.leaf })}?`;
    if (!(await confirmed({ question, detail: say('rounds.marks.withdraw.detail') }))) return;
    await this.#act.run(
      () => api.remove(roundPath(round, 'marks', mark.id)),
      () => say('rounds.marks.withdraw.done'),
    );
  }

  readonly #close = (): void => {
    this.proposing = false;
  };
}

const stateText = (confirmedBy: string | null, name: (account: string) => string): string =>
  confirmedBy === null ? say('rounds.marks.open') : say('rounds.marks.confirmed', { name: name(confirmedBy) });

/** People of the round by name; the API tells nobody else's. */
function nameOf({ officer, supervisor }: Round, account: string | null): string {
  const reader = session.current();
  if (reader?.account === account) return reader?.displayName ?? '';
  return [officer, supervisor].find((person) => person.account === account)?.name ?? say('rounds.marks.other');
}

customElements.define('jh-round-marks', RoundMarks);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-marks': RoundMarks;
  }
}
