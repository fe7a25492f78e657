import { css, html } from 'lit';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** `seal` is for sealed and final things only. */
export type TagKind = 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'seal';

/** A state in words; colour and edge only repeat what the word says. */
export class Tag extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        padding: 0 7px;
        border: 1px solid var(--line);
        border-radius: 3px;
        background: var(--ground);
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.25rem;
        white-space: nowrap;
      }
      :host([kind='accent']) {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
      :host([kind='good']) {
        border-color: var(--green);
        background: var(--green-soft);
        color: var(--green);
      }
      :host([kind='warn']) {
        border-color: var(--amber);
        background: var(--amber-soft);
        color: var(--amber);
      }
      :host([kind='bad']) {
        border-color: var(--seal);
        background: var(--paper);
        color: var(--seal);
      }
      :host([kind='seal']) {
        border: 2px solid var(--seal);
        border-radius: 2px;
        background: var(--seal-soft);
        color: var(--seal);
        font-weight: 700;
        line-height: 1.1rem;
      }
    `,
  ];
  static override properties = { kind: { reflect: true } };

  declare kind: TagKind;

  constructor() {
    super();
    this.kind = 'plain';
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }
}

customElements.define('jh-tag', Tag);
declare global {
  interface HTMLElementTagNameMap {
    'jh-tag': Tag;
  }
}
