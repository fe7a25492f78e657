import { css, html, nothing, type PropertyValues } from 'lit';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { Form } from '../../controllers/form.ts';
import type { Choice } from '../../elements/choice.ts';
import { JihengElement } from '../../elements/element.ts';
import { instantOf } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/date-field.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/text-area-field.ts';

/** What an act on a result asks for. */
export interface AskedAct {
  readonly heading: string;
  /** What will happen. */
  readonly detail: string;
  /** A text is asked for under this label. */
  readonly note?: string;
  readonly noteRequired?: boolean;
  /** One of these is chosen, the first unless the reader changes it. */
  readonly choice?: { readonly label: string; readonly choices: readonly Choice[] };
  /** A moment is asked for under this label; the draft begins with this text. */
  readonly moment?: { readonly label: string; readonly start: string };
  readonly send: (draft: ActDraft, key: string) => Promise<Result>;
}

export interface ActDraft {
  readonly note: string;
  readonly choice: string;
  /** `2026-12-18T17:00`, Chinese time. */
  readonly moment: string;
}

/** The dialog of an act on a result: what happens, what is asked, the act. Fires `jh-changed` with the result, `jh-close`. */
export class ActDialog extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      p {
        margin-bottom: 12px;
      }
    `,
  ];
  static override properties = { act: { attribute: false } };

  declare act: AskedAct | undefined;

  readonly #form = new Form<ActDraft, Result>(this, {
    start: () => ({
      note: '',
      choice: this.act?.choice?.choices[0]?.value ?? '',
      moment: this.act?.moment?.start ?? '',
    }),
    check: ({ note, moment }) => ({
      ...(this.act?.noteRequired === true && note.trim().length < 2 && { note: say('frame.field.missing') }),
      ...(this.act?.moment && instantOf(moment) === undefined && { moment: say('frame.field.notDate') }),
    }),
    send: (draft, key) => {
      if (this.act === undefined) throw new Error('no act is asked for');
      return this.act.send({ ...draft, note: draft.note.trim() }, key);
    },
    done: (result) => this.dispatchEvent(new CustomEvent('jh-changed', { detail: result })),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('act')) this.#form.reset();
  }

  override render(): unknown {
    const { act } = this;
    if (act === undefined) return nothing;
    const form = this.#form;
    return html`<jh-dialog open heading=${act.heading}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      ${act.detail === '' ? nothing : html`<p>${act.detail}</p>`}
      <form @submit=${form.submit} novalidate>${this.#renderFields(act)}</form>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${act.heading}</jh-button
      >
    </jh-dialog>`;
  }

  #renderFields({ note, noteRequired, choice, moment }: AskedAct): unknown {
    const form = this.#form;
    return html`${
      choice
        ? html`<jh-radio-field
            ${form.field('choice')}
            label=${choice.label}
            .choices=${choice.choices}
          ></jh-radio-field>`
        : nothing
    }
    ${moment ? html`<jh-date-field ${form.field('moment')} label=${moment.label} time required></jh-date-field>` : nothing}
    ${
      note === undefined
        ? nothing
        : html`<jh-text-area-field
            ${form.field('note')}
            label=${note}
            maxlength="4000"
            ?required=${noteRequired === true}
          ></jh-text-area-field>`
    }`;
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close'));
  };
}

customElements.define('jh-result-act', ActDialog);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-act': ActDialog;
  }
}
