import { css, html, nothing, type PropertyValues } from 'lit';
import type { PoolId } from '../../../core/domain/pool/kinds.ts';
import type { ImportResult } from '../../../core/generated/api/pools/import-result.ts';
import { api } from '../../controllers/api.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';
import { saveFile } from '../../controllers/save-file.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import '../../elements/button.ts';
import '../../elements/dialog.ts';
import '../../elements/file-field.ts';
import '../../elements/problem.ts';
import '../../elements/table.ts';

type Fault = ImportResult['faults'][number];

const columns: readonly Column<Fault>[] = [
  { id: 'row', head: 'pools.import.row', kind: 'number', value: ({ row }) => row },
  { id: 'column', head: 'pools.import.column', value: ({ column }) => column },
  { id: 'reason', head: 'pools.import.reason', wide: true, value: ({ text }) => text },
  { id: 'next', head: 'pools.import.next', wide: true, value: ({ next }) => next },
  { id: 'code', head: 'pools.import.code', kind: 'code', extra: true, value: ({ code }) => code },
];

const keyOf = ({ row, column, code }: Fault): string => `${row} ${column} ${code}`;

/** The dialog that imports a table of members: template, file, preview of every faulty cell, import. Fires `jh-imported`. */
export class ImportMembers extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      .steps {
        display: grid;
        gap: 12px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: end;
      }
      .line jh-file-field {
        flex: 1 1 320px;
      }
      .clean {
        padding: 6px 10px;
        border-inline-start: 3px solid var(--green);
        background: var(--green-soft);
      }
      jh-table {
        --table-height: 40vh;
      }
    `,
  ];
  static override properties = {
    open: { type: Boolean },
    pool: {},
    file: { state: true },
    preview: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare open: boolean;
  declare pool: PoolId;
  declare file: File | undefined;
  declare preview: ImportResult | undefined;
  declare problem: Problem | undefined;
  declare busy: boolean;

  constructor() {
    super();
    Object.assign(this, { open: false, pool: 'expert', busy: false });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open')) Object.assign(this, { file: undefined, preview: undefined, problem: undefined });
  }

  override render(): unknown {
    if (!this.open) return nothing;
    return html`<jh-dialog open wide heading=${say('pools.import.heading', { pool: say(`pool.${this.pool}`) })}>
      <div class="steps">
        <p>${say('pools.import.steps')}</p>
        <div class="line">
          <jh-file-field
            label=${say('pools.import.file')}
            accept=".csv,text/csv"
            maxBytes=${8 * 1024 * 1024}
            required
            @jh-input=${this.#chosen}
          ></jh-file-field>
          <jh-button icon="download" @jh-press=${this.#template}>${say('pools.import.template')}</jh-button>
        </div>
        <jh-problem .problem=${this.problem}></jh-problem>
        <div role="status">${this.#renderOutcome()}</div>
        ${this.#renderFaults()}
      </div>
      <jh-button slot="actions" @jh-press=${this.#cancel}>${say('frame.action.cancel')}</jh-button>
      <jh-button slot="actions" ?disabled=${this.file === undefined} ?busy=${this.busy} @jh-press=${this.#try}
        >${say('pools.import.preview')}</jh-button
      >
      <jh-button slot="actions" kind="primary" ?disabled=${!this.#ready} ?busy=${this.busy} @jh-press=${this.#import}
        >${
          this.#ready ? say('pools.import.run', { rows: this.preview?.rows ?? 0 }) : say('pools.import.first')
        }</jh-button
      >
    </jh-dialog>`;
  }

  /** The file has been looked at as a whole, and nothing is wrong with it. */
  get #ready(): boolean {
    return this.preview !== undefined && this.preview.faults.length === 0 && this.preview.rows > 0;
  }

  #renderOutcome(): unknown {
    const { preview } = this;
    if (preview === undefined) return nothing;
    const { rows, faults } = preview;
    if (faults.length > 0)
      return html`<p class="note">${say('pools.import.faulty', { rows, faults: faults.length })}</p>`;
    if (rows === 0) return html`<p class="note">${say('pools.import.none')}</p>`;
    return html`<p class="clean">${say('pools.import.clean', { rows })}</p>`;
  }

  #renderFaults(): unknown {
    const faults = this.preview?.faults ?? [];
    if (faults.length === 0) return nothing;
    return html`<jh-table
      caption=${say('pools.import.faults')}
      .columns=${columns}
      .rows=${faults}
      .keyOf=${keyOf}
      compact
    ></jh-table>`;
  }

  readonly #chosen = (event: Event): void => {
    const { value } = event.target as HTMLElementTagNameMap['jh-file-field'];
    Object.assign(this, { file: value, preview: undefined, problem: undefined });
  };

  readonly #template = (): Promise<void> =>
    this.#working(async () => saveFile(await api.file(`pools/${this.pool}/template`)));

  readonly #try = (): Promise<void> =>
    this.#working(async () => {
      this.preview = await this.#send({ dryRun: 'true' });
    });

  readonly #import = (): Promise<void> =>
    this.#working(async () => {
      const { rows } = await this.#send({});
      toast(say('pools.import.done', { rows }));
      this.dispatchEvent(new Event('jh-imported'));
    });

  #send(query: { readonly dryRun?: 'true' }): Promise<ImportResult> {
    const file = this.file ?? new Blob();
    // Spreadsheet programs register other types for the same text.
    return api.upload<ImportResult>(`pools/${this.pool}/import`, file, { mediaType: 'text/csv', query });
  }

  async #working(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    Object.assign(this, { busy: true, problem: undefined });
    await act().catch((cause: unknown) => (this.problem = asProblem(cause)));
    this.busy = false;
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new Event('jh-close', { bubbles: true, composed: true }));
  };
}

customElements.define('jh-import-members', ImportMembers);
declare global {
  interface HTMLElementTagNameMap {
    'jh-import-members': ImportMembers;
  }
}
