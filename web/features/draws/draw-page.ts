import { css, html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { instantOf } from '../../../core/domain/time/instant.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import { say } from '../../i18n/say.ts';
import { PageElement, pageStyle } from '../../page-element.ts';
import { base } from '../../styles/base.ts';
import type { ReasonedAct } from './ask-reason.ts';
import { bandsOf, doneBy, nextTime, type Band } from './bands.ts';
import { isOver, loadView, stratumName, type DrawView } from './draw-view.ts';
import { drawTag, nextStep, reasonName } from './draw-words.ts';
import { mayOpenEnvelopes } from './open-envelope.ts';
import { partiesTable } from './parties-content.ts';
import { resultContent, resultStyle } from './result-content.ts';
import { countsText, ruleContent } from './rule-content.ts';
import { timeOf, valueContent, valueCountdown, valueStyle } from './value-content.ts';
import { Watching } from './watching.ts';
import './ask-reason.ts';
import './band.ts';
import './check-band.ts';
import './end-without-value.ts';
import './enter-value.ts';
import './freeze-pool.ts';
import './party-act.ts';
import './projector.ts';
import '../../elements/button.ts';
import '../../elements/details.ts';
import '../../elements/page-head.ts';
import '../../elements/progress.ts';

/** One draw: seven steps down one page, for parties, officers and onlookers alike. */
export class DrawPage extends PageElement {
  static override styles = [
    base,
    pageStyle,
    resultStyle,
    valueStyle,
    css`
      .note-line {
        margin-top: 8px;
      }
      .large {
        margin-bottom: 8px;
      }
      .ended {
        padding: 8px 12px;
        border-inline-start: 3px solid var(--seal);
        background: var(--seal-soft);
      }
      .deadlines {
        margin-bottom: 12px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 24px;
        align-items: center;
        margin-bottom: 8px;
      }
    `,
  ];
  static override properties = { asked: { state: true }, entering: { state: true } };

  declare asked: ReasonedAct | undefined;
  /** The officer enters the value although this clock says that it is not out. */
  declare entering: boolean;

  readonly #view = new Resource(this, {
    on: (): [string] => [this.params['draw'] ?? ''],
    load: (signal, id): Promise<DrawView> => loadView(signal, id, this.#view.value),
  });

  constructor() {
    super();
    this.entering = false;
    new Following(this, session);
    new Watching(
      this,
      () => this.#watched(),
      () => void this.#view.reload(),
    );
    this.addEventListener('jh-draw', (event) => this.#take((event as CustomEvent<Draw>).detail));
    this.addEventListener('jh-due', () => void this.#view.reload());
  }

  override render(): unknown {
    return this.#view.render({ ready: (view) => this.#renderDraw(view) });
  }

  get #projected(): boolean {
    return this.query['view'] === 'projector';
  }

  #watched(): 'no' | 'while-used' | 'always' {
    const { value } = this.#view;
    if (value === undefined || isOver(value.draw)) return 'no';
    return this.#projected ? 'always' : 'while-used';
  }

  #renderDraw(view: DrawView): unknown {
    const { draw } = view;
    const { next, owner } = nextStep(draw);
    return html`<jh-page-head code=${draw.code} heading=${say('draws.draw')} next=${next} owner=${owner}>
        <span slot="state">${drawTag(draw)}</span>
        ${this.#renderWithdraw(draw)}
        <jh-button slot="actions" @jh-press=${() => keepInAddress({ view: 'projector' })}
          >${say('draws.projector')}</jh-button
        >
      </jh-page-head>
      <div class="stack">
        ${bandsOf(draw).map(
          (band) => html`<jh-draw-band .band=${band}>${this.#renderContent(band, view)}</jh-draw-band>`,
        )}
      </div>
      <jh-projector ?open=${this.#projected} .view=${view} @jh-close=${() => keepInAddress({})}></jh-projector>
      <jh-ask-reason
        .act=${this.asked}
        @jh-close=${() => (this.asked = undefined)}
        @jh-acted=${this.#withdrawn}
      ></jh-ask-reason>`;
  }

  #renderContent(band: Band, view: DrawView): unknown {
    const { draw } = view;
    const { id, state } = band;
    const ended = state === 'void' ? html`<p class="ended">${draw.because?.text}</p>` : nothing;
    if (id === 'rule') return ruleContent(view);
    if (id === 'check')
      return state === 'now'
        ? html`<jh-check-band .file=${view.file}></jh-check-band>`
        : coming(say('draws.coming.check'));
    if (state === 'skipped') return nothing;
    if (id === 'pool') return poolContent(view);
    if (state === 'coming') return coming(this.#comingText(id, draw));
    if (id === 'result') return resultContent(view);
    if (id === 'value') return html`${ended}${state === 'now' ? this.#renderValueNow(view) : valueContent(view)}`;
    return html`${ended}${this.#renderStep(id, band, view)}`;
  }

  #comingText(id: 'commit' | 'reveal' | 'value' | 'result', draw: Draw): string {
    const waived = id === 'value' && draw.publicSource === null;
    return waived ? say('draws.coming.value.waived') : say(`draws.coming.${id}`);
  }

  #renderStep(id: 'commit' | 'reveal', { state }: Band, view: DrawView): unknown {
    const { draw } = view;
    const done = doneBy(draw, id === 'commit' ? 'committedAt' : 'revealedAt');
    const until = instantOf(nextTime(draw) ?? '');
    const now = html`<div class="line">
        <span class="large">${say(`draws.progress.${id}`, { done, total: draw.parties.length })}</span>
        ${until === undefined ? nothing : html`<jh-countdown class="large" until=${until}></jh-countdown>`}
      </div>
      <jh-details class="deadlines" .facts=${deadlinesOf(draw)}></jh-details>`;
    return html`${state === 'now' ? now : nothing}${partiesTable(view, id)}
    ${state === 'now' ? html`<jh-party-act .draw=${draw}></jh-party-act>` : nothing}
    ${mayOpenEnvelopes(draw, Date.now()) && state === 'now' ? html`<jh-open-envelope .draw=${draw}></jh-open-envelope>` : nothing}`;
  }

  #renderValueNow(view: DrawView): unknown {
    return html`${valueCountdown(view.draw)} ${valueContent(view)} ${this.#renderEntering(view.draw)}
    ${this.#renderEnding(view.draw)}`;
  }

  #renderEnding(draw: Draw): unknown {
    const last = draw.publicSource?.fallback?.at ?? draw.publicSource?.at;
    const due = last !== undefined && Date.now() > (instantOf(last) ?? 0);
    if (!due || !session.can('draw.approve')) return nothing;
    return html`<jh-end-without-value class="note-line" .draw=${draw}></jh-end-without-value>`;
  }

  #renderEntering(draw: Draw): unknown {
    if (!session.can('draw.manage')) return html`<p class="faint note-line">${say('draws.value.officer')}</p>`;
    const due = draw.publicSource === null || Date.now() >= (instantOf(draw.publicSource.at) ?? 0);
    if (due || this.entering) return html`<jh-enter-value .draw=${draw}></jh-enter-value>`;
    // Clocks differ; the server's decides.
    return html`<jh-button class="note-line" kind="quiet" @jh-press=${() => (this.entering = true)}
      >${say('draws.value.early')}</jh-button
    >`;
  }

  #renderWithdraw(draw: Draw): unknown {
    if (draw.state !== 'committing' || !session.can('draw.manage')) return nothing;
    const act: ReasonedAct = {
      heading: say('draws.act.withdraw'),
      detail: say('draws.act.withdraw.detail'),
      label: say('draws.act.reason'),
      danger: true,
      send: (reason, key) => api.post<Draw>(`draws/${draw.id}/withdrawal`, { reason }, { key }),
    };
    return html`<jh-button slot="actions" kind="danger" @jh-press=${() => (this.asked = act)}
      >${act.heading}</jh-button
    >`;
  }

  readonly #withdrawn = (event: CustomEvent<Draw>): void => {
    this.asked = undefined;
    toast(say('draws.act.withdrawn'));
    this.#take(event.detail);
  };

  #take(draw: Draw): void {
    const view = this.#view.value;
    if (view === undefined) return;
    this.#view.set({ ...view, draw });
    // The end brings the public record with it.
    if (isOver(draw)) void this.#view.reload();
  }
}

const coming = (text: string): unknown => html`<p class="faint">${text}</p>`;

const deadlinesOf = ({ deadlines }: Draw) => [
  { name: say('draws.by.commit'), value: timeOf(deadlines.commitBy) },
  { name: say('draws.by.reveal'), value: timeOf(deadlines.revealBy) },
  { name: say('draws.by.open'), value: timeOf(deadlines.openBy) },
];

function poolContent(view: DrawView): unknown {
  const { draw } = view;
  if (draw.pool === null) return html`<jh-freeze-pool .draw=${draw}>${partiesTable(view, 'key')}</jh-freeze-pool>`;
  const { rows, strata, exclusions } = draw.pool;
  const facts = [
    { name: say('draws.pool.rows'), value: rows },
    { name: say('draws.pool.strata'), value: countsText(strata, stratumName, '–') },
    {
      name: say('draws.pool.exclusions'),
      value: countsText(exclusions, reasonName, say('draws.pool.exclusions.none')),
    },
    { name: say('draws.pool.previous'), value: previous(draw.previousDraw) },
  ];
  return html`<jh-details .facts=${facts}></jh-details>
    <p class="faint note-line">${say('draws.pool.own')}</p>`;
}

const previous = (hash: string | null): unknown =>
  hash === null || /^0+$/u.test(hash) ? say('draws.pool.first') : html`<jh-hash value=${hash}></jh-hash>`;

customElements.define('jh-draw-page', DrawPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-draw-page': DrawPage;
  }
}
