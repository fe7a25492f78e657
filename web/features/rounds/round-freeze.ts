import { css, html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api } from '../../controllers/api.ts';
import { asProblem } from '../../controllers/problem.ts';
import { toast } from '../../controllers/notices.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { session } from '../../controllers/session.ts';
import { confirmed } from '../../elements/confirm.ts';
import { JihengElement } from '../../elements/element.ts';
import { dateTime } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { openMarks } from './next-step.ts';
import { RoundAct } from './round-act.ts';
import { roundPath } from './round-words.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/hash.ts';
import '../../elements/problem.ts';
import '../../elements/tag.ts';

interface Condition {
  readonly text: string;
  readonly met: boolean;
}

/** The freeze of a round: what it still needs; afterwards its hash and its file. */
export class RoundFreeze extends JihengElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: 6px;
        list-style: none;
      }
      li {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .hash {
        margin: 4px 0;
      }
      .hash jh-hash {
        color: var(--seal);
        font-weight: 600;
      }
    `,
  ];
  static override properties = { round: { attribute: false }, now: { type: Number } };

  declare round: Round | undefined;
  declare now: number;

  readonly #act = new RoundAct(this);

  constructor() {
    super();
    this.now = 0;
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    return round.roundHash === null ? this.#renderOpen(round) : this.#renderFrozen(round, round.roundHash);
  }

  #renderOpen(round: Round): unknown {
    const conditions = conditionsOf(round, this.now);
    const may = session.can('round.prepare');
    return html`<jh-card heading=${say('rounds.freeze')} hint=${say('rounds.freeze.hint')}>
      ${
        may
          ? html`<jh-button
              slot="actions"
              kind="danger"
              ?busy=${this.#act.busy}
              ?disabled=${conditions.some(({ met }) => !met)}
              @jh-press=${() => this.#freeze(round)}
              >${say('rounds.freeze.run')}</jh-button
            >`
          : nothing
      }
      <jh-problem .problem=${this.#act.problem}></jh-problem>
      <ul>
        ${conditions.map(
          ({ text, met }) =>
            html`<li>
              <jh-tag kind=${met ? 'good' : 'warn'}
                >${say(met ? 'rounds.freeze.ready' : 'rounds.freeze.missing')}</jh-tag
              >${text}
            </li>`,
        )}
      </ul>
      ${may ? nothing : html`<p class="faint">${say('rounds.freeze.officer')}</p>`}
    </jh-card>`;
  }

  #renderFrozen(round: Round, hash: string): unknown {
    return html`<jh-card heading=${say('rounds.frozen')}>
      <jh-button slot="actions" icon="download" @jh-press=${() => this.#download(round)}
        >${say('rounds.frozen.file')}</jh-button
      >
      <p class="soft">${say('rounds.frozen.hash')}</p>
      <p class="hash"><jh-hash value=${hash} whole></jh-hash></p>
      <p class="faint">${say('rounds.frozen.check')}</p>
    </jh-card>`;
  }

  async #freeze(round: Round): Promise<void> {
    const detail = say('rounds.freeze.detail', {
      pack: inLanguage({ zh: round.packTitleZh, en: round.packTitleEn }),
      version: round.packVersion,
      projects: round.evaluations.length,
      marks: round.marks.length,
    });
    const question = say('rounds.freeze.question', { code: round.code });
    if (!(await confirmed({ question, detail, yes: say('rounds.freeze.yes'), danger: true }))) return;
    await this.#act.run(
      () => api.post<Round>(roundPath(round, 'freeze')),
      () => say('rounds.freeze.done'),
    );
  }

  async #download(round: Round): Promise<void> {
    try {
      saveFile(await api.file(roundPath(round, 'file')));
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
  }
}

function conditionsOf(round: Round, now: number): readonly Condition[] {
  const { holders } = round.custody;
  const taken = holders.filter((one) => one.taken).length;
  const { declareBy } = round.deadlines;
  const open = openMarks(round);
  return [
    { text: say('rounds.freeze.projects', { count: round.evaluations.length }), met: round.evaluations.length > 0 },
    { text: say('rounds.freeze.marks', { count: open }), met: open === 0 },
    { text: say('rounds.freeze.custody', { count: taken, all: holders.length }), met: taken === holders.length },
    { text: say('rounds.freeze.time', { at: dateTime(declareBy) }), met: declareBy > now },
  ];
}

customElements.define('jh-round-freeze', RoundFreeze);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-freeze': RoundFreeze;
  }
}
