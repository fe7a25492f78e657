import { css, html, nothing } from 'lit';
import { instantOf } from '../../../core/domain/time/instant.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { Modal } from '../../elements/modal.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { bandIds, doneBy, nextTime, nowOf } from './bands.ts';
import type { DrawView } from './draw-view.ts';
import { valuesList, valueStyle } from './value-content.ts';
import './countdown.ts';

/** The present step alone, in letters that a hall can read; the newest of the draw comes by itself. Esc leaves it. */
export class Projector extends Modal {
  static override styles = [
    ...Modal.styles,
    valueStyle,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: 100vw;
        height: 100vh;
        max-width: none;
        max-height: none;
        margin: 0;
        padding: 4vh 5vw;
        border: 0;
        background: var(--paper);
        color: var(--ink);
        overflow: auto;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        gap: 3vh;
      }
      header {
        display: flex;
        gap: 24px;
        align-items: baseline;
        color: var(--ink-soft);
        font-size: 1.75rem;
      }
      header .button {
        margin-inline-start: auto;
        font-size: 1rem;
      }
      main {
        display: grid;
        flex: 1;
        gap: 2vh;
        align-content: center;
        font-size: 48px;
        line-height: 1.35;
      }
      h2 {
        font-size: 48px;
        line-height: 1.3;
      }
      jh-countdown {
        font-size: 96px;
        font-weight: 600;
        line-height: 1.2;
      }
      .hash {
        font-family: var(--mono);
        font-size: 22px;
        overflow-wrap: anywhere;
        color: var(--ink-soft);
      }
      .parties {
        display: grid;
        gap: 8px;
        list-style: none;
      }
      .parties li {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
        gap: 24px;
        border-bottom: 1px solid var(--line);
      }
      .until {
        color: var(--ink-soft);
        font-size: 28px;
      }
      .parties .waiting {
        color: var(--ink-faint);
      }
      .values li {
        min-width: 88px;
        height: 88px;
        border-radius: 44px;
        border-width: 2px;
      }
      .values {
        gap: 20px;
      }
      .panels {
        display: grid;
        gap: 2vh;
      }
      .panels p {
        color: var(--ink-soft);
      }
      .panels code {
        margin-inline-end: 32px;
        font-family: var(--mono);
        white-space: nowrap;
      }
      .void {
        color: var(--seal);
      }
      .final {
        display: inline-block;
        justify-self: start;
        padding: 0 16px;
        border: 4px solid var(--seal);
        color: var(--seal);
        font-weight: 700;
      }
    `,
  ];
  static override properties = { view: { attribute: false } };

  declare view: DrawView | undefined;

  override render(): unknown {
    const { view } = this;
    if (!this.open || view === undefined) return nothing;
    const { draw } = view;
    const band = draw.state === 'drawn' ? 'result' : nowOf(draw);
    const title = say('draws.projector.step', { n: bandIds.indexOf(band) + 1, title: say(`draws.band.${band}`) });
    return html`<dialog aria-labelledby="heading" @cancel=${this.cancelled}>
      <header>
        <span>${draw.code}</span>
        <button class="button" type="button" @click=${this.putAway}>${say('draws.projector.close')}</button>
      </header>
      <main>
        <h2 id="heading">${draw.state === 'void' ? say('draws.state.void') : title}</h2>
        ${contentOf(view)}
      </main>
      ${draw.drawHash === null ? nothing : html`<p class="hash">SHA-256 ${grouped(draw.drawHash)}</p>`}
    </dialog>`;
  }
}

function contentOf(view: DrawView): unknown {
  const { draw } = view;
  switch (draw.state) {
    case 'gathering':
    case 'prepared':
      return html`<p>
        ${say('draws.projector.keys', { done: doneBy(draw, 'publicKey'), total: draw.parties.length })}
      </p>`;
    case 'committing':
      return steps(draw, 'committedAt');
    case 'revealing':
      return steps(draw, 'revealedAt');
    case 'awaiting-value':
      return valueOf(draw);
    case 'void':
      return html`<p class="void">${draw.because?.text}</p>`;
    default:
      return panels(draw);
  }
}

function steps(draw: Draw, step: 'committedAt' | 'revealedAt'): unknown {
  return html`<ul class="parties">
      ${draw.parties.map(
        (party) =>
          html`<li class=${party[step] === null ? 'waiting' : ''}>
            <span>${party.name}</span>
            <span
              >${
                party[step] === null
                  ? say('draws.waiting')
                  : say(step === 'committedAt' ? 'draws.committed' : 'draws.revealed')
              }</span
            >
          </li>`,
      )}
    </ul>
    ${countdown(draw)}`;
}

function deadlineName({ state }: Draw): 'draws.by.commit' | 'draws.by.reveal' | 'draws.value.at' {
  if (state === 'awaiting-value') return 'draws.value.at';
  return state === 'revealing' ? 'draws.by.reveal' : 'draws.by.commit';
}

const countdown = (draw: Draw): unknown => {
  const until = instantOf(nextTime(draw) ?? '');
  if (until === undefined) return nothing;
  return html`<div>
    <p class="until">${say(deadlineName(draw))} ${dateTime(until)}</p>
    <jh-countdown until=${until}></jh-countdown>
  </div>`;
};

function valueOf(draw: Draw): unknown {
  const { publicSource } = draw;
  if (publicSource === null) return html`<p>${say('draws.value.none')}</p>`;
  const { source, issue, field } = publicSource;
  return html`<p>${source} ${issue} ${field}</p>
    ${countdown(draw)}`;
}

const panels = (draw: Draw): unknown =>
  html`${valuesList(draw.publicValue)}
    <div class="panels">
      ${draw.projects.map(
        ({ code, seated }) =>
          html`<div>
            <p>${say('draws.result.project', { code })}</p>
            ${seated.map((pseudonym) => html`<code>${pseudonym}</code>`)}
          </div>`,
      )}
    </div>
    <p class="final">${say('draws.result.final')}</p>`;

const grouped = (hash: string): string => (hash.match(/.{1,4}/gu) ?? []).join(' ');

customElements.define('jh-projector', Projector);
declare global {
  interface HTMLElementTagNameMap {
    'jh-projector': Projector;
  }
}
