import { html, nothing } from 'lit';
import type { CallList as Calls } from '../../../core/generated/api/scoring/call-list.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { roundPath } from './round-words.ts';
import './contact-expert.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/problem.ts';
import '../../elements/table.ts';

export type ToCall = Calls['items'][number];

/** Whom the supervisor of the round calls after the soft deadline; asked for by hand, since every look is an act in the log. */
export class CallList extends JihengElement {
  static override styles = [base];
  static override properties = {
    round: { attribute: false },
    now: { type: Number },
    list: { state: true },
    problem: { state: true },
    busy: { state: true },
    calling: { state: true },
  };

  declare round: Round | undefined;
  declare now: number;
  declare list: readonly ToCall[] | undefined;
  declare problem: Problem | undefined;
  declare busy: boolean;
  declare calling: ToCall | undefined;

  constructor() {
    super();
    Object.assign(this, { now: 0, busy: false });
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined || session.current()?.account !== round.supervisor.account) return nothing;
    const early = this.now < round.deadlines.softAt;
    return html`<jh-card heading=${say('rounds.calls')} hint=${say('rounds.calls.hint')}>
      ${early ? nothing : this.#renderShow(round)}
      <jh-problem .problem=${this.problem}></jh-problem>
      ${early ? html`<p>${say('rounds.calls.early', { at: dateTime(round.deadlines.softAt) })}</p>` : this.#renderList()}
      <jh-contact-expert
        .round=${round}
        .call=${this.calling}
        @jh-close=${() => (this.calling = undefined)}
      ></jh-contact-expert>
    </jh-card>`;
  }

  #renderShow(round: Round): unknown {
    return html`<jh-button slot="actions" ?busy=${this.busy} @jh-press=${() => this.#load(round)}
      >${say(this.list === undefined ? 'rounds.calls.show' : 'rounds.calls.again')}</jh-button
    >`;
  }

  #renderList(): unknown {
    if (this.list === undefined) return html`<p class="soft">${say('rounds.calls.show.detail')}</p>`;
    return html`<jh-table
      bare
      caption=${say('rounds.calls')}
      .columns=${this.#columns}
      .rows=${this.list}
      .keyOf=${({ task }: ToCall) => task}
    >
      <jh-empty slot="empty" heading=${say('rounds.calls.empty')}></jh-empty>
    </jh-table>`;
  }

  readonly #columns: readonly Column<ToCall>[] = [
    { id: 'project', head: 'rounds.project.code', kind: 'code', value: ({ project }) => project },
    { id: 'pseudonym', head: 'rounds.seats.pseudonym', wide: true, value: ({ pseudonym }) => pseudonym },
    {
      id: 'acts',
      head: 'rounds.marks.acts',
      kind: 'actions',
      cell: (call) =>
        html`<jh-button
          small
          label=${say('rounds.calls.contact.of', { pseudonym: call.pseudonym })}
          @jh-press=${() => (this.calling = call)}
          >${say('rounds.calls.contact')}</jh-button
        >`,
    },
  ];

  async #load(round: Round): Promise<void> {
    Object.assign(this, { busy: true, problem: undefined });
    try {
      this.list = (await api.get<Calls>(roundPath(round, 'call-list'))).items;
    } catch (cause) {
      this.problem = asProblem(cause);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('jh-call-list', CallList);
declare global {
  interface HTMLElementTagNameMap {
    'jh-call-list': CallList;
  }
}
