import { LitElement, type PropertyDeclarations } from 'lit';
import { parts } from './style.ts';
import { wordsFor, type Words } from './words.ts';

/** The base of the scorecard's parts: its words, its sheet. */
export abstract class Part extends LitElement {
  static override styles = [...parts];
  static override properties: PropertyDeclarations = { words: { attribute: false } };

  declare words: Words;

  constructor() {
    super();
    this.words = wordsFor('zh');
  }

  /** Tells the part around this one; nothing leaves the scorecard this way. */
  protected tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

/** Defines an element once, also when two copies of this script are on a page. */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
