import { html, nothing } from 'lit';
import type { DossiersFrozen } from '../../../core/generated/api/rounds/dossiers-frozen.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { Seat } from '../../../core/generated/api/scoring/seat.ts';
import type { Seats } from '../../../core/generated/api/scoring/seats.ts';
import { api } from '../../controllers/api.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { confirmed } from '../../elements/confirm.ts';
import { JihengElement } from '../../elements/element.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { stratumName } from '../draws/draw-view.ts';
import { RoundAct } from './round-act.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/problem.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

const columns: readonly Column<Seat>[] = [
  { id: 'project', head: 'rounds.project.code', kind: 'code', value: ({ project }) => project },
  { id: 'seat', head: 'rounds.seats.seat', kind: 'number', value: ({ seat }) => seat },
  { id: 'pseudonym', head: 'rounds.seats.pseudonym', wide: true, value: ({ pseudonym }) => pseudonym },
  { id: 'stratum', head: 'rounds.seats.stratum', value: ({ stratum }) => stratumName(stratum) },
  {
    id: 'state',
    head: 'rounds.seats.state',
    value: ({ state }) => say(`rounds.seats.state.${state}`),
    cell: ({ state }) =>
      html`<jh-tag kind=${state === 'accepted' ? 'good' : state === 'invited' ? 'warn' : 'plain'}
        >${say(`rounds.seats.state.${state}`)}</jh-tag
      >`,
  },
];

/** The seats of a round by pseudonym; the officer freezes the dossiers here once the invitations are answered. */
export class RoundSeats extends JihengElement {
  static override styles = [base];
  static override properties = { round: { attribute: false }, now: { type: Number } };

  declare round: Round | undefined;
  declare now: number;

  readonly #act = new RoundAct(this);
  readonly #seats = new Resource(this, {
    // A round that was loaded anew may have other seats.
    on: (): [Round] | undefined => (this.round === undefined ? undefined : [this.round]),
    keep: true,
    load: (signal, round) => api.get<Seats>(roundPath(round, 'seats'), { signal }),
  });

  constructor() {
    super();
    this.now = 0;
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    return html`<jh-card heading=${say('rounds.seats')} hint=${say('rounds.seats.hint')}>
      ${this.#renderFreeze(round)}
      <jh-problem .problem=${this.#act.problem}></jh-problem>
      ${this.#seats.render({ ready: ({ items }) => this.#renderSeats(round, items) })}
    </jh-card>`;
  }

  #renderFreeze(round: Round): unknown {
    if (round.state !== 'drawn' || !session.can('round.prepare')) return nothing;
    return html`<jh-button slot="actions" kind="danger" ?busy=${this.#act.busy} @jh-press=${() => this.#freeze(round)}
      >${say('rounds.dossiers.run')}</jh-button
    >`;
  }

  #renderSeats({ state, deadlines: { acceptBy } }: Round, seats: readonly Seat[]): unknown {
    const count = seats.filter((seat) => seat.state === 'invited').length;
    const isWaiting = state === 'drawn' && count > 0 && this.now < acceptBy;
    const waiting = isWaiting ? say('rounds.dossiers.waiting', { count, at: dateTime(acceptBy) }) : '';
    return html`${waiting === '' ? nothing : html`<p>${waiting}</p>`}
      <jh-table bare caption=${say('rounds.seats')} .columns=${columns} .rows=${seats} .keyOf=${keyOf}>
        <jh-empty slot="empty" heading=${say('rounds.seats.empty')} hint=${say('rounds.seats.empty.hint')}></jh-empty>
      </jh-table>`;
  }

  async #freeze(round: Round): Promise<void> {
    const question = say('rounds.dossiers.question');
    const detail = say('rounds.dossiers.detail', { projects: round.evaluations.length });
    if (!(await confirmed({ question, detail, yes: say('rounds.dossiers.yes'), danger: true }))) return;
    await this.#act.run(
      () => api.post<DossiersFrozen>(roundPath(round, 'dossiers', 'freeze')),
      ({ called }) => (called === 0 ? say('rounds.dossiers.done') : say('rounds.dossiers.called', { called })),
    );
  }
}

const keyOf = ({ task }: Seat): string => task;

customElements.define('jh-round-seats', RoundSeats);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-seats': RoundSeats;
  }
}
