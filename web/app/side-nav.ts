import { css, html, nothing } from 'lit';
import { session } from '../controllers/session.ts';
import { Following } from '../controllers/following.ts';
import { JihengElement } from '../elements/element.ts';
import { say } from '../i18n/say.ts';
import { navGroups, type NavGroup, type Page } from '../page.ts';
import { base } from '../styles/base.ts';
import { work } from './work.ts';
import { mayOpen } from './may-open.ts';
import './world-switch.ts';

const ownWork = ['todo', 'done', 'mine'] as const;

/** Own work first (待办, 已办, 我发起), then the places the role may open. */
export class SideNav extends JihengElement {
  static override styles = [
    base,
    css`
      nav {
        padding: 8px 0 24px;
      }
      h2 {
        padding: 14px 16px 4px;
        color: var(--ink-faint);
        font-size: var(--text-small);
        font-weight: 400;
      }
      ul {
        list-style: none;
      }
      a {
        display: flex;
        justify-content: space-between;
        align-items: center;
        min-height: var(--row);
        padding: 2px 16px;
        color: var(--ink);
        border-inline-start: 3px solid transparent;
      }
      a:hover {
        background: var(--hover);
        text-decoration: none;
      }
      a:focus-visible {
        outline-offset: -2px;
      }
      a[aria-current='page'] {
        border-inline-start-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      jh-world-switch {
        display: none;
      }
      @media (max-width: 900px) {
        jh-world-switch {
          display: flex;
          padding: 12px 16px 0;
        }
      }
      .count {
        min-width: 20px;
        padding: 0 6px;
        border-radius: 9px;
        background: var(--accent);
        color: var(--on-accent);
        font-size: var(--text-small);
        font-weight: 400;
        line-height: 18px;
        text-align: center;
      }
    `,
  ];
  static override properties = { pages: { attribute: false }, place: {}, query: { attribute: false } };

  declare pages: readonly Page[];
  declare place: string;
  declare query: Readonly<Record<string, string>>;

  constructor() {
    super();
    Object.assign(this, { pages: [], place: '', query: {} });
    new Following(this, session, work);
  }

  override render(): unknown {
    return html`<jh-world-switch></jh-world-switch>
      <nav aria-label=${say('frame.nav.label')}>
        <h2 id="work">${say('frame.nav.work')}</h2>
        <ul aria-labelledby="work">
          ${ownWork.map((list) => this.#renderWork(list))}
        </ul>
        ${navGroups.map((group) => this.#renderGroup(group))}
      </nav>`;
  }

  #renderWork(list: (typeof ownWork)[number]): unknown {
    const here = this.place === '/' && (this.query['list'] ?? 'todo') === list;
    const count = list === 'todo' ? work.todo() : 0;
    return html`<li>
      <a href=${list === 'todo' ? '#/' : `#/?list=${list}`} aria-current=${here ? 'page' : nothing}>
        ${say(`frame.work.${list}`)}${count === 0 ? nothing : html`<span class="count">${count}</span>`}
      </a>
    </li>`;
  }

  #renderGroup(group: NavGroup): unknown {
    const places = this.pages
      .filter((page) => page.nav?.group === group && mayOpen(page))
      .toSorted((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0));
    if (places.length === 0) return nothing;
    return html`<h2 id=${group}>${say(`frame.nav.${group}`)}</h2>
      <ul aria-labelledby=${group}>
        ${places.map((page) => this.#renderPlace(page))}
      </ul>`;
  }

  #renderPlace(page: Page): unknown {
    const here = this.place === page.path || this.place.startsWith(`${page.path}/`);
    return html`<li><a href="#${page.path}" aria-current=${here ? 'page' : nothing}>${say(page.title)}</a></li>`;
  }
}

customElements.define('jh-side-nav', SideNav);
declare global {
  interface HTMLElementTagNameMap {
    'jh-side-nav': SideNav;
  }
}
