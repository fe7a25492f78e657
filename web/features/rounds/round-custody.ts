import { css, html, nothing } from 'lit';
import { holders } from '../../../core/domain/round/custody.ts';
import type { CustodyTaken } from '../../../core/generated/api/rounds/custody-taken.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { toast } from '../../controllers/notices.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { holderName } from './next-step.ts';
import { ownHolder, ownShare } from './own-share.ts';
import { tellChanged } from './round-act.ts';
import './printed-code.ts';
import './take-custody.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/hash.ts';
import '../../elements/table.ts';
import '../../elements/tag.ts';

type Keeper = Round['custody']['holders'][number];

/** Who keeps the three shares of the reveal key; each custodian takes the own one here, once. */
export class RoundCustody extends JihengElement {
  static override styles = [
    base,
    css`
      p {
        margin-top: 8px;
      }
    `,
  ];
  static override properties = {
    round: { attribute: false },
    taking: { state: true },
    code: { state: true },
    madeAt: { state: true },
  };

  declare round: Round | undefined;
  declare taking: boolean;
  /** The printed code of the safe, while it is shown. */
  declare code: string | undefined;
  declare madeAt: number;

  constructor() {
    super();
    Object.assign(this, { taking: false, madeAt: 0 });
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    const { custody } = round;
    return html`<jh-card heading=${say('rounds.custody')} hint=${say('rounds.custody.hint')}>
        ${this.#renderTake(round)}
        <jh-table
          bare
          paging="none"
          caption=${say('rounds.custody')}
          .columns=${columnsOf(round)}
          .rows=${custody.holders.toSorted((a, b) => holders.indexOf(a.holder) - holders.indexOf(b.holder))}
          .keyOf=${({ holder }: Keeper) => holder}
        ></jh-table>
        ${
          custody.publicKey === null
            ? nothing
            : html`<p class="soft">${say('rounds.custody.key')} <jh-hash value=${custody.publicKey}></jh-hash></p>`
        }
      </jh-card>
      <jh-printed-code
        .code=${this.code}
        .round=${round}
        .madeAt=${this.madeAt}
        @jh-kept=${this.#kept}
      ></jh-printed-code>`;
  }

  #renderTake(round: Round): unknown {
    const share = ownShare(round);
    if (round.state !== 'planned' || share === undefined || share.taken) return nothing;
    const text = say(ownHolder(round) === 'safe' ? 'rounds.custody.safe.make' : 'rounds.custody.take');
    return html`<jh-button slot="actions" kind="primary" @jh-press=${() => (this.taking = true)}>${text}</jh-button>
      <jh-take-custody
        ?open=${this.taking}
        .round=${round}
        @jh-close=${() => (this.taking = false)}
        @jh-taken=${this.#taken}
      ></jh-take-custody>`;
  }

  readonly #taken = (event: CustomEvent<CustodyTaken>): void => {
    const { code } = event.detail;
    this.taking = false;
    toast(say('rounds.custody.done'));
    // The page must not load anew under a code that cannot be shown again.
    if (code === null) tellChanged(this);
    else Object.assign(this, { code, madeAt: Date.now() });
  };

  readonly #kept = (): void => {
    this.code = undefined;
    tellChanged(this);
  };
}

const columnsOf = (round: Round): readonly Column<Keeper>[] => [
  { id: 'holder', head: 'rounds.custody.holder', unsorted: true, value: ({ holder }) => holderName(holder) },
  {
    id: 'person',
    head: 'rounds.custody.person',
    wide: true,
    unsorted: true,
    value: ({ holder, name }) => name ?? (holder === 'safe' ? undefined : round[holder].name),
  },
  {
    id: 'state',
    head: 'rounds.custody.state',
    unsorted: true,
    value: (keeper) => stateText(keeper),
    cell: (keeper) =>
      html`<jh-tag kind=${keeper.released ? 'seal' : keeper.taken ? 'good' : 'plain'}>${stateText(keeper)}</jh-tag>`,
  },
];

const stateText = ({ taken, released }: Keeper): string =>
  say(released ? 'rounds.custody.released' : taken ? 'rounds.custody.taken' : 'rounds.custody.waiting');

customElements.define('jh-round-custody', RoundCustody);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-custody': RoundCustody;
  }
}
