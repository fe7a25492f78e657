import { css, html, nothing, type PropertyValues } from 'lit';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import type { Choice } from '../../elements/choice.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import {
  bodyOf,
  countOf,
  emptyDraft,
  draftOf,
  emptyFields,
  nameOf,
  withOneMore,
  without,
  type FindingsDraft,
} from './findings-draft.ts';
import { treeRows } from './tree-rows.ts';
import '../../elements/button.ts';
import '../../elements/checkbox-field.ts';
import '../../elements/date-field.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/text-area-field.ts';
import '../../elements/text-field.ts';

/** Findings with measure, owner and date, or the explicit "none found". Fires `jh-changed` with the result. */
export class EditFindings extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      fieldset {
        display: grid;
        gap: 8px 16px;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        padding: 8px 12px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      legend {
        padding: 0 4px;
        font-weight: 600;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .remove {
        justify-self: end;
      }
      @media (max-width: 700px) {
        fieldset {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = { result: { attribute: false }, open: { type: Boolean } };

  declare result: Result | undefined;
  declare open: boolean;

  readonly #form = new Form<FindingsDraft, Result>(this, {
    start: () => (this.result ? draftOf(this.result) : emptyDraft),
    check: (draft) => Object.fromEntries(emptyFields(draft).map((name) => [name, say('frame.field.missing')])),
    send: (draft, key) =>
      api.put<Result>(`evaluations/${this.result?.evaluation ?? ''}/result/findings`, bodyOf(draft), {
        key,
        version: this.result?.version,
      }),
    done: (result) => this.dispatchEvent(new CustomEvent('jh-changed', { detail: result })),
  });

  constructor() {
    super();
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.#form.reset();
  }

  override render(): unknown {
    const form = this.#form;
    const flagged = (this.result?.flags.length ?? 0) > 0;
    return html`<jh-dialog wide ?open=${this.open} heading=${say('result.findings.edit')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        ${Array.from({ length: countOf(form.draft) }, (_, at) => this.#renderFinding(at))}
        <div class="buttons">
          <jh-button icon="plus" @jh-press=${() => form.set(withOneMore(form.draft))}
            >${say('result.finding.add')}</jh-button
          >
          ${
            countOf(form.draft) === 0
              ? html`<jh-checkbox-field
                  ${form.field('noneFound')}
                  label=${say('result.findings.noneFound')}
                ></jh-checkbox-field>`
              : nothing
          }
        </div>
        ${
          flagged
            ? html`<jh-text-area-field
                ${form.field('attention')}
                label=${say('result.attention')}
                hint=${say('result.attention.hint')}
                maxlength="4000"
              ></jh-text-area-field>`
            : nothing
        }
      </form>
      <jh-button slot="actions" @jh-press=${this.#close}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('frame.action.save')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderFinding(at: number): unknown {
    const form = this.#form;
    return html`<fieldset>
      <legend>${say('result.finding.n', { n: at + 1 })}</legend>
      <jh-select-field
        class="wide"
        ${form.field(nameOf(at, 'leaf'))}
        label=${say('result.finding.place')}
        empty=${say('result.finding.whole')}
        .choices=${this.#places}
      ></jh-select-field>
      <jh-text-area-field
        class="wide"
        ${form.field(nameOf(at, 'finding'))}
        label=${say('result.finding')}
        maxlength="2000"
        rows="2"
        required
      ></jh-text-area-field>
      <jh-text-area-field
        class="wide"
        ${form.field(nameOf(at, 'measure'))}
        label=${say('result.measure')}
        maxlength="2000"
        rows="2"
        required
      ></jh-text-area-field>
      <jh-text-field ${form.field(nameOf(at, 'owner'))} label=${say('result.owner')} required></jh-text-field>
      <jh-date-field ${form.field(nameOf(at, 'due'))} label=${say('result.due')} required></jh-date-field>
      <jh-button class="remove" kind="quiet" @jh-press=${() => form.reset({ ...without(form.draft, at) })}
        >${say('frame.action.remove')}</jh-button
      >
    </fieldset>`;
  }

  get #places(): readonly Choice[] {
    if (this.result === undefined) return [];
    return treeRows(this.result).map(({ node, depth }) => ({
      value: node.code,
      label: `${'　'.repeat(depth)}${inLanguage(node.title)}`,
    }));
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('jh-close'));
  };
}

customElements.define('jh-edit-findings', EditFindings);
declare global {
  interface HTMLElementTagNameMap {
    'jh-edit-findings': EditFindings;
  }
}
