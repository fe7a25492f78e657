import { html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { RoundLine } from '../../../core/generated/api/rounds/round-line.ts';
import { allPages } from '../../controllers/all-pages.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { go } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import type { Column } from '../../elements/column.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { nextDeadline, roundAddress, roundTitle, stateTag } from './round-words.ts';
import './open-round.ts';
import '../../elements/button.ts';
import '../../elements/empty.ts';
import '../../elements/page-head.ts';
import '../../elements/table.ts';

const columns: readonly Column<RoundLine>[] = [
  { id: 'code', head: 'rounds.code', kind: 'code', value: ({ code }) => code },
  {
    id: 'title',
    head: 'rounds.name',
    wide: true,
    value: roundTitle,
    cell: (round) => html`<a href=${roundAddress(round)}>${roundTitle(round)}</a>`,
  },
  { id: 'form', head: 'rounds.form', value: ({ form }) => say(`rounds.form.${form}`) },
  {
    id: 'pack',
    head: 'rounds.pack',
    kind: 'code',
    value: ({ pack, packVersion }) => say('rounds.pack.version', { title: pack, version: packVersion }),
  },
  {
    id: 'state',
    head: 'rounds.state',
    value: ({ state }) => say(`rounds.state.${state}`),
    cell: ({ state }) => stateTag(state),
  },
  { id: 'projects', head: 'rounds.projects', kind: 'number', value: ({ projects }) => projects },
  {
    id: 'what',
    head: 'rounds.due.kind',
    value: (round) => {
      const name = nextDeadline(round, Date.now());
      return name === undefined ? undefined : say(`rounds.deadline.${name}`);
    },
  },
  {
    id: 'due',
    head: 'rounds.due',
    kind: 'time',
    value: (round) => {
      const name = nextDeadline(round, Date.now());
      return name === undefined ? undefined : round.deadlines[name];
    },
  },
];

const newestFirst = { column: 'code', descending: true };

/** The rounds of the year; the officer opens one here. */
export class RoundsPage extends PageElement {
  static override properties = { adding: { state: true } };

  declare adding: boolean;

  readonly #rounds = new Resource(this, { load: (signal) => allPages<RoundLine>('rounds', signal) });

  constructor() {
    super();
    this.adding = false;
    new Following(this, session);
  }

  override render(): unknown {
    return html`<jh-page-head heading=${say('rounds.title')}></jh-page-head> ${this.#rounds.render({
        ready: (rounds) => this.#renderTable(rounds),
      })}`;
  }

  #renderTable(rounds: readonly RoundLine[]): unknown {
    const mayOpen = session.can('round.prepare');
    return html`<jh-table
        caption=${say('rounds.title')}
        .columns=${columns}
        .rows=${rounds}
        .linkOf=${roundAddress}
        .sorting=${newestFirst}
      >
        ${
          mayOpen
            ? html`<jh-button slot="tools" kind="primary" icon="plus" @jh-press=${() => (this.adding = true)}
                >${say('rounds.add')}</jh-button
              >`
            : nothing
        }
        <jh-empty
          slot="empty"
          heading=${say('rounds.empty')}
          hint=${say(mayOpen ? 'rounds.empty.officer' : 'rounds.empty.reader')}
        ></jh-empty>
      </jh-table>
      <jh-open-round
        ?open=${this.adding}
        @jh-close=${() => (this.adding = false)}
        @jh-round=${this.#opened}
      ></jh-open-round>`;
  }

  readonly #opened = (event: CustomEvent<Round>): void => {
    this.adding = false;
    toast(say('rounds.added'));
    go(roundAddress(event.detail));
  };
}

customElements.define('jh-rounds-page', RoundsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-rounds-page': RoundsPage;
  }
}
