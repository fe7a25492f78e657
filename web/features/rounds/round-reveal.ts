import { css, html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { GiveShare } from '../../../core/generated/api/scoring/give-share.ts';
import type { Revealing } from '../../../core/generated/api/scoring/revealing.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { confirmed } from '../../elements/confirm.ts';
import { JihengElement } from '../../elements/element.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { holderName } from './next-step.ts';
import { ownShare } from './own-share.ts';
import { tellChanged } from './round-act.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/messages.ts';
import '../../elements/password-field.ts';

/** Two custodians give their shares after the deadline; until the second one nothing opens. */
export class RoundReveal extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      form {
        max-width: 480px;
        margin-top: 12px;
      }
    `,
  ];
  static override properties = { round: { attribute: false }, now: { type: Number } };

  declare round: Round | undefined;
  declare now: number;

  readonly #form = new Form<GiveShare, Revealing>(this, {
    start: () => ({ passphrase: '' }),
    check: ({ passphrase }) => (passphrase.trim() === '' ? { passphrase: say('frame.field.missing') } : {}),
    send: (draft, key) => {
      if (this.round === undefined) throw new Error('no round to reveal');
      return api.post<Revealing>(roundPath(this.round, 'reveal'), draft, { key });
    },
    done: ({ state, sheets }) => {
      this.#form.reset();
      toast(state === 'waiting' ? say('rounds.reveal.given') : say('rounds.reveal.done', { sheets }));
      tellChanged(this);
    },
  });

  constructor() {
    super();
    this.now = 0;
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    return html`<jh-card heading=${say('rounds.reveal')} hint=${say('rounds.reveal.hint')}
      >${this.#renderState(round)}</jh-card
    >`;
  }

  #renderState(round: Round): unknown {
    const { closeAt } = round.deadlines;
    if (this.now < closeAt) return html`<p>${say('rounds.reveal.early', { at: dateTime(closeAt) })}</p>`;
    const released = round.custody.holders.filter((one) => one.released).map(({ holder }) => holderName(holder));
    const text =
      released.length === 0
        ? say('rounds.reveal.none')
        : say('rounds.reveal.waiting', { holders: released.join(say('frame.list')) });
    return html`<p role="status">${text}</p>
      ${this.#renderOwn(round)}`;
  }

  #renderOwn(round: Round): unknown {
    const share = ownShare(round);
    if (share?.taken !== true) return html`<p class="soft">${say('rounds.reveal.notMine')}</p>`;
    if (share.released) return html`<p class="soft">${say('rounds.reveal.mine')}</p>`;
    const form = this.#form;
    const isSafe = share.holder === 'safe';
    return html`<form @submit=${this.#ask} novalidate>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <jh-password-field
        ${form.field('passphrase')}
        label=${say(isSafe ? 'rounds.reveal.code' : 'rounds.reveal.passphrase')}
        hint=${isSafe ? say('rounds.reveal.code.hint') : ''}
        autocomplete="current-password"
        required
        @keydown=${keepEnter}
      ></jh-password-field>
      <div class="buttons">
        <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => this.#ask()}
          >${say('rounds.reveal.run')}</jh-button
        >
      </div>
    </form>`;
  }

  readonly #ask = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const asked = { question: say('rounds.reveal.question'), detail: say('rounds.reveal.detail') };
    const isEmpty = this.#form.draft.passphrase.trim() === '';
    if (isEmpty || (await confirmed({ ...asked, yes: say('rounds.reveal.yes'), danger: true })))
      await this.#form.submit();
  };
}

// The question opens while Enter is still going down; it must not press the button of the question that has the focus by then.
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

customElements.define('jh-round-reveal', RoundReveal);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-reveal': RoundReveal;
  }
}
