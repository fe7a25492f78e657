import { css, html } from 'lit';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';

const second = 1000;

/** `3 天 02:14:07` of a span in milliseconds; whole seconds, never below zero. */
export function spanText(span: number): string {
  const left = Math.max(0, Math.ceil(span / second));
  const [days, rest] = [Math.floor(left / 86_400), left % 86_400];
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const time = clock.map((part) => String(part).padStart(2, '0')).join(':');
  return days === 0 ? time : say('draws.left.days', { days, time });
}

/** How long it is until a moment (`until`, epoch milliseconds), by the second; fires `jh-due` when it comes. */
export class Countdown extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];
  static override properties = { until: { type: Number }, now: { state: true } };

  declare until: number;
  declare now: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    Object.assign(this, { until: 0, now: Date.now() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.#timer = setInterval(() => this.#tick(), second);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override render(): unknown {
    const left = this.until - this.now;
    // Readers hear the time when they ask for it, not every second.
    return html`<span role="timer" aria-live="off"
      >${left <= 0 ? say('draws.left.over') : say('draws.left', { time: spanText(left) })}</span
    >`;
  }

  #tick(): void {
    const before = this.now;
    this.now = Date.now();
    const came = before < this.until && this.now >= this.until;
    if (came) this.dispatchEvent(new Event('jh-due', { bubbles: true, composed: true }));
  }
}

customElements.define('jh-countdown', Countdown);
declare global {
  interface HTMLElementTagNameMap {
    'jh-countdown': Countdown;
  }
}
