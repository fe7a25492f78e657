import { css, html, nothing } from 'lit';
import type { Session } from '../../core/generated/api/accounts/session.ts';
import { Following } from '../controllers/following.ts';
import { toast } from '../controllers/notices.ts';
import { asProblem } from '../controllers/problem.ts';
import { go } from '../controllers/router.ts';
import { session } from '../controllers/session.ts';
import { JihengElement } from '../elements/element.ts';
import { say } from '../i18n/say.ts';
import { base } from '../styles/base.ts';
import { control } from '../styles/control.ts';
import { mayLeavePage } from './may-leave.ts';
import { bureauYears } from './years.ts';

/** The fiscal year and the role the reader works in; a change begins at own work again. */
export class WorldSwitch extends JihengElement {
  static override styles = [
    base,
    control,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
      }
      label {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--ink-faint);
        white-space: nowrap;
      }
      .control {
        width: auto;
        border-color: var(--line);
      }
    `,
  ];

  constructor() {
    super();
    new Following(this, session);
  }

  override render(): unknown {
    const now = session.current();
    return now === undefined ? nothing : html`${this.#renderYear(now)}${this.#renderRole(now)}`;
  }

  #renderYear(now: Session): unknown {
    return html`<label>
      ${say('frame.year')}
      <select class="control" @change=${this.#chooseYear}>
        ${bureauYears(now.year, Date.now()).map(
          (year) => html`<option value=${year} .selected=${year === now.year}>${year}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderRole(now: Session): unknown {
    if (now.roles.length < 2)
      return html`<label>${say('frame.role')}<strong>${say(`role.${now.role}`)}</strong></label>`;
    return html`<label>
      ${say('frame.role')}
      <select class="control" @change=${this.#chooseRole}>
        ${now.roles.map((role) => html`<option value=${role} .selected=${role === now.role}>${say(`role.${role}`)}</option>`)}
      </select>
    </label>`;
  }

  readonly #chooseYear = (event: Event): Promise<void> => {
    const year = Number((event.target as HTMLSelectElement).value);
    return this.#change(() => session.chooseYear(year));
  };

  readonly #chooseRole = (event: Event): Promise<void> => {
    const wanted = (event.target as HTMLSelectElement).value;
    const role = session.current()?.roles.find((one) => one === wanted);
    return role === undefined ? Promise.resolve() : this.#change(() => session.switchRole(role));
  };

  async #change(act: () => Promise<void>): Promise<void> {
    try {
      if (await mayLeavePage()) {
        await act();
        go('/');
      }
    } catch (cause) {
      toast(asProblem(cause).text, 'bad');
    }
    // A choice that was not taken must not stay in the list.
    this.requestUpdate();
  }
}

customElements.define('jh-world-switch', WorldSwitch);
declare global {
  interface HTMLElementTagNameMap {
    'jh-world-switch': WorldSwitch;
  }
}
