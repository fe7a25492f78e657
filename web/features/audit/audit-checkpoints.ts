import { html } from 'lit';
import type { Checkpoint } from '../../../core/generated/api/audit/checkpoint.ts';
import type { Checkpoints } from '../../../core/generated/api/audit/checkpoints.ts';
import { CursorList } from '../../controllers/cursor-list.ts';
import { Following } from '../../controllers/following.ts';
import { pageSize } from '../../controllers/table-settings.ts';
import type { Column } from '../../elements/column.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import '../../elements/empty.ts';
import '../../elements/hash.ts';
import '../../elements/table.ts';

const columns: readonly Column<Checkpoint>[] = [
  { id: 'at', head: 'audit.at', kind: 'time', value: (head) => head.at },
  { id: 'size', head: 'audit.count', kind: 'number', value: (head) => head.size },
  {
    id: 'root',
    head: 'audit.root',
    value: (head) => head.root,
    cell: (head) => html`<jh-hash value=${head.root}></jh-hash>`,
  },
  { id: 'key', head: 'audit.key', kind: 'code', value: (head) => head.key },
  {
    id: 'signature',
    head: 'audit.signature',
    value: (head) => head.signature,
    cell: (head) => html`<jh-hash value=${head.signature}></jh-hash>`,
  },
];

/** Signed heads of the log, newest first. */
export class AuditCheckpoints extends JihengElement {
  readonly #list = new CursorList<Checkpoints>(this, 'audit/checkpoints', () => ({}));

  constructor() {
    super();
    new Following(this, pageSize);
  }

  override render(): unknown {
    return this.#list.resource.render({
      ready: (heads) =>
        html`<jh-table
          caption=${say('audit.checkpoints')}
          paging="server"
          .columns=${columns}
          .rows=${heads.items}
          .keyOf=${(head: Checkpoint) => String(head.size)}
          .page=${this.#list.page}
          ?more=${this.#list.more}
          @jh-page=${this.#list.turn}
        >
          <jh-empty
            slot="empty"
            heading=${say('audit.checkpoints.empty')}
            hint=${say('audit.checkpoints.hint')}
          ></jh-empty>
        </jh-table>`,
    });
  }
}

customElements.define('jh-audit-checkpoints', AuditCheckpoints);
declare global {
  interface HTMLElementTagNameMap {
    'jh-audit-checkpoints': AuditCheckpoints;
  }
}
