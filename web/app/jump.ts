import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Home } from '../../core/generated/api/home/home.ts';
import { api } from '../controllers/api.ts';
import { Resource } from '../controllers/resource.ts';
import { go } from '../controllers/router.ts';
import { Shortcuts } from '../controllers/shortcuts.ts';
import { JihengElement } from '../elements/element.ts';
import { nextRow } from '../elements/next-row.ts';
import { say } from '../i18n/say.ts';
import type { Page } from '../page.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import { findTargets, type Target } from './targets.ts';
import '../elements/dialog.ts';

/** Finds a place or a piece of own work by a few typed characters: opened by Ctrl+K, `/` or the top bar. */
export class Jump extends JihengElement {
  static override styles = [
    base,
    control,
    css`
      ul {
        margin-top: 8px;
        max-height: 50vh;
        overflow: auto;
        list-style: none;
      }
      li {
        display: flex;
        gap: 12px;
        justify-content: space-between;
        min-height: var(--row);
        padding: 4px 8px;
        border-radius: var(--radius);
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--accent-soft);
        outline: 1px solid var(--accent);
        outline-offset: -1px;
      }
      p {
        margin-top: 8px;
      }
    `,
  ];
  static override properties = {
    pages: { attribute: false },
    open: { state: true },
    typed: { state: true },
    at: { state: true },
  };

  declare pages: readonly Page[];
  declare open: boolean;
  declare typed: string;
  declare at: number;

  readonly #home = new Resource<Home, readonly [true]>(this, {
    on: () => (this.open ? [true] : undefined),
    load: (signal) => api.get<Home>('home', { signal }),
  });

  readonly #show = (): void => {
    Object.assign(this, { open: true, typed: '', at: 0 });
  };

  constructor() {
    super();
    Object.assign(this, { pages: [], open: false, typed: '', at: 0 });
    new Shortcuts(this, [
      { keys: 'Ctrl+K', text: 'frame.jump', run: this.#show },
      { keys: '/', text: 'frame.jump', run: this.#show },
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('jh-jump-open', this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('jh-jump-open', this.#show);
  }

  override render(): unknown {
    if (!this.open) return nothing;
    const targets = this.#targets;
    return html`<jh-dialog open bare heading=${say('frame.jump')} @jh-close=${this.#put}>
      <input
        class="control"
        role="combobox"
        aria-label=${say('frame.jump.label')}
        aria-expanded="true"
        aria-controls="targets"
        aria-activedescendant=${targets.length === 0 ? nothing : `target-${this.at}`}
        placeholder=${say('frame.jump.label')}
        autocomplete="off"
        autofocus
        .value=${live(this.typed)}
        @input=${this.#type}
        @keydown=${this.#key}
      />
      <ul id="targets" role="listbox" aria-label=${say('frame.jump')}>
        ${targets.map((target, index) => this.#renderTarget(target, index))}
      </ul>
      <p class="faint" role="status">${say('frame.jump.found', { count: targets.length })}</p>
    </jh-dialog>`;
  }

  get #targets(): readonly Target[] {
    return findTargets(this.typed, this.pages, this.#home.value);
  }

  #renderTarget(target: Target, index: number): unknown {
    return html`<li
      id="target-${index}"
      role="option"
      aria-selected=${index === this.at}
      @click=${() => this.#go(target)}
    >
      <span>${target.title}</span><span class="faint">${target.kind}</span>
    </li>`;
  }

  readonly #type = (event: Event): void => {
    Object.assign(this, { typed: (event.target as HTMLInputElement).value, at: 0 });
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const targets = this.#targets;
    // Home and End move in the text.
    const next = event.key.startsWith('Arrow') ? nextRow(event.key, this.at, targets.length) : undefined;
    const target = targets[this.at];
    if (next !== undefined) this.at = next;
    else if (event.key === 'Enter' && target !== undefined) this.#go(target);
    else return;
    event.preventDefault();
  };

  #go(target: Target): void {
    this.open = false;
    go(target.address);
  }

  readonly #put = (): void => {
    this.open = false;
  };
}

customElements.define('jh-jump', Jump);
declare global {
  interface HTMLElementTagNameMap {
    'jh-jump': Jump;
  }
}
