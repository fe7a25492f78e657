import { css, html, nothing } from 'lit';
import { instantOf } from '../../../core/domain/time/instant.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { localProblem } from '../../controllers/problem.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { formStyle } from '../../styles/form.ts';
import { tellDraw } from './acting.ts';
import { openSealed } from './envelope.ts';
import { openEnvelope, ownParty } from './party-acts.ts';
import '../../elements/button.ts';
import '../../elements/file-field.ts';
import '../../elements/messages.ts';
import '../../elements/text-field.ts';

interface EnvelopeDraft {
  readonly file: File | undefined;
  readonly code: string;
}

/** Whether the reader is the outside party that may open envelopes of who is absent, at this moment. */
export function mayOpenEnvelopes(draw: Draw, now: number): boolean {
  const late = now > (instantOf(draw.deadlines.revealBy) ?? Number.POSITIVE_INFINITY);
  return draw.state === 'revealing' && draw.publicSource === null && late && ownParty(draw)?.outside === true;
}

/** An outside party opens the envelope of a party that is absent: file, code, and its own signature over what was in it. Fires `jh-draw`. */
export class OpenEnvelope extends JihengElement {
  static override styles = [
    base,
    formStyle,
    css`
      :host {
        margin-top: 12px;
      }
      form {
        max-width: 40rem;
      }
      h3 {
        margin-bottom: 4px;
      }
    `,
  ];
  static override properties = { draw: { attribute: false } };

  declare draw: Draw | undefined;

  readonly #form = new Form<EnvelopeDraft, Draw>(this, {
    start: () => ({ file: undefined, code: '' }),
    check: ({ file, code }) => ({
      ...(file === undefined && { file: say('frame.field.missing') }),
      ...(code.trim() === '' && { code: say('frame.field.missing') }),
    }),
    send: (draft) => this.#send(draft),
    done: (draw) => {
      toast(say('draws.envelope.opened'));
      tellDraw(this, draw);
    },
  });

  override render(): unknown {
    if (this.draw === undefined) return nothing;
    const form = this.#form;
    return html`<h3>${say('draws.envelope.open')}</h3>
      <p class="soft">${say('draws.envelope.open.hint')}</p>
      <jh-messages
        .messages=${form.messages}
        @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
      ></jh-messages>
      <form @submit=${form.submit} novalidate>
        <jh-file-field
          ${form.field('file')}
          label=${say('draws.envelope.theFile')}
          accept=".json,application/json"
          required
        ></jh-file-field>
        <jh-text-field
          ${form.field('code')}
          label=${say('draws.envelope.code')}
          maxlength="120"
          required
        ></jh-text-field>
        <div class="buttons">
          <jh-button kind="primary" ?busy=${form.busy} @jh-press=${() => form.submit()}
            >${say('draws.envelope.open.run')}</jh-button
          >
        </div>
      </form>`;
  }

  async #send({ file, code }: EnvelopeDraft): Promise<Draw> {
    const { draw } = this;
    const party = draw && ownParty(draw);
    const found = file && (await openSealed({ file: await file.text(), code }));
    if (draw === undefined || party === undefined || found?.draw !== draw.code) throw localProblem('KEY-002');
    return openEnvelope(draw, party, found);
  }
}

customElements.define('jh-open-envelope', OpenEnvelope);
declare global {
  interface HTMLElementTagNameMap {
    'jh-open-envelope': OpenEnvelope;
  }
}
