import { css, html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { Value } from '../../../core/generated/api/draws/value.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { confirmed } from '../../elements/confirm.ts';
import { JihengElement } from '../../elements/element.ts';
import { instantOf } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { tellDraw } from './acting.ts';
import { valuesOf } from './value-text.ts';
import '../../elements/button.ts';
import '../../elements/date-field.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/text-field.ts';

interface ValueDraft {
  readonly from: Value['from'];
  readonly values: string;
  readonly reference: string;
  readonly noticeAt: string;
}

/** The officer enters the public value, which draws; or finishes a draw that goes without one. Fires `jh-draw`. */
export class EnterValue extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      form {
        max-width: 34rem;
        margin-top: 12px;
      }
      .buttons {
        margin-top: 12px;
      }
    `,
  ];
  static override properties = { draw: { attribute: false } };

  declare draw: Draw | undefined;

  readonly #form = new Form<ValueDraft, Draw | undefined>(this, {
    start: () => ({ from: 'source', values: '', reference: '', noticeAt: '' }),
    check: (draft) => this.#faults(draft),
    send: (draft, key) => this.#send(draft, key),
    done: (draw) => {
      if (draw === undefined) return;
      toast(say('draws.value.entered'));
      tellDraw(this, draw);
    },
  });

  override render(): unknown {
    const { draw } = this;
    if (draw === undefined) return nothing;
    const form = this.#form;
    const run = draw.publicSource === null ? say('draws.value.finish') : say('draws.value.run');
    return html`<form @submit=${form.submit} novalidate>
        <jh-messages
          .messages=${form.messages}
          @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
        ></jh-messages>
        ${draw.publicSource === null ? nothing : this.#renderFields(draw.publicSource)}
      </form>
      <div class="buttons">
        <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}>${run}</jh-button>
      </div>`;
  }

  #renderFields({ fallback, count, range: [least = 0, most = 0] }: NonNullable<Draw['publicSource']>): unknown {
    const form = this.#form;
    const choices = (['source', 'fallback'] as const).map((value) => ({
      value,
      label: say(`draws.value.from.${value}`),
    }));
    return html`${
        fallback === undefined
          ? nothing
          : html`<jh-radio-field
              ${form.field('from')}
              label=${say('draws.value.from')}
              .choices=${choices}
              stacked
            ></jh-radio-field>`
      }
      <jh-text-field
        ${form.field('values')}
        label=${say('draws.value.values')}
        hint=${`${say('draws.value.formOf', { count, least, most })}${say('frame.list')}${say('draws.value.enter')}`}
        maxlength="400"
        required
      ></jh-text-field>
      ${form.draft.from === 'fallback' ? this.#renderNotice() : nothing}`;
  }

  #renderNotice(): unknown {
    const form = this.#form;
    return html`<jh-text-field
        ${form.field('reference')}
        label=${say('draws.value.notice')}
        maxlength="400"
        required
      ></jh-text-field>
      <jh-date-field ${form.field('noticeAt')} label=${say('draws.value.noticeAt')} time required></jh-date-field>`;
  }

  #faults({ from, values, reference, noticeAt }: ValueDraft): Partial<Record<keyof ValueDraft, string>> {
    const source = this.draw?.publicSource ?? undefined;
    if (source === undefined) return {};
    const [least = 0, most = 0] = source.range;
    const given = valuesOf(values);
    const fits = given?.length === source.count && given.every((value) => value >= least && value <= most);
    return {
      ...(!fits && { values: say('draws.value.wrong', { count: source.count, least, most }) }),
      ...(from === 'fallback' && reference.trim() === '' && { reference: say('frame.field.missing') }),
      ...(from === 'fallback' && instantOf(noticeAt) === undefined && { noticeAt: say('frame.field.notDate') }),
    };
  }

  async #send(draft: ValueDraft, key: string): Promise<Draw | undefined> {
    const body = bodyOf(draft, this.draw?.publicSource === null);
    const question =
      body.from === 'waiver'
        ? say('draws.value.finish.question')
        : say('draws.value.question', { values: body.values.join(' ') });
    if (!(await confirmed({ question, detail: say('draws.value.detail'), yes: say('draws.value.run') })))
      return undefined;
    return api.post<Draw>(`draws/${this.draw?.id ?? ''}/value`, body, { key });
  }
}

function bodyOf({ from, values, reference, noticeAt }: ValueDraft, waived: boolean): Value {
  if (waived) return { from: 'waiver', values: [] };
  const given = [...(valuesOf(values) ?? [])];
  if (from !== 'fallback') return { from, values: given };
  const at = new Date(instantOf(noticeAt) ?? 0).toISOString();
  return { from, values: given, notice: { reference: reference.trim(), at } };
}

customElements.define('jh-enter-value', EnterValue);
declare global {
  interface HTMLElementTagNameMap {
    'jh-enter-value': EnterValue;
  }
}
