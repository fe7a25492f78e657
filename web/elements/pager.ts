import { css, html } from 'lit';
import { Following } from '../controllers/following.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import { JihengElement } from './element.ts';
import { pageSize } from '../controllers/table-settings.ts';
import './button.ts';

/** Page position, previous and next, page size. Fires `jh-page` with 'next' or 'previous', `jh-page-size` when the size changes. */
export class Pager extends JihengElement {
  static override styles = [
    base,
    control,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        justify-content: flex-end;
        padding-top: 8px;
        color: var(--ink-soft);
      }
      .control {
        width: auto;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  static override properties = { page: { type: Number }, last: { type: Number }, total: { type: Number } };

  declare page: number;
  declare last: number;
  declare total: number | undefined;

  constructor() {
    super();
    Object.assign(this, { page: 0, last: 0 });
    new Following(this, pageSize);
  }

  override render(): unknown {
    const place =
      this.total === undefined
        ? say('frame.pager.page', { page: this.page + 1 })
        : say('frame.pager.of', { page: this.page + 1, pages: this.last + 1, total: this.total });
    return html`<span role="status">${place}</span>
      <span>
        <jh-button
          kind="quiet"
          icon="left"
          label=${say('frame.pager.previous')}
          ?disabled=${this.page === 0}
          @jh-press=${() => this.#turn('previous')}
        ></jh-button>
        <jh-button
          kind="quiet"
          icon="right"
          label=${say('frame.pager.next')}
          ?disabled=${this.page >= this.last}
          @jh-press=${() => this.#turn('next')}
        ></jh-button>
      </span>
      <label
        >${say('frame.pager.size')}
        <select class="control" @change=${this.#resize}>
          ${pageSize.allowed.map((size) => html`<option value=${size} .selected=${size === pageSize.value()}>${size}</option>`)}
        </select>
      </label>`;
  }

  #turn(way: 'next' | 'previous'): void {
    this.dispatchEvent(new CustomEvent('jh-page', { detail: way, bubbles: true, composed: true }));
  }

  readonly #resize = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    pageSize.choose(pageSize.allowed.find((size) => size === chosen) ?? pageSize.value());
    this.dispatchEvent(new Event('jh-page-size', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-pager', Pager);
declare global {
  interface HTMLElementTagNameMap {
    'jh-pager': Pager;
  }
}
