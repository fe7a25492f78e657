import { html, nothing, type PropertyValues } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { holdUnsaved } from '../../controllers/unsaved.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import type { CustodyPaper } from './custody-paper.ts';
import './custody-paper.ts';
import '../../elements/button.ts';
import '../../elements/checkbox-field.ts';
import '../../elements/dialog.ts';
import '../../elements/secret.ts';

/** The code for the safe, shown this once: to print, then to say that it is kept. Fires `jh-kept`; nothing else puts it away. */
export class PrintedCode extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = {
    code: { attribute: false },
    round: { attribute: false },
    madeAt: { attribute: false },
    kept: { state: true },
  };

  declare code: string | undefined;
  declare round: Round | undefined;
  declare madeAt: number;
  declare kept: boolean;
  #paper: CustodyPaper | undefined;
  #release: (() => void) | undefined;

  constructor() {
    super();
    Object.assign(this, { madeAt: 0, kept: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#release = holdUnsaved(() => this.code !== undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
    this.#takePaperAway();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('code')) return;
    this.kept = false;
    this.#takePaperAway();
    if (this.code !== undefined) this.#layPaper(this.code);
  }

  override render(): unknown {
    if (this.code === undefined) return nothing;
    return html`<jh-dialog open fixed heading=${say('rounds.custody.code')}>
      <p class="note"><b>${say('rounds.custody.code.once')}</b></p>
      <jh-secret value=${this.code}></jh-secret>
      <p class="soft">${say('rounds.custody.paper.keep')}</p>
      <jh-checkbox-field
        label=${say('rounds.custody.code.kept')}
        .value=${this.kept}
        @jh-input=${() => (this.kept = !this.kept)}
      ></jh-checkbox-field>
      <jh-button slot="actions" kind=${this.kept ? 'plain' : 'primary'} autofocus @jh-press=${() => print()}
        >${say('rounds.custody.code.print')}</jh-button
      >
      <jh-button slot="actions" kind=${this.kept ? 'primary' : 'plain'} ?disabled=${!this.kept} @jh-press=${this.#close}
        >${say('frame.action.close')}</jh-button
      >
    </jh-dialog>`;
  }

  #layPaper(code: string): void {
    const paper = document.createElement('jh-custody-paper');
    Object.assign(paper, { code, round: this.round, madeAt: this.madeAt });
    document.body.append(paper);
    this.#paper = paper;
  }

  #takePaperAway(): void {
    this.#paper?.remove();
    this.#paper = undefined;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('jh-kept'));
  };
}

customElements.define('jh-printed-code', PrintedCode);
declare global {
  interface HTMLElementTagNameMap {
    'jh-printed-code': PrintedCode;
  }
}
