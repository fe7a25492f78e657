import { html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { go } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import './dry-run.ts';
import './plan-draw.ts';
import './round-draws.ts';
import '../../elements/card.ts';
import '../../elements/page-head.ts';

/** The draws of a round; the officer tries the pool and prepares a draw here. */
export class RoundDrawsPage extends PageElement {
  readonly #round = new Resource(this, {
    on: (): [string, boolean] => [this.params['round'] ?? '', session.can('round.read')],
    load: async (signal, id, may): Promise<{ readonly round: Round | undefined }> => ({
      round: may ? await api.get<Round>(`rounds/${encodeURIComponent(id)}`, { signal }) : undefined,
    }),
  });

  constructor() {
    super();
    new Following(this, session);
  }

  override render(): unknown {
    return this.#round.render({ ready: ({ round }) => this.#renderRound(round) });
  }

  #renderRound(round: Round | undefined): unknown {
    const id = this.params['round'] ?? '';
    const heading =
      round === undefined
        ? say('draws.title')
        : `${inLanguage({ zh: round.titleZh, en: round.titleEn })} · ${say('draws.title')}`;
    return html`<jh-page-head code=${round?.code ?? ''} heading=${heading}></jh-page-head>
      <div class="stack">
        <jh-round-draws round-id=${id}></jh-round-draws>
        ${session.can('draw.dry-run') ? this.#renderDryRun(id) : nothing}
        ${round !== undefined && session.can('draw.manage') ? this.#renderPlan(round) : nothing}
      </div>`;
  }

  #renderDryRun(round: string): unknown {
    return html`<jh-card heading=${say('draws.dry')} hint=${say('draws.dry.hint')}>
      <jh-dry-run round-id=${round}></jh-dry-run>
    </jh-card>`;
  }

  #renderPlan(round: Round): unknown {
    const frozen = round.state === 'frozen';
    return html`<jh-card heading=${say('draws.plan')} hint=${say('draws.plan.hint')}>
      ${
        frozen
          ? html`<jh-plan-draw
              round-id=${round.id}
              leastParties=${round.rules.parties.minimum}
              @jh-planned=${this.#planned}
            ></jh-plan-draw>`
          : html`<p class="soft">${say('draws.plan.frozenFirst')}</p>`
      }
    </jh-card>`;
  }

  readonly #planned = (event: CustomEvent<Draw>): void => {
    toast(say('draws.plan.done'));
    go(`#/draws/${encodeURIComponent(event.detail.id)}`);
  };
}

customElements.define('jh-round-draws-page', RoundDrawsPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-draws-page': RoundDrawsPage;
  }
}
