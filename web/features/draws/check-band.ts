import { css, html, nothing } from 'lit';
import { sha256Hex } from '../../../core/domain/hash/sha256.ts';
import type { Refusal } from '../../../core/domain/refusal.ts';
import type { StepVerdict } from '../../../core/domain/draw/verify-record.ts';
import { announce } from '../../controllers/notices.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { JihengElement } from '../../elements/element.ts';
import { icon } from '../../elements/icon.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { findText } from '../../i18n/texts.ts';
import { base } from '../../styles/base.ts';
import { checkRecord, type CheckedRecord } from './check-record.ts';
import type { RecordFile } from './draw-view.ts';
import '../../elements/button.ts';
import '../../elements/file-field.ts';
import '../../elements/hash.ts';

type Checked = Extract<CheckedRecord, { kind: 'checked' }>;

/** Anybody can recompute: download the record, check it in this browser, or check any record file; the verdict in words. */
export class CheckBand extends JihengElement {
  static override styles = [
    base,
    css`
      .acts,
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: center;
        margin-top: 8px;
      }
      jh-file-field {
        max-width: 34rem;
        margin-top: 12px;
      }
      .verdict {
        margin-top: 12px;
        padding: 10px 16px;
        border: 1px solid var(--line);
        border-inline-start-width: 3px;
        font-size: var(--text-large);
      }
      .verdict.good {
        border-color: var(--green);
        background: var(--green-soft);
      }
      .verdict.part {
        border-color: var(--amber);
        background: var(--amber-soft);
      }
      .verdict.bad {
        border-color: var(--seal);
        background: var(--seal-soft);
      }
      ol {
        margin-top: 12px;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 0 8px;
        align-items: center;
        min-height: 28px;
        border-bottom: 1px solid var(--line);
      }
      li.same .icon {
        color: var(--green);
      }
      li.different,
      li.different .icon {
        color: var(--seal);
      }
      li ul {
        grid-column: 2 / -1;
        padding: 0 0 6px;
        list-style: none;
      }
      li li {
        display: block;
        border: 0;
      }
    `,
  ];
  static override properties = {
    file: { attribute: false },
    checked: { state: true },
    busy: { state: true },
  };

  declare file: RecordFile | undefined;
  declare checked: CheckedRecord | undefined;
  declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  override render(): unknown {
    const { file } = this;
    return html`<p>${say('draws.check.hint')}</p>
      ${file === undefined ? nothing : this.#renderRecord(file)}
      <div role="status">${this.#renderVerdict()}</div>
      ${this.checked?.kind === 'checked' ? this.#renderSteps(this.checked) : nothing}
      <jh-file-field
        label=${say('draws.check.other')}
        accept=".json,application/json"
        @jh-input=${this.#chosen}
      ></jh-file-field>`;
  }

  #renderRecord(file: RecordFile): unknown {
    const again = this.checked === undefined ? say('draws.check.run') : say('draws.check.again');
    const blob = (): Blob => new Blob([file.text], { type: 'application/json' });
    return html`<div class="acts">
        <jh-button kind="primary" ?busy=${this.busy} @jh-press=${() => this.#check(file.text)}>${again}</jh-button>
        <jh-button icon="download" @jh-press=${() => saveFile({ name: file.name, blob: blob() })}
          >${say('draws.check.download')}</jh-button
        >
      </div>
      <div class="facts">
        <span
          ><span class="faint">${say('draws.check.digest')}</span> <jh-hash value=${sha256Hex(file.text)}></jh-hash
        ></span>
        <span
          ><span class="faint">${say('draws.check.command')}</span>
          <code class="mono">jiheng draw verify ${file.name}</code></span
        >
      </div>`;
  }

  #renderVerdict(): unknown {
    const { checked } = this;
    if (checked === undefined) return nothing;
    const { kind, text } = wordsOf(checked);
    const left = checked.kind === 'checked' && !checked.signatures;
    return html`<div class="verdict ${kind}">
      <p>${text}</p>
      ${left ? html`<p class="soft">${say('draws.check.noSignatures')}</p>` : nothing}
    </div>`;
  }

  #renderSteps({ verdict }: Checked): unknown {
    return html`<ol aria-label=${say('draws.check.steps')}>
      ${verdict.steps.map(
        ({ step, outcome, refusals }) =>
          html`<li class=${outcome === 'not checked' ? 'left' : outcome}>
            ${signOf(outcome)}<span>${say(`draws.check.step.${step}`)}</span
            ><span>${say(`draws.check.${outcome}`)}</span>
            ${
              refusals.length === 0
                ? nothing
                : html`<ul>
                    ${refusals.map((one) => html`<li>${inWords(one)}</li>`)}
                  </ul>`
            }
          </li>`,
      )}
    </ol>`;
  }

  readonly #chosen = async (event: Event): Promise<void> => {
    const { value } = event.target as HTMLElementTagNameMap['jh-file-field'];
    this.checked = undefined;
    if (value !== undefined) await this.#check(await value.text());
  };

  async #check(text: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    // A large pool takes a while: the button shows it first.
    await this.updateComplete;
    const checked = await checkRecord(text);
    Object.assign(this, { checked, busy: false });
    announce(wordsOf(checked).text);
  }
}

function wordsOf(checked: CheckedRecord): { readonly kind: 'good' | 'part' | 'bad'; readonly text: string } {
  if (checked.kind === 'unreadable') return { kind: 'bad', text: say('draws.check.unreadable') };
  const { verdict, outcome } = checked;
  if (!verdict.reproduced) return { kind: 'bad', text: say('draws.check.differs') };
  if (!verdict.complete) return { kind: 'part', text: say('draws.check.partly') };
  return { kind: 'good', text: say(outcome === 'void' ? 'draws.check.reproduced.void' : 'draws.check.reproduced') };
}

function signOf(outcome: StepVerdict['outcome']): unknown {
  if (outcome === 'same') return icon('check');
  return outcome === 'different' ? icon('close') : html`<span aria-hidden="true">–</span>`;
}

function inWords({ code, params, at }: Refusal): string {
  const text = findText(code);
  const said = text === undefined ? code : inLanguage(text, params);
  return [code, at, said].filter((part) => part !== undefined && part !== '').join(' ');
}

customElements.define('jh-check-band', CheckBand);
declare global {
  interface HTMLElementTagNameMap {
    'jh-check-band': CheckBand;
  }
}
