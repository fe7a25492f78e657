import { html } from 'lit';
import { api } from '../../controllers/api.ts';
import { toast } from '../../controllers/notices.ts';
import { asProblem } from '../../controllers/problem.ts';
import { keepInAddress } from '../../controllers/router.ts';
import { saveFile } from '../../elements/download.ts';
import { say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import '../../elements/button.ts';
import '../../elements/page-head.ts';
import '../../elements/tabs.ts';
import './audit-checkpoints.ts';
import './audit-events.ts';

/** The audit log: search, proof of a single event, signed checkpoints, export for checking elsewhere. */
export class AuditPage extends PageElement {
  override render(): unknown {
    const tab = this.query['tab'] === 'checkpoints' ? 'checkpoints' : 'events';
    const tabs = (['events', 'checkpoints'] as const).map((id) => ({ id, title: say(`audit.${id}`) }));
    return html`<jh-page-head heading=${say('audit.title')}>
        <jh-button slot="actions" icon="download" @jh-press=${this.#export}>${say('audit.export')}</jh-button>
      </jh-page-head>
      <jh-tabs .tabs=${tabs} chosen=${tab} label=${say('audit.title')} @jh-tab=${this.#choose}>
        ${
          tab === 'events'
            ? html`<jh-audit-events .query=${this.query}></jh-audit-events>`
            : html`<jh-audit-checkpoints></jh-audit-checkpoints>`
        }
      </jh-tabs>`;
  }

  readonly #choose = (event: CustomEvent<string>): void =>
    keepInAddress({ tab: event.detail === 'events' ? undefined : event.detail });

  readonly #export = async (): Promise<void> => {
    try {
      saveFile(await api.file('audit/export', { query: { limit: 1000 } }));
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
  };
}

customElements.define('jh-audit-page', AuditPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-audit-page': AuditPage;
  }
}
