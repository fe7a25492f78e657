import { css, html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { session } from '../../controllers/session.ts';
import { JihengElement } from '../../elements/element.ts';
import { icon } from '../../elements/icon.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { Acting, tellDraw } from './acting.ts';
import type { ReasonedAct } from './ask-reason.ts';
import { doneBy } from './bands.ts';
import { ownParty, waive } from './party-acts.ts';
import './ask-reason.ts';
import './party-act.ts';
import './pool-changes.ts';
import '../../elements/button.ts';
import '../../elements/problem.ts';

/** What is needed before the file is fixed (keys, waiver, consent), and the act that fixes it. Fires `jh-draw`. */
export class FreezePool extends JihengElement {
  static override styles = [
    base,
    css`
      ul {
        list-style: none;
        margin: 4px 0 12px;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: center;
        min-height: var(--row);
        border-bottom: 1px solid var(--line);
      }
      li > .sign {
        display: inline-grid;
        place-items: center;
        width: 16px;
        color: var(--ink-faint);
      }
      li[data-done] > .sign {
        color: var(--green);
      }
      .what {
        min-width: 15em;
      }
      jh-button {
        margin-inline-start: auto;
      }
      jh-pool-changes {
        margin-top: 12px;
      }
      .open {
        display: inline-block;
        margin: 12px 0 0;
      }
      jh-problem {
        margin-top: 12px;
      }
    `,
  ];
  static override properties = { draw: { attribute: false }, asked: { state: true } };

  declare draw: Draw | undefined;
  declare asked: ReasonedAct | undefined;
  readonly #acting = new Acting(this);

  constructor() {
    super();
    new Following(this, session);
  }

  override render(): unknown {
    const { draw } = this;
    if (draw === undefined) return nothing;
    return html`<h3>${say('draws.pool.needed')}</h3>
      <ul>
        ${this.#renderKeys(draw)} ${draw.publicSource === null ? this.#renderWaiver(draw) : nothing}
        ${this.#renderApproval(draw)}
      </ul>
      <slot></slot>
      ${session.can('draw.approve') ? html`<jh-pool-changes draw=${draw.id}></jh-pool-changes>` : nothing}
      <jh-party-act .draw=${draw}></jh-party-act>
      ${session.can('draw.manage') ? this.#renderOpen(draw) : nothing}
      <jh-problem .problem=${this.#acting.problem} ?hidden=${this.#acting.problem === undefined}></jh-problem>
      <jh-ask-reason .act=${this.asked} @jh-close=${this.#close} @jh-acted=${this.#acted}></jh-ask-reason>`;
  }

  #renderKeys(draw: Draw): unknown {
    const [done, total] = [doneBy(draw, 'publicKey'), draw.parties.length];
    return need(say('draws.pool.keys'), done === total, say('draws.pool.keys.of', { done, total }));
  }

  #renderWaiver(draw: Draw): unknown {
    const { waiver } = draw;
    const may = ownParty(draw)?.outside === true && ownParty(draw)?.publicKey !== null;
    const said = waiver === null ? say('draws.waiting') : say('draws.pool.waived', { ...waiver });
    const act = waiver === null && may ? this.#renderAsk('waive', this.#waive) : nothing;
    return need(say('draws.pool.waiver'), waiver !== null, html`${said}${act}`);
  }

  #renderApproval(draw: Draw): unknown {
    const { secondApprover } = draw;
    const said = secondApprover
      ? say('draws.pool.approved', { ...secondApprover })
      : html`<span class="faint">${say('draws.pool.approval.none')}</span>`;
    const may = secondApprover === null && session.can('draw.approve');
    const act = may ? this.#renderAsk('approve', this.#approve) : nothing;
    return need(say('draws.pool.approval'), secondApprover !== null, html`${said}${act}`);
  }

  #renderAsk(verb: 'waive' | 'approve', act: ReasonedAct['send']): unknown {
    const asked: ReasonedAct = {
      heading: say(`draws.act.${verb}`),
      detail: say(`draws.act.${verb}.detail`),
      label: say(verb === 'waive' ? 'draws.act.reason' : 'draws.act.ground'),
      send: act,
    };
    return html`<jh-button small @jh-press=${() => (this.asked = asked)}>${asked.heading}</jh-button>`;
  }

  #renderOpen(draw: Draw): unknown {
    const ready =
      doneBy(draw, 'publicKey') === draw.parties.length && (draw.publicSource !== null || draw.waiver !== null);
    return html`<jh-button
      class="open"
      kind="primary"
      ?disabled=${!ready}
      ?busy=${this.#acting.busy}
      confirm=${say('draws.pool.open.question')}
      confirmDetail=${say('draws.pool.open.detail')}
      @jh-press=${this.#open}
      >${say('draws.pool.open')}</jh-button
    >`;
  }

  readonly #open = (): Promise<void> =>
    this.#acting.run(() => api.post<Draw>(`draws/${this.draw?.id ?? ''}/open`), say('draws.pool.opened'));

  readonly #approve = (ground: string, key: string): Promise<Draw> =>
    api.post<Draw>(`draws/${this.draw?.id ?? ''}/approval`, { ground }, { key });

  readonly #waive = (reason: string): Promise<Draw> => {
    const { draw } = this;
    const party = draw && ownParty(draw);
    if (draw === undefined || party === undefined) throw new Error('only a party waives');
    return waive(draw, party, reason);
  };

  readonly #close = (): void => {
    this.asked = undefined;
  };

  readonly #acted = (event: CustomEvent<Draw>): void => {
    const { heading = '' } = this.asked ?? {};
    this.#close();
    toast(heading);
    tellDraw(this, event.detail);
  };
}

const need = (what: string, isDone: boolean, said: unknown): unknown =>
  html`<li ?data-done=${isDone}>
    <span class="sign" aria-hidden="true">${isDone ? icon('check') : '·'}</span><span class="what">${what}</span>${said}
  </li>`;

customElements.define('jh-freeze-pool', FreezePool);
declare global {
  interface HTMLElementTagNameMap {
    'jh-freeze-pool': FreezePool;
  }
}
