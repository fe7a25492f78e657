import { html, nothing } from 'lit';
import type { Answer } from '../../../core/generated/api/scoring/answer.ts';
import type { TaskLine } from '../../../core/generated/api/scoring/task-line.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/text-area-field.ts';

type Leaving = 'refuse' | 'recuse';

/**
 * The expert's own answer: accept, refuse, recuse; once accepted, recusal stays open until the reveal. Fires `jh-answered`.
 */
export class AnswerInvitation extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { task: { attribute: false }, leaving: { state: true } };

  declare task: TaskLine | undefined;
  declare leaving: Leaving | undefined;

  readonly #form = new Form<{ readonly reason: string }>(this, {
    start: () => ({ reason: '' }),
    check: ({ reason }) => (reason.trim() === '' ? { reason: say('frame.field.missing') } : {}),
    send: ({ reason }, key) => this.#send({ answer: this.leaving ?? 'refuse', reason: reason.trim() }, key),
    done: () => this.#done(),
  });

  readonly #acceptance = new Form<object>(this, {
    start: () => ({}),
    send: (_, key) => this.#send({ answer: 'accept' }, key),
    done: () => this.#done(),
  });

  override render(): unknown {
    if (this.task?.state === 'accepted')
      return html`<jh-button kind="quiet" @jh-press=${() => (this.leaving = 'recuse')}>${say('tasks.recuse')}</jh-button
        >${this.#renderDialog()}`;
    return html`<jh-card heading=${say('tasks.answer')}>
        <p>${say('tasks.answer.about')}</p>
        <jh-messages .messages=${this.#acceptance.messages}></jh-messages>
        <p class="buttons">
          <jh-button kind="primary" ?busy=${this.#acceptance.busy} @jh-press=${() => this.#acceptance.submit()}
            >${say('tasks.accept')}</jh-button
          >
          <jh-button @jh-press=${() => (this.leaving = 'refuse')}>${say('tasks.refuse')}</jh-button>
          <jh-button @jh-press=${() => (this.leaving = 'recuse')}>${say('tasks.recuse')}</jh-button>
        </p>
      </jh-card>
      ${this.#renderDialog()}`;
  }

  #renderDialog(): unknown {
    const form = this.#form;
    const title = this.leaving === undefined ? '' : say(`tasks.${this.leaving}`);
    return html`<jh-dialog
      ?open=${this.leaving !== undefined}
      heading=${title}
      @jh-close=${() => (this.leaving = undefined)}
    >
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        ${this.leaving === 'recuse' ? html`<p>${say('tasks.recuse.detail')}</p>` : nothing}
        <jh-text-area-field
          ${form.field('reason')}
          label=${say('tasks.reason')}
          maxlength="1000"
          required
          autofocus
        ></jh-text-area-field>
      </form>
      <jh-button slot="actions" @jh-press=${() => (this.leaving = undefined)}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="danger" ?busy=${form.busy} @jh-press=${() => form.submit()}>${title}</jh-button>
    </jh-dialog>`;
  }

  #send(body: Answer, key: string): Promise<unknown> {
    return api.post(`tasks/${encodeURIComponent(this.task?.id ?? '')}/answer`, body, { key });
  }

  #done(): void {
    this.leaving = undefined;
    this.#form.reset();
    toast(say('tasks.answered'));
    this.dispatchEvent(new Event('jh-answered'));
  }
}

customElements.define('jh-answer-invitation', AnswerInvitation);
declare global {
  interface HTMLElementTagNameMap {
    'jh-answer-invitation': AnswerInvitation;
  }
}
