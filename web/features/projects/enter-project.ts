import { html } from 'lit';
import type { Unit } from '../../../core/generated/api/accounts/unit.ts';
import type { PackSummary } from '../../../core/generated/api/packs/pack-summary.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import {
  budgetChoices,
  disclosureChoices,
  emptyProject,
  objectChoices,
  projectBody,
  projectFaults,
  type ProjectForm,
} from './project-draft.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/text-field.ts';

/** The dialog that enters a project; fires `jh-entered` with it. */
export class EnterProject extends JihengElement {
  static override styles = [base, formStyle];
  static override properties = {
    open: { type: Boolean },
    units: { attribute: false },
    packs: { attribute: false },
  };

  declare open: boolean;
  declare units: readonly Unit[];
  declare packs: readonly PackSummary[];

  readonly #form = new Form<ProjectForm, Project>(this, {
    start: () => emptyProject,
    check: projectFaults,
    send: (draft, key) => api.post<Project>('projects', projectBody(draft, {}), { key }),
    done: (project) => {
      this.#form.reset();
      this.dispatchEvent(new CustomEvent('jh-entered', { detail: project }));
    },
  });

  constructor() {
    super();
    Object.assign(this, { open: false, units: [], packs: [] });
  }

  override render(): unknown {
    const form = this.#form;
    return html`<jh-dialog ?open=${this.open} heading=${say('projects.add')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        ${this.#renderNames()} ${this.#renderKinds()} ${this.#renderMoney()}
      </form>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('frame.action.save')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderNames(): unknown {
    const form = this.#form;
    const units = this.units.map((unit) => ({
      value: unit.id,
      label: `${unit.code} ${inLanguage({ zh: unit.nameZh, en: unit.nameEn })}`,
    }));
    const packs = this.packs.map((pack) => ({ value: pack.id, label: inLanguage(pack.title) }));
    return html`<jh-text-field
        ${form.field('code')}
        label=${say('projects.code')}
        hint=${say('projects.code.hint')}
        maxlength="32"
        required
        autofocus
      ></jh-text-field>
      <jh-text-field ${form.field('titleZh')} label=${say('projects.titleZh')} maxlength="120" required></jh-text-field>
      <jh-text-field ${form.field('titleEn')} label=${say('projects.titleEn')} maxlength="200" required></jh-text-field>
      <jh-select-field
        ${form.field('unit')}
        label=${say('projects.unit')}
        empty="–"
        .choices=${units}
        required
      ></jh-select-field>
      <jh-select-field
        ${form.field('pack')}
        label=${say('projects.pack')}
        empty="–"
        .choices=${packs}
        required
      ></jh-select-field>`;
  }

  #renderKinds(): unknown {
    const form = this.#form;
    return html`<jh-select-field
        ${form.field('budget')}
        label=${say('projects.budget')}
        .choices=${budgetChoices()}
      ></jh-select-field>
      <jh-select-field
        ${form.field('object')}
        label=${say('projects.object')}
        .choices=${objectChoices()}
      ></jh-select-field>
      <jh-select-field
        ${form.field('disclosure')}
        label=${say('projects.disclosure')}
        .choices=${disclosureChoices()}
      ></jh-select-field>`;
  }

  #renderMoney(): unknown {
    const form = this.#form;
    const hint = say('projects.money.hint');
    return html`<jh-text-field
        ${form.field('budgetYuan')}
        label=${say('projects.budgetFen')}
        hint=${hint}
        required
      ></jh-text-field>
      <jh-text-field ${form.field('receivedYuan')} label=${say('projects.receivedFen')} required></jh-text-field>
      <jh-text-field ${form.field('spentYuan')} label=${say('projects.spentFen')} required></jh-text-field>`;
  }

  readonly #cancel = (): void => {
    this.#form.reset();
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-enter-project', EnterProject);
declare global {
  interface HTMLElementTagNameMap {
    'jh-enter-project': EnterProject;
  }
}
