import { css, html, nothing } from 'lit';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import { Resource } from '../../controllers/resource.ts';
import { JihengElement } from '../../elements/element.ts';
import { say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { Acting } from './acting.ts';
import { commit, join, ownKey, ownParty, reveal, type OwnKey } from './party-acts.ts';
import { saveFile } from '../../controllers/save-file.ts';
import '../../elements/button.ts';
import '../../elements/problem.ts';
import '../../elements/secret.ts';

type Party = Draw['parties'][number];

/**
 * What the draw asks of the reader as a party: register a key, commit, reveal. The key lives in this browser; where it does not,
 * the element says so. Fires `jh-draw`. Renders nothing for who is no party.
 */
export class PartyAct extends JihengElement {
  static override styles = [
    base,
    css`
      .act {
        display: grid;
        gap: 8px;
        justify-items: start;
        margin-top: 12px;
        padding: 12px 16px;
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--accent-soft);
      }
      .missing {
        border-color: var(--amber);
        background: var(--amber-soft);
      }
      .done {
        margin-top: 8px;
        color: var(--green);
      }
      .envelope {
        display: grid;
        gap: 4px;
        justify-items: start;
        margin-top: 12px;
      }
      jh-problem,
      jh-secret {
        width: 100%;
      }
    `,
  ];
  static override properties = { draw: { attribute: false } };

  declare draw: Draw | undefined;
  readonly #acting = new Acting(this);
  readonly #own = new Resource<OwnKey, [draw: string, asked: string]>(this, {
    on: () => {
      const party = this.draw && ownParty(this.draw);
      // Another answer is due when the key on file or the step changes.
      return this.draw && party && [this.draw.id, `${party.name} ${party.publicKey} ${party.committedAt}`];
    },
    load: (_, draw) => this.#look(draw),
    keep: true,
  });

  override render(): unknown {
    const { draw } = this;
    const party = draw && ownParty(draw);
    if (draw === undefined || party === undefined) return nothing;
    return this.#own.render({ loading: () => nothing, ready: (own) => this.#renderOwn(draw, party, own) });
  }

  async #look(draw: string): Promise<OwnKey> {
    const party = this.draw && ownParty(this.draw);
    return party === undefined ? { place: 'none' } : ownKey(draw, party);
  }

  #renderOwn(draw: Draw, party: Party, own: OwnKey): unknown {
    return html`${this.#renderStep(draw, party, own)}${own.place === 'here' ? this.#renderEnvelope(draw, own) : nothing}
    ${this.#acting.problem === undefined ? nothing : html`<jh-problem .problem=${this.#acting.problem}></jh-problem>`}`;
  }

  #renderStep(draw: Draw, party: Party, own: OwnKey): unknown {
    if (draw.state === 'gathering') return this.#renderJoin(draw, party, own);
    if (draw.state === 'committing') return this.#renderCommit(draw, party, own);
    return draw.state === 'revealing' ? this.#renderReveal(draw, party, own) : nothing;
  }

  #renderJoin(draw: Draw, party: Party, own: OwnKey): unknown {
    const act = (): Promise<void> => this.#acting.run(() => join(draw, party), say('draws.act.joined'));
    if (own.place === 'here') return done(say('draws.act.here'));
    if (own.place === 'unsupported') return missing(say('draws.act.unsupported'));
    if (own.place === 'none') return this.#renderAct('join', act);
    return missing(
      say('draws.act.elsewhere'),
      html`<jh-button ?busy=${this.#acting.busy} @jh-press=${act}>${say('draws.act.join.again')}</jh-button>`,
    );
  }

  #renderCommit(draw: Draw, party: Party, own: OwnKey): unknown {
    if (party.committedAt !== null) return done(say('draws.act.committed'));
    if (own.place !== 'here') return missing(lackOf(own));
    return this.#renderAct('commit', () => this.#acting.run(() => commit(draw, party), say('draws.act.committed')));
  }

  #renderReveal(draw: Draw, party: Party, own: OwnKey): unknown {
    if (party.revealedAt !== null) return done(say('draws.act.revealed'));
    if (own.place !== 'here') return missing(lackOf(own));
    if (own.kept.nonce === undefined) return missing(say('draws.act.nonceLost'));
    return this.#renderAct('reveal', () => this.#acting.run(() => reveal(draw, party), say('draws.act.revealed')));
  }

  #renderAct(verb: 'join' | 'commit' | 'reveal', run: () => void): unknown {
    return html`<div class="act">
      <p>${say(`draws.act.${verb}.hint`)}</p>
      <jh-button kind="primary" ?busy=${this.#acting.busy} @jh-press=${run}>${say(`draws.act.${verb}`)}</jh-button>
    </div>`;
  }

  #renderEnvelope(draw: Draw, { kept }: Extract<OwnKey, { place: 'here' }>): unknown {
    const { envelope } = kept;
    if (envelope === undefined || (draw.state !== 'committing' && draw.state !== 'revealing')) return nothing;
    const file = { name: `${draw.code}-envelope.json`, blob: new Blob([envelope.file], { type: 'application/json' }) };
    return html`<div class="envelope">
      <h3>${say('draws.envelope')}</h3>
      <p class="soft">${say('draws.envelope.hint')}</p>
      <jh-button icon="download" @jh-press=${() => saveFile(file)}>${say('draws.envelope.file')}</jh-button>
      <p class="faint">${say('draws.envelope.code')}</p>
      <jh-secret value=${envelope.code}></jh-secret>
    </div>`;
  }
}

const done = (text: string): unknown => html`<p class="done">${text}</p>`;

const missing = (text: string, act: unknown = nothing): unknown =>
  html`<div class="act missing" role="note">
    <p>${text}</p>
    ${act}
  </div>`;

const lackOf = ({ place }: OwnKey): string =>
  say(place === 'unsupported' ? 'draws.act.unsupported' : 'draws.act.elsewhere');

customElements.define('jh-party-act', PartyAct);
declare global {
  interface HTMLElementTagNameMap {
    'jh-party-act': PartyAct;
  }
}
