import { html, nothing } from 'lit';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import type { SettleStage as SettleBody } from '../../../core/generated/api/projects/settle-stage.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/text-area-field.ts';

/** The officer settles the next stage: done, or exempt with its ground. Fires `jh-changed` with the project. */
export class SettleStage extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = { project: { attribute: false }, asking: { state: true } };

  declare project: Project | undefined;
  declare asking: boolean;

  readonly #form = new Form<{ readonly state: 'done' | 'exempt'; readonly ground: string }, Project>(this, {
    start: () => ({ state: 'done', ground: '' }),
    check: ({ state, ground }) =>
      state === 'exempt' && ground.trim() === '' ? { ground: say('frame.field.missing') } : {},
    send: (draft, key) => {
      const stage = this.#next;
      if (this.project === undefined || stage === undefined) throw new Error('no stage left');
      const body: SettleBody = { stage, ...draft };
      return api.post<Project>(`projects/${this.project.id}/stages`, body, { key });
    },
    done: (project) => {
      this.asking = false;
      this.#form.reset();
      toast(say('projects.stage.settled'));
      this.dispatchEvent(new CustomEvent('jh-changed', { detail: project }));
    },
  });

  constructor() {
    super();
    this.asking = false;
  }

  get #next(): SettleBody['stage'] | undefined {
    return this.project?.stages.find(({ state }) => state === 'none' || state === 'open')?.id;
  }

  override render(): unknown {
    const next = this.#next;
    if (next === undefined) return nothing;
    const form = this.#form;
    const states = (['done', 'exempt'] as const).map((value) => ({ value, label: say(`projects.stage.${value}`) }));
    return html`<jh-button @jh-press=${() => (this.asking = true)}
        >${say('projects.stage.settle')}: ${say(`project.stage.${next}`)}</jh-button
      >
      <jh-dialog
        ?open=${this.asking}
        heading=${`${say('projects.stage.settle')}: ${say(`project.stage.${next}`)}`}
        @jh-close=${() => (this.asking = false)}
      >
        <jh-messages
          .messages=${form.messages}
          @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
        ></jh-messages>
        <form @submit=${form.submit} novalidate>
          <jh-radio-field ${form.field('state')} label=${say('projects.state')} .choices=${states}></jh-radio-field>
          <jh-text-area-field
            ${form.field('ground')}
            label=${say('projects.stage.ground')}
            maxlength="400"
            ?hidden=${form.draft.state === 'done'}
          ></jh-text-area-field>
        </form>
        <jh-button slot="actions" @jh-press=${() => (this.asking = false)}>${say('frame.action.cancel')}</jh-button>
        <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
          >${say('frame.action.save')}</jh-button
        >
      </jh-dialog>`;
  }
}

customElements.define('jh-settle-stage', SettleStage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-settle-stage': SettleStage;
  }
}
