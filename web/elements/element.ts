import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { Following } from '../controllers/following.ts';
import { language } from '../i18n/language.ts';
import { base } from '../styles/base.ts';

/** The base of all our elements: the base sheet, and a new render when the reader changes the language. */
export class JihengElement extends LitElement {
  static override properties: PropertyDeclarations = {};
  static override styles: CSSResultGroup = [base];

  constructor() {
    super();
    new Following(this, language);
  }
}
