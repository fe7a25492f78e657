import { css, html } from 'lit';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { JihengElement } from './element.ts';

/** Grades of the default scale; other codes show their title alone. */
export const gradeShapes = { excellent: '●', good: '◐', fair: '○', poor: '△', undetermined: '–' } as const;
export type GradeCode = keyof typeof gradeShapes;

const isGrade = (code: string): code is GradeCode => Object.hasOwn(gradeShapes, code);

/** A grade as word, shape and colour: 优 ●, 良 ◐, 中 ○, 差 △, 无法评定 –. `word` is the title of the pack's own scale, when it has one. */
export class GradeMark extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        gap: 4px;
        align-items: baseline;
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
    return html`<span>${word}</span
      ><span class="shape" aria-hidden="true">${isGrade(code) ? gradeShapes[code] : ''}</span>`;
  }
}

customElements.define('jh-grade-mark', GradeMark);
declare global {
  interface HTMLElementTagNameMap {
    'jh-grade-mark': GradeMark;
  }
}
