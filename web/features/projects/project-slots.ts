import { css, html, nothing } from 'lit';
import type { ResolvedPack } from '../../../core/domain/indicators/resolved-pack.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import type { UpdateProject } from '../../../core/generated/api/projects/update-project.ts';
import type { SlotItem } from '../../../core/generated/example.ts';
import type { Slot } from '../../../core/generated/pack.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { JihengElement } from '../../elements/element.ts';
import { grouped } from '../../i18n/format.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { emptyItem, itemOf, slotFault, targetOf, unitChoices, type SlotDraft } from '../packs/slot-draft.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/dialog.ts';
import '../../elements/messages.ts';
import '../../elements/radio-field.ts';
import '../../elements/select-field.ts';
import '../../elements/text-field.ts';

type Slots = Readonly<Record<string, readonly SlotItem[]>>;

/** The project's own indicators, slot by slot. Saving changes the project at once; fires `jh-changed` with it. */
export class ProjectSlots extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      li {
        display: flex;
        gap: 12px;
        align-items: center;
        padding: 4px 0;
        border-bottom: 1px solid var(--line);
      }
      li span:first-child {
        flex: 1;
      }
      ul {
        list-style: none;
        margin-bottom: 12px;
      }
      .stack {
        display: grid;
        gap: 12px;
      }
    `,
  ];
  static override properties = {
    project: { attribute: false },
    pack: { attribute: false },
    open: { type: Boolean },
    adding: { state: true },
  };

  declare project: Project | undefined;
  declare pack: ResolvedPack | undefined;
  declare open: boolean;
  /** The slot an indicator is being added to. */
  declare adding: Slot | undefined;

  readonly #form = new Form<SlotDraft, Project>(this, {
    start: () => emptyItem,
    check: (draft) => {
      const fault = slotFault(draft);
      return fault === undefined ? {} : { [draft.nameZh.trim() === '' ? 'nameZh' : 'target']: fault };
    },
    send: (draft) => {
      const slot = this.adding;
      if (slot === undefined) throw new Error('no slot');
      const items = this.#slots[slot.code] ?? [];
      return this.#save({ ...this.#slots, [slot.code]: [...items, itemOf(slot, items.length, draft)] });
    },
    done: (project) => {
      this.adding = undefined;
      this.#form.reset();
      this.#tell(project);
    },
  });

  get #slots(): Slots {
    return (this.project?.slots ?? {}) as Slots;
  }

  override render(): unknown {
    const { pack } = this;
    if (pack === undefined || pack.slots.length === 0) return html`<p class="soft">${say('projects.slots.none')}</p>`;
    return html`<div class="stack">${pack.slots.map((slot) => this.#renderSlot(slot))}</div>
      ${this.#renderAdding()}`;
  }

  #renderSlot(slot: Slot): unknown {
    const items = this.#slots[slot.code] ?? [];
    const hint = say('projects.slots.weight', { weight: slot.weight, min: slot.minItems, max: slot.maxItems });
    return html`<jh-card heading=${inLanguage(slot.title)} hint=${hint}>
      <ul>
        ${items.map((item, index) => this.#renderItem(slot, item, index))}
      </ul>
      ${
        this.open && items.length < slot.maxItems
          ? html`<jh-button icon="plus" @jh-press=${() => (this.adding = slot)}
              >${say('projects.slots.add')}</jh-button
            >`
          : nothing
      }
    </jh-card>`;
  }

  #renderItem(slot: Slot, item: SlotItem, index: number): unknown {
    return html`<li>
      <span>${inLanguage(item.title)}</span>
      <span class="soft">${ruleText(item)}</span>
      ${
        this.open
          ? html`<jh-button kind="quiet" @jh-press=${() => this.#remove(slot, index)}
              >${say('projects.slots.remove')}</jh-button
            >`
          : nothing
      }
    </li>`;
  }

  #renderAdding(): unknown {
    const form = this.#form;
    const { adding } = this;
    return html`<jh-dialog
      ?open=${adding !== undefined}
      heading=${say('projects.slots.add')}
      @jh-close=${() => (this.adding = undefined)}
    >
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      ${this.#renderFields()}
      <jh-button slot="actions" @jh-press=${() => (this.adding = undefined)}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
        >${say('projects.slots.save')}</jh-button
      >
    </jh-dialog>`;
  }

  #renderFields(): unknown {
    const form = this.#form;
    const kinds = (['ratio', 'levels'] as const)
      .filter((kind) => this.adding?.allowedRules.includes(kind === 'ratio' ? 'ratioToTarget' : 'levels'))
      .map((value) => ({ value, label: say(`projects.slots.kind.${value}`) }));
    return html`<form @submit=${form.submit} novalidate>
      <jh-radio-field ${form.field('kind')} label=${say('projects.slots.kind')} .choices=${kinds}></jh-radio-field>
      <jh-text-field
        ${form.field('nameZh')}
        label=${say('projects.slots.name')}
        maxlength="80"
        required
      ></jh-text-field>
      <jh-text-field
        ${form.field('nameEn')}
        label=${say('projects.slots.nameEn')}
        maxlength="120"
        required
      ></jh-text-field>
      <jh-text-field
        ${form.field('target')}
        label=${say('projects.slots.target')}
        ?hidden=${form.draft.kind === 'levels'}
        required
      ></jh-text-field>
      <jh-select-field
        ${form.field('unit')}
        label=${say('projects.facts.unit')}
        .choices=${unitChoices()}
        ?hidden=${form.draft.kind === 'levels'}
      ></jh-select-field>
    </form>`;
  }

  async #remove(slot: Slot, index: number): Promise<void> {
    const rest = (this.#slots[slot.code] ?? []).filter((_, at) => at !== index);
    this.#tell(await this.#save({ ...this.#slots, [slot.code]: rest }));
  }

  #save(slots: Slots): Promise<Project> {
    const { project } = this;
    if (project === undefined) throw new Error('no project');
    const body: UpdateProject = {
      titleZh: project.titleZh,
      titleEn: project.titleEn,
      unit: project.unit,
      budget: project.budget,
      object: project.object,
      budgetFen: project.budgetFen,
      receivedFen: project.receivedFen,
      spentFen: project.spentFen,
      disclosure: project.disclosure,
      pack: project.pack,
      slots: slots as UpdateProject['slots'],
    };
    return api.put<Project>(`projects/${project.id}`, body, { version: project.version });
  }

  #tell(project: Project): void {
    toast(say('projects.saved'));
    this.dispatchEvent(new CustomEvent('jh-changed', { detail: project }));
  }
}

/** The rule of an own indicator in words, with its target and what that is counted in. */
function ruleText(item: SlotItem): string {
  const rule = sayGiven(`packs.rule.${item.rule.kind}`);
  const target = targetOf(item);
  if (target === undefined) return rule;
  const [fact] = Object.values(item.facts ?? {});
  const unit = fact === undefined ? '' : ` ${sayGiven(`unit.${fact.unit}`)}`;
  return `${rule} · ${say('projects.slots.target')} ${grouped(target)}${unit}`;
}

customElements.define('jh-project-slots', ProjectSlots);
declare global {
  interface HTMLElementTagNameMap {
    'jh-project-slots': ProjectSlots;
  }
}
