import { css, html, nothing } from 'lit';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { session } from '../../controllers/session.ts';
import type { Detail } from '../../elements/details.ts';
import { JihengElement } from '../../elements/element.ts';
import { date, dateTime, daysUntil } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { base } from '../../styles/base.ts';
import { seatsText } from '../draws/rule-content.ts';
import { deadlineNames, nextDeadline } from './round-words.ts';
import './rules-drawer.ts';
import '../../elements/card.ts';
import '../../elements/details.ts';

/** What a round is made of, and its deadlines with the days that are left. */
export class RoundBasics extends JihengElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      ol {
        list-style: none;
        display: grid;
        gap: 8px;
      }
      li {
        padding-inline-start: 10px;
        border-inline-start: 3px solid var(--line);
      }
      li[data-next] {
        border-color: var(--accent);
      }
      li[data-next] b {
        color: var(--accent);
      }
      b {
        font-weight: 600;
      }
    `,
  ];
  static override properties = { round: { attribute: false }, now: { type: Number } };

  declare round: Round | undefined;
  declare now: number;

  constructor() {
    super();
    this.now = 0;
  }

  override render(): unknown {
    const { round } = this;
    if (round === undefined) return nothing;
    return html`<jh-card heading=${say('rounds.deadlines')}>${this.#renderDeadlines(round)}</jh-card>
      <jh-card heading=${say('rounds.basics')}>
        <jh-rules-drawer slot="actions" .rules=${round.rules}></jh-rules-drawer>
        <jh-details .facts=${factsOf(round)}></jh-details>
      </jh-card>`;
  }

  #renderDeadlines(round: Round): unknown {
    const next = nextDeadline(round, this.now);
    return html`<ol>
      ${deadlineNames.map((name) => {
        const at = round.deadlines[name];
        return html`<li ?data-next=${name === next} aria-current=${name === next ? 'step' : nothing}>
          <b>${say(`rounds.deadline.${name}`)}</b>
          <div>${dateTime(at)}</div>
          <div class="faint">${this.#left(at)}</div>
        </li>`;
      })}
    </ol>`;
  }

  #left(at: number): string {
    if (at <= this.now) return say('rounds.deadline.over');
    const days = daysUntil(at, this.now);
    return days === 0 ? say('rounds.deadline.today') : say('rounds.deadline.days', { days });
  }
}

function factsOf(round: Round): readonly Detail[] {
  const title = inLanguage({ zh: round.packTitleZh, en: round.packTitleEn });
  const pack = say('rounds.pack.version', { title, version: round.packVersion });
  const address = `#/packs/${encodeURIComponent(round.pack)}/${encodeURIComponent(round.packVersion)}`;
  const times: readonly (readonly [string, number | null])[] = [
    [say('rounds.frozenAt'), round.frozenAt],
    [say('rounds.revealedAt'), round.revealedAt],
  ];
  return [
    { name: say('rounds.form'), value: say(`rounds.form.${round.form}`) },
    { name: say('rounds.pack'), value: session.can('pack.read') ? html`<a href=${address}>${pack}</a>` : pack },
    { name: say('rounds.baseDate'), value: date(round.baseDate) },
    { name: say('rounds.period'), value: round.period },
    { name: say('rounds.officer'), value: round.officer.name },
    { name: say('rounds.supervisor'), value: round.supervisor.name },
    { name: say('rounds.rules.seats'), value: seatsText(round.rules.seats) },
    ...times.flatMap(([name, at]) => (at === null ? [] : [{ name, value: dateTime(at) }])),
  ];
}

customElements.define('jh-round-basics', RoundBasics);
declare global {
  interface HTMLElementTagNameMap {
    'jh-round-basics': RoundBasics;
  }
}
