import { css, html, nothing } from 'lit';
import type { Result } from '../../../core/generated/api/results/result.ts';
import type { Detail } from '../../elements/details.ts';
import { JihengElement } from '../../elements/element.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { gradeMark, stateTag } from './result-words.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';
import '../../elements/hash.ts';

/** Revisions beside each other, other evaluations of the project, and what the result rests on. Fires `jh-revision`. */
export class ResultRest extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fit, minmax(320px, 1fr));
        align-items: start;
      }
      ul {
        list-style: none;
        display: grid;
        gap: 6px;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 10px;
        align-items: center;
      }
      p {
        margin-top: 6px;
      }
    `,
  ];
  static override properties = { result: { attribute: false } };

  declare result: Result | undefined;

  override render(): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    return html`${result.revisions.length > 1 ? this.#renderRevisions(result) : nothing}
      ${result.others.length > 0 ? renderOthers(result) : nothing}
      <jh-card heading=${say('result.hashes')}><jh-details .facts=${groundsOf(result)}></jh-details></jh-card>`;
  }

  #renderRevisions(result: Result): unknown {
    return html`<jh-card heading=${say('result.versions')}>
      <ul>
        ${result.revisions.map(
          (row) =>
            html`<li>
              <jh-button
                kind="quiet"
                small
                pressed=${row.revision === result.revision ? 'true' : 'false'}
                @jh-press=${() => this.#turn(row.revision)}
                >${say('result.revision.n', { revision: row.revision })}</jh-button
              >
              <b>${row.published ?? '–'}</b> ${gradeMark(row)} ${stateTag(row.state)}
              ${row.reason === '' ? nothing : html`<span class="soft">${row.reason}</span>`}
            </li>`,
        )}
      </ul>
      ${
        result.netMovement === null
          ? nothing
          : html`<p class="soft">${say('result.movement', { movement: signed(result.netMovement) })}</p>`
      }
    </jh-card>`;
  }

  #turn(revision: number): void {
    const newest = this.result?.revisions[0]?.revision === revision;
    this.dispatchEvent(new CustomEvent('jh-revision', { detail: newest ? undefined : revision }));
  }
}

const signed = (movement: string): string => (movement.startsWith('-') ? movement : `+${movement}`);

const renderOthers = ({ others }: Result): unknown =>
  html`<jh-card heading=${say('result.others')}>
    <ul>
      ${others.map(
        (other) =>
          html`<li>
            <a href="#/results/${other.key}">${other.round}</a> ${say(`result.form.${other.form}`)}
            <b>${other.published ?? '–'}</b> ${gradeMark(other)} ${stateTag(other.state)}
          </li>`,
      )}
    </ul>
  </jh-card>`;

const groundsOf = (result: Result): readonly Detail[] => [
  { name: say('result.round'), value: `${result.round.code} ${inLanguage(result.round.title)}`, wide: true },
  { name: say('result.form'), value: say(`result.form.${result.round.form}`) },
  { name: say('result.revision'), value: say('result.revision.n', { revision: result.revision }) },
  { name: say('result.pack'), value: `${inLanguage(result.pack.title)} ${result.pack.version}`, wide: true },
  ...(result.method === null ? [] : [{ name: say('result.method'), value: result.method.citation, wide: true }]),
  { name: say('result.engine'), value: result.engine },
  { name: say('result.hash.round'), value: html`<jh-hash value=${result.roundHash}></jh-hash>`, wide: true },
  { name: say('result.hash.dossier'), value: html`<jh-hash value=${result.dossierHash}></jh-hash>`, wide: true },
];

customElements.define('jh-result-rest', ResultRest);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-rest': ResultRest;
  }
}
