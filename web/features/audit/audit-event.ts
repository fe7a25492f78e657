import { css, html, nothing } from 'lit';
import { verifyInclusion } from '../../../core/domain/audit/merkle-proof.ts';
import { hexDecode, isHex } from '../../../core/domain/hash/sha256.ts';
import type { Event as AuditEvent } from '../../../core/generated/api/audit/event.ts';
import type { Proof } from '../../../core/generated/api/audit/proof.ts';
import { api } from '../../controllers/api.ts';
import { asProblem, type Problem } from '../../controllers/problem.ts';
import type { Detail } from '../../elements/details.ts';
import { JihengElement } from '../../elements/element.ts';
import { icon } from '../../elements/icon.ts';
import { dateTime } from '../../i18n/dates.ts';
import { say, sayGiven } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { outcomeTag } from './event-columns.ts';
import '../../elements/button.ts';
import '../../elements/details.ts';
import '../../elements/hash.ts';
import '../../elements/problem.ts';

const hashLength = 32;

/** One event with its detail, and the proof that the log holds it, checked in this browser. */
export class AuditEventView extends JihengElement {
  static override styles = [
    base,
    css`
      h3 {
        margin: 16px 0 4px;
      }
      pre {
        margin: 0;
        padding: 8px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--ground);
        font-family: var(--mono);
        font-size: var(--text-small);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      jh-button {
        margin: 8px 0;
      }
      .verdict {
        margin-top: 8px;
        font-weight: 600;
      }
      .good {
        color: var(--green);
      }
      .bad {
        color: var(--seal);
      }
    `,
  ];
  static override properties = { event: { attribute: false }, proof: { state: true }, problem: { state: true } };

  declare event: AuditEvent;
  declare proof: Proof | undefined;
  declare problem: Problem | undefined;

  override render(): unknown {
    const { event } = this;
    return html`${event.veiled ? html`<p>${say('audit.veiled.hint')}</p>` : nothing}
      <jh-details .facts=${factsOf(event)}></jh-details>
      ${
        event.detail === null
          ? nothing
          : html`<h3>${say('audit.detail')}</h3>
              <pre>${JSON.stringify(event.detail, null, 2)}</pre>`
      }
      <h3>${say('audit.prove')}</h3>
      <p class="soft">${say('audit.prove.hint')}</p>
      <jh-button @jh-press=${this.#prove}>${say('audit.prove')}</jh-button>
      <div role="status">${this.#renderVerdict()}</div>
      <jh-problem .problem=${this.problem}></jh-problem>`;
  }

  #renderVerdict(): unknown {
    const { proof } = this;
    if (proof === undefined) return nothing;
    if (!holds(this.event, proof)) return html`<p class="verdict bad">${icon('warning')} ${say('audit.notProved')}</p>`;
    return html`<p class="verdict good">
        ${icon('check')} ${say('audit.proved', { size: proof.size, steps: proof.path.length })}
      </p>
      <jh-hash value=${proof.root} whole></jh-hash>`;
  }

  readonly #prove = async (): Promise<void> => {
    Object.assign(this, { proof: undefined, problem: undefined });
    try {
      this.proof = await api.get<Proof>(`audit/events/${this.event.sequence}/proof`);
    } catch (cause) {
      this.problem = asProblem(cause);
    }
  };
}

/** Whether the proof leads from the leaf that is shown, at its place, to the root. */
function holds(event: AuditEvent, { root, path, size }: Proof): boolean {
  if (![event.leaf, root, ...path].every((hash) => isHex(hash, hashLength))) return false;
  const claim = { leaf: hexDecode(event.leaf), root: hexDecode(root), proof: path.map(hexDecode) };
  return verifyInclusion({ ...claim, index: event.sequence, size });
}

const factsOf = (event: AuditEvent): readonly Detail[] => [
  { name: say('audit.outcome'), value: outcomeTag(event) },
  { name: say('audit.code'), value: event.code === null ? undefined : `${event.code} ${sayGiven(event.code)}` },
  { name: say('audit.at'), value: event.at === null ? undefined : dateTime(event.at) },
  { name: say('audit.act'), value: event.act ?? undefined },
  { name: say('audit.on'), value: event.on ?? undefined },
  { name: say('audit.role'), value: event.role === null ? undefined : sayGiven(`role.${event.role}`) },
  { name: say('audit.account'), value: event.account ?? undefined },
  { name: say('audit.leaf'), value: html`<jh-hash value=${event.leaf} whole></jh-hash>`, wide: true },
];

customElements.define('jh-audit-event', AuditEventView);
declare global {
  interface HTMLElementTagNameMap {
    'jh-audit-event': AuditEventView;
  }
}
