import { css, html, nothing } from 'lit';
import { JihengElement } from '../../elements/element.ts';
import { icon } from '../../elements/icon.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import type { Band as BandView, BandState } from './bands.ts';
import '../../elements/hash.ts';
import '../../elements/tag.ts';

/** One numbered step of a draw: done with its time and hash, now and large, or to come. Its content is the slot. */
export class Band extends JihengElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
      }
      .number {
        display: flex;
        justify-content: center;
        padding-top: 9px;
        border-inline-end: 1px solid var(--line);
        color: var(--ink-faint);
        text-align: center;
      }
      .number span {
        display: grid;
        place-items: center;
        width: 24px;
        height: 24px;
        border: 1px solid var(--edge);
        border-radius: 50%;
        font-weight: 600;
        line-height: 1;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        align-items: center;
        min-height: 42px;
        padding: 4px 16px;
      }
      .mark {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        color: var(--ink-faint);
        font-size: var(--text-small);
      }
      .end {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
        align-items: center;
        margin-inline-start: auto;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .content {
        padding: 0 16px 12px;
      }
      .coming h2,
      .skipped h2 {
        color: var(--ink-faint);
        font-weight: 400;
      }
      .done .number span {
        border-color: var(--green);
        background: var(--green-soft);
        color: var(--green);
      }
      .done .mark {
        color: var(--green);
      }
      .void .number span,
      .void .mark {
        border-color: var(--seal);
        color: var(--seal);
      }
      .now {
        border-color: var(--accent);
        box-shadow: inset 3px 0 0 var(--accent);
      }
      .now .number {
        padding-top: 14px;
      }
      .now .number span {
        width: 28px;
        height: 28px;
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .now header {
        min-height: 56px;
      }
      .now h2 {
        font-size: 1.375rem;
      }
      .now .mark {
        color: var(--accent);
      }
      .now .content {
        padding-bottom: 16px;
      }
      @media print {
        section {
          break-inside: avoid-page;
        }
      }
    `,
  ];
  static override properties = { band: { attribute: false } };

  declare band: BandView | undefined;

  override render(): unknown {
    const { band } = this;
    if (band === undefined) return nothing;
    const { id, number, state, at, hash } = band;
    return html`<section class=${state} aria-labelledby="heading" aria-current=${state === 'now' ? 'step' : nothing}>
      <div class="number" aria-hidden="true"><span>${number}</span></div>
      <div>
        <header>
          <h2 id="heading">
            <span class="spoken">${say('draws.band.number', { n: number })} </span>${say(`draws.band.${id}`)}
          </h2>
          ${markOf(band)}
          <span class="end">
            ${at === undefined || !isBehind(state) ? nothing : html`<span>${dateTime(at)}</span>`}
            ${hash === undefined ? nothing : html`<jh-hash value=${hash}></jh-hash>`}
          </span>
        </header>
        <div class="content"><slot></slot></div>
      </div>
    </section>`;
  }
}

/** The state in words; what is final carries the seal. */
function markOf({ id, state }: BandView): unknown {
  if (id === 'result' && state === 'done') return html`<jh-tag kind="seal">${say('draws.result.final')}</jh-tag>`;
  const word = id === 'check' && state === 'now' ? 'open' : state;
  return html`<span class="mark">${state === 'done' ? icon('check') : nothing}${say(`draws.band.${word}`)}</span>`;
}

const isBehind = (state: BandState): boolean => state === 'done' || state === 'void';

customElements.define('jh-draw-band', Band);
declare global {
  interface HTMLElementTagNameMap {
    'jh-draw-band': Band;
  }
}
