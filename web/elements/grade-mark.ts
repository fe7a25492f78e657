import { css, html, nothing, svg } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

const ring = svg`<circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6"></circle>`;

/** Grades of the default scale with their shapes ●, ◐, ○, △, –; drawn, since fonts lack some. Other codes show their title alone. */
const shapes = {
  excellent: svg`<circle cx="6" cy="6" r="5.4" fill="currentColor"></circle>`,
  good: svg`${ring}<path d="M6 1.2a4.8 4.8 0 010 9.6z" transform="rotate(180 6 6)" fill="currentColor"></path>`,
  fair: ring,
  poor: svg`<path d="M6 1.2L11.2 10.6H.8z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"></path>`,
  undetermined: svg`<path d="M2 6h8" stroke="currentColor" stroke-width="1.6"></path>`,
} as const;
export type GradeCode = keyof typeof shapes;

const isGrade = (code: string): code is GradeCode => Object.hasOwn(shapes, code);

/** A grade as word, shape and colour: 优 ●, 良 ◐, 中 ○, 差 △, 无法评定 –. `word` is the title of the pack's own scale, when it has one. */
export class GradeMark extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        white-space: nowrap;
        font-weight: 600;
      }
      :host([code='excellent']) .shape,
      :host([code='good']) .shape {
        color: var(--green);
      }
      :host([code='fair']) .shape {
        color: var(--amber);
      }
      :host([code='poor']) .shape {
        color: var(--seal);
      }
    `,
  ];
  static override properties = { code: { reflect: true }, word: {} };

  declare code: string;
  declare word: string;

  constructor() {
    super();
    Object.assign(this, { code: 'undetermined', word: '' });
  }

  override render(): unknown {
    const { code } = this;
    const word = this.word !== '' ? this.word : isGrade(code) ? say(`frame.grade.${code}`) : code;
    return html`<span>${word}</span>${
        isGrade(code)
          ? html`<svg class="shape" data-shape=${code} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              ${shapes[code]}
            </svg>`
          : nothing
      }`;
  }
}

customElements.define('jh-grade-mark', GradeMark);
declare global {
  interface HTMLElementTagNameMap {
    'jh-grade-mark': GradeMark;
  }
}
