import { css, html, nothing } from 'lit';
import { evidenceGrounds, evidenceMediaTypes } from '../../../core/domain/project/evidence-file.ts';
import type { Evidence } from '../../../core/generated/api/projects/evidence.ts';
import type { EvidenceList } from '../../../core/generated/api/projects/evidence-list.ts';
import type { Project } from '../../../core/generated/api/projects/project.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { saveFile } from '../../controllers/save-file.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/empty.ts';
import '../../elements/file-field.ts';
import '../../elements/hash.ts';
import '../../elements/messages.ts';
import '../../elements/select-field.ts';
import '../../elements/table.ts';
import '../../elements/text-field.ts';

interface Draft {
  readonly file: File | undefined;
  readonly ground: string;
  readonly note: string;
}

const largest = 20 * 1024 * 1024;

const columns: readonly Column<Evidence>[] = [
  {
    id: 'name',
    head: 'projects.evidence.file',
    wide: true,
    value: (one) => one.name,
    cell: (one) =>
      html`<jh-button kind="quiet" @jh-press=${async () => saveFile(await api.file(`evidence/${one.id}`))}
        >${one.name}</jh-button
      >`,
  },
  { id: 'ground', head: 'projects.evidence.ground', value: (one) => sayGiven(`evidence.ground.${one.ground}`) },
  { id: 'note', head: 'projects.evidence.note', value: (one) => one.note },
  { id: 'size', head: 'projects.evidence.size', kind: 'number', value: (one) => one.size },
  { id: 'at', head: 'projects.evidence.at', kind: 'time', value: (one) => one.at },
  {
    id: 'digest',
    head: 'projects.evidence.digest',
    value: (one) => one.digest,
    cell: (one) => html`<jh-hash value=${one.digest}></jh-hash>`,
  },
];

/** The evidence of a project: what there is, and a place to add more. */
export class ProjectEvidence extends JihengElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: 10px;
        grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
        align-items: end;
      }
    `,
  ];
  static override properties = { project: { attribute: false }, open: { type: Boolean } };

  declare project: Project | undefined;
  declare open: boolean;

  readonly #evidence = new Resource(this, {
    on: (): [string] | undefined => (this.project ? [this.project.id] : undefined),
    load: (signal, id) => api.get<EvidenceList>(`projects/${id}/evidence`, { signal }),
  });

  readonly #form = new Form<Draft, Evidence>(this, {
    start: () => ({ file: undefined, ground: 'goal', note: '' }),
    check: ({ file }) => (file === undefined ? { file: say('frame.field.missing') } : {}),
    send: ({ file, ground, note }, key) => {
      if (file === undefined || this.project === undefined) throw new Error('no file');
      const query = { name: file.name, ground, note };
      return api.upload<Evidence>(`projects/${this.project.id}/evidence`, file, { key, query });
    },
    done: () => {
      this.#form.reset();
      toast(say('projects.evidence.added'));
      void this.#evidence.reload();
    },
  });

  override render(): unknown {
    return html`${this.open ? this.#renderForm() : nothing}
    ${this.#evidence.render({
      ready: ({ items }) =>
        html`<jh-table caption=${say('projects.tab.evidence')} .columns=${columns} .rows=${items}>
          <jh-empty
            slot="empty"
            heading=${say('projects.evidence.empty')}
            hint=${say('projects.evidence.empty.hint')}
          ></jh-empty>
        </jh-table>`,
    })}`;
  }

  #renderForm(): unknown {
    const form = this.#form;
    const grounds = evidenceGrounds.map((value) => ({ value, label: say(`evidence.ground.${value}`) }));
    return html`<jh-card heading=${say('projects.evidence.add')}>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-file-field
          ${form.field('file')}
          label=${say('projects.evidence.file')}
          accept=${evidenceMediaTypes.join(',')}
          .maxBytes=${largest}
          required
        ></jh-file-field>
        <jh-select-field
          ${form.field('ground')}
          label=${say('projects.evidence.ground')}
          .choices=${grounds}
        ></jh-select-field>
        <jh-text-field ${form.field('note')} label=${say('projects.evidence.note')} maxlength="400"></jh-text-field>
        <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
          >${say('projects.evidence.add')}</jh-button
        >
      </form>
    </jh-card>`;
  }
}

customElements.define('jh-project-evidence', ProjectEvidence);
declare global {
  interface HTMLElementTagNameMap {
    'jh-project-evidence': ProjectEvidence;
  }
}
