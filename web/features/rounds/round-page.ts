import { html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { session } from '../../controllers/session.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { nextStep } from './next-step.ts';
import { cardsOf, type CardId } from './cards-of.ts';
import { lifeOf, roundTitle, stateTag } from './round-words.ts';
import './call-list.ts';
import './open-round.ts';
import './revealed-sheets.ts';
import './round-basics.ts';
import './round-custody.ts';
import './round-freeze.ts';
import './round-marks.ts';
import './round-projects.ts';
import './round-reveal.ts';
import './round-seats.ts';
import '../draws/round-draws.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/page-head.ts';
import '../../elements/step-bar.ts';

const minute = 60_000;

/** One round, from its plan to its revealed sheets: what is owed now stands first. */
export class RoundPage extends PageElement {
  static override properties = { editing: { state: true } };

  declare editing: boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  readonly #round = new Resource(this, {
    on: (): [string] => [this.params['round'] ?? ''],
    load: (signal, id) => api.get<Round>(`rounds/${encodeURIComponent(id)}`, { signal }),
  });

  constructor() {
    super();
    this.editing = false;
    new Following(this, session);
  }

  // Deadlines pass while the page is open.
  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), minute);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override render(): unknown {
    return this.#round.render({ ready: (round) => this.#renderRound(round) });
  }

  #renderRound(round: Round): unknown {
    const now = Date.now();
    const { next, owner } = nextStep(round, now);
    return html`<jh-page-head code=${round.code} heading=${roundTitle(round)} next=${next} owner=${owner}>
        <span slot="state">${stateTag(round.state)}</span>${this.#renderEdit(round)}
      </jh-page-head>
      <div class="stack" @jh-round-changed=${this.#round.reload}>
        <jh-step-bar .steps=${lifeOf(round)} label=${say('rounds.life')}></jh-step-bar>
        <div class="columns">
          <div class="stack">${cardsOf(round, session.can).map((id) => this.#renderCard(id, { round, now }))}</div>
          <jh-round-basics .round=${round} .now=${now}></jh-round-basics>
        </div>
      </div>
      <jh-open-round
        ?open=${this.editing}
        .round=${round}
        @jh-close=${() => (this.editing = false)}
        @jh-round=${this.#edited}
      ></jh-open-round>`;
  }

  #renderEdit({ state }: Round): unknown {
    if (state !== 'planned' || !session.can('round.prepare')) return nothing;
    return html`<jh-button slot="actions" @jh-press=${() => (this.editing = true)}>${say('rounds.edit')}</jh-button>`;
  }

  #renderCard(id: CardId, { round, now }: { readonly round: Round; readonly now: number }): unknown {
    switch (id) {
      case 'projects':
        return html`<jh-round-projects .round=${round}></jh-round-projects>`;
      case 'marks':
        return html`<jh-round-marks .round=${round}></jh-round-marks>`;
      case 'custody':
        return html`<jh-round-custody .round=${round}></jh-round-custody>`;
      case 'freeze':
        return html`<jh-round-freeze .round=${round} .now=${now}></jh-round-freeze>`;
      case 'draws':
        return html`<jh-card heading=${say('rounds.draws')} hint=${say('rounds.draws.hint')}
          ><jh-round-draws round-id=${round.id} manage></jh-round-draws
        ></jh-card>`;
      case 'seats':
        return html`<jh-round-seats .round=${round} .now=${now}></jh-round-seats>`;
      case 'calls':
        return html`<jh-call-list .round=${round} .now=${now}></jh-call-list>`;
      case 'reveal':
        return html`<jh-round-reveal .round=${round} .now=${now}></jh-round-reveal>`;
      case 'sheets':
        return html`<jh-revealed-sheets .round=${round}></jh-revealed-sheets>`;
    }
  }

  readonly #edited = (): void => {
    this.editing = false;
    toast(say('rounds.edited'));
    void this.#round.reload();
  };
}

customElements.define('jh-round-page', RoundPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-page': RoundPage;
  }
}
