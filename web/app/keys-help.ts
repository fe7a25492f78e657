import { css, html } from 'lit';
import { Following } from '../controllers/following.ts';
import { Shortcuts, shortcutsNow, singleKeys } from '../controllers/shortcuts.ts';
import { JihengElement } from '../elements/element.ts';
import { go } from '../controllers/router.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import '../elements/dialog.ts';

/** The list of keys that work on this page, behind `?`, with the switch for single-letter keys. */
export class KeysHelp extends JihengElement {
  static override styles = [
    base,
    control,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 4px 16px;
        align-items: baseline;
        margin-bottom: 16px;
      }
      kbd {
        padding: 1px 6px;
        border: 1px solid var(--edge);
        border-radius: 3px;
        background: var(--ground);
        font-family: var(--mono);
        font-size: var(--text-small);
      }
      label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 28px;
      }
    `,
  ];
  static override properties = { open: { state: true } };

  declare open: boolean;

  constructor() {
    super();
    this.open = false;
    new Following(this, singleKeys);
    new Shortcuts(this, [
      { keys: '?', text: 'frame.keys.help', run: this.#show },
      { keys: 'Alt+H', text: 'frame.keys.home', run: () => go('/') },
      { keys: 'Alt+I', text: 'frame.keys.inbox', run: () => go('/inbox') },
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('jh-keys', this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('jh-keys', this.#show);
  }

  readonly #show = (): void => {
    this.open = true;
  };

  override render(): unknown {
    return html`<jh-dialog
      ?open=${this.open}
      bare
      heading=${say('frame.keys.heading')}
      @jh-close=${() => (this.open = false)}
    >
      <dl>
        ${shortcutsNow().map(
          (one) =>
            html`<dt><kbd>${one.keys}</kbd></dt>
              <dd>${say(one.text)}</dd>`,
        )}${this.#renderCommon()}
      </dl>
      <label>
        <input type="checkbox" .checked=${singleKeys.value() === 'on'} @change=${this.#toggle} />
        ${say('frame.keys.single')}
      </label>
    </jh-dialog>`;
  }

  #renderCommon(): unknown {
    return html`<dt><kbd>↑</kbd> <kbd>↓</kbd> <kbd>Home</kbd> <kbd>End</kbd></dt>
      <dd>${say('frame.keys.rows')}</dd>
      <dt><kbd>Enter</kbd></dt>
      <dd>${say('frame.keys.open')}</dd>
      <dt><kbd>Space</kbd></dt>
      <dd>${say('frame.keys.pick')}</dd>
      <dt><kbd>Esc</kbd></dt>
      <dd>${say('frame.keys.close')}</dd>`;
  }

  readonly #toggle = (): void => singleKeys.choose(singleKeys.value() === 'on' ? 'off' : 'on');
}

customElements.define('jh-keys-help', KeysHelp);
declare global {
  interface HTMLElementTagNameMap {
    'jh-keys-help': KeysHelp;
  }
}
