import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Field, type Described } from '../../elements/field.ts';
import { say } from '../../i18n/say.ts';
import { emptyParty, type PartyDraft } from './plan-draft.ts';
import '../../elements/button.ts';

const most = 9;

/** The parties of a draw, one line each: sign-in name, organisation, from outside or not. */
export class PartyRows extends Field<readonly PartyDraft[]> {
  static override styles = [
    ...Field.styles,
    css`
      .row {
        display: grid;
        grid-template-columns: 2em minmax(9em, 1fr) minmax(12em, 2fr) auto 40px;
        gap: 8px;
        align-items: center;
        margin-bottom: 6px;
      }
      .row > span {
        color: var(--ink-faint);
        text-align: end;
      }
      .outside {
        display: flex;
        gap: 6px;
        align-items: center;
        min-height: 24px;
        margin: 0;
        color: var(--ink);
        white-space: nowrap;
      }
      @media (max-width: 560px) {
        .row {
          grid-template-columns: 2em minmax(0, 1fr);
        }
        .row > :not(span) {
          grid-column: 2;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.value = [];
  }

  protected override renderLabel(): unknown {
    return html`<div class="label" id="label">${this.label}${this.renderRequired()}</div>`;
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    return html`<div role="group" aria-labelledby="label" aria-describedby=${by}>
      ${this.value.map((party, index) => this.#renderRow(party, index, invalid))}
      ${
        this.value.length < most
          ? html`<jh-button small icon="plus" @jh-press=${() => this.entered([...this.value, emptyParty])}
              >${say('draws.plan.addParty')}</jh-button
            >`
          : ''
      }
    </div>`;
  }

  #renderRow(party: PartyDraft, index: number, invalid: Described['invalid']): unknown {
    const n = index + 1;
    const text = (member: 'account' | 'organisation', name: string, placeholder: string): unknown =>
      html`<input
        class="control"
        .value=${live(party[member])}
        placeholder=${placeholder}
        maxlength="80"
        autocomplete="off"
        aria-label=${name}
        aria-invalid=${invalid}
        @input=${(event: Event) => this.#change(index, { [member]: (event.target as HTMLInputElement).value })}
        @keydown=${this.sendOnEnter}
      />`;
    return html`<div class="row">
      <span aria-hidden="true">${n}</span>
      ${text('account', say('draws.plan.loginOf', { n }), say('draws.plan.login'))}
      ${text('organisation', say('draws.plan.organisationOf', { n }), say('draws.plan.organisation'))}
      <label class="outside"
        ><input
          type="checkbox"
          .checked=${live(party.outside)}
          aria-label=${say('draws.plan.outsideOf', { n })}
          @change=${(event: Event) => this.#change(index, { outside: (event.target as HTMLInputElement).checked })}
        />${say('draws.plan.outside')}</label
      >
      <jh-button
        kind="quiet"
        icon="close"
        label=${say('draws.plan.removeOf', { n })}
        @jh-press=${() => this.entered(this.value.filter((_, at) => at !== index))}
      ></jh-button>
    </div>`;
  }

  #change(index: number, change: Partial<PartyDraft>): void {
    this.entered(this.value.map((party, at) => (at === index ? { ...party, ...change } : party)));
  }
}

customElements.define('jh-party-rows', PartyRows);
declare global {
  interface HTMLElementTagNameMap {
    'jh-party-rows': PartyRows;
  }
}
