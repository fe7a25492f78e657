import { css, html, nothing } from 'lit';
import type { Leaf } from '../../../core/generated/api/results/leaf.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { api } from '../../controllers/api.ts';
import { Form } from '../../controllers/form.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { go } from '../../controllers/router.ts';
import { dateTime } from '../../i18n/dates.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { formStyle } from '../../styles/form.ts';
import { stateTag } from './result-words.ts';
import './result-figures.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/messages.ts';
import '../../elements/page-head.ts';
import '../../elements/text-area-field.ts';

/** Texts by leaf; the whole stands under an empty code. A member that is absent was not taken up. */
type Draft = Readonly<Record<string, string>>;

const whole = '';
const longest = 4000;

/** The unit's one answer to a preliminary result: a text for leaves or for the whole, or no objection. */
export class ReplyPage extends PageElement {
  static override styles = [
    ...PageElement.styles,
    formStyle,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7rem 7rem 6rem;
        gap: 4px 16px;
        align-items: center;
        min-height: var(--row);
        padding: 2px 16px;
        border-bottom: 1px solid var(--line);
      }
      li:last-child {
        border-bottom: 0;
      }
      ul {
        list-style: none;
      }
      jh-text-area-field {
        grid-column: 1 / -1;
        padding-bottom: 8px;
      }
      .head {
        color: var(--ink-soft);
        background: var(--ground);
        font-weight: 600;
      }
      .act {
        text-align: end;
      }
    `,
  ];

  readonly #result = new Resource(this, {
    on: (): [string] => [this.params['key'] ?? ''],
    load: (signal, key) => api.get<Result>(`evaluations/${encodeURIComponent(key)}/result`, { signal }),
  });

  readonly #form = new Form<Draft, Result>(this, {
    start: () => ({}),
    check: (draft) =>
      Object.fromEntries(
        Object.entries(draft).flatMap(([leaf, text]) =>
          text.trim() === '' ? [[leaf, say('frame.field.missing')]] : [],
        ),
      ),
    send: (draft, key) => {
      const result = this.#result.value;
      const replies = Object.entries(draft).map(([leaf, text]) => ({ leaf, text: text.trim() }));
      const path = `evaluations/${result?.evaluation ?? ''}/result/replies`;
      return api.post<Result>(path, { replies }, { key, version: result?.version });
    },
    done: (result) => {
      this.#form.reset({});
      toast(say('result.replied'));
      go(`#/results/${result.key}`);
    },
  });

  override render(): unknown {
    return this.#result.render({ ready: (result) => this.#renderReply(result) });
  }

  #renderReply(result: Result): unknown {
    const form = this.#form;
    return html`<jh-page-head
        code=${result.key}
        heading=${inLanguage(result.project.title)}
        next=${result.state === 'sent' ? say('result.next.reply', { date: dateTime(result.replyBy ?? 0) }) : ''}
      >
        <span slot="state">${stateTag(result.state)}</span>
        ${result.may.includes('reply') ? this.#renderActions() : nothing}
      </jh-page-head>
      <div class="stack">
        <jh-messages
          .messages=${form.messages}
          @jh-jump=${(event: CustomEvent<string>) => form.focusField(event.detail)}
        ></jh-messages>
        <jh-card><jh-result-figures .result=${result}></jh-result-figures></jh-card>
        ${
          result.may.includes('reply')
            ? this.#renderLeaves(result)
            : html`<p class="soft">
                ${say('result.reply.closed')} <a href="#/results/${result.key}">${say('result.page')}</a>
              </p>`
        }
      </div>`;
  }

  #renderActions(): unknown {
    const form = this.#form;
    const count = Object.keys(form.draft).length;
    return count === 0
      ? html`<jh-button
          slot="actions"
          kind="primary"
          ?busy=${form.busy}
          confirm=${say('result.reply.noObjection.ask')}
          confirmDetail=${say('result.reply.once')}
          @jh-press=${() => form.submit()}
          >${say('result.reply.noObjection')}</jh-button
        >`
      : html`<jh-button
          slot="actions"
          kind="primary"
          ?busy=${form.busy}
          confirm=${say('result.reply.send', { count })}
          confirmDetail=${say('result.reply.once')}
          @jh-press=${() => form.submit()}
          >${say('result.reply.send', { count })}</jh-button
        >`;
  }

  #renderLeaves(result: Result): unknown {
    return html`<jh-card heading=${say('result.reply')} hint=${say('result.reply.once')} flush>
      <ul>
        <li>
          <b>${say('result.reply.whole')}</b><span></span><span></span>
          <span class="act">${this.#renderToggle(whole, say('result.reply.whole'))}</span>
          ${this.#renderText(whole, say('result.reply.whole'))}
        </li>
        <li class="head" aria-hidden="true">
          <span>${say('result.indicator')}</span><span class="number">${say('result.points')}</span
          ><span class="number">${say('result.weight')}</span><span></span>
        </li>
        ${result.leaves.map((leaf) => this.#renderLeaf(leaf))}
      </ul>
    </jh-card>`;
  }

  #renderLeaf({ code, title, published, weight }: Leaf): unknown {
    const name = inLanguage(title);
    return html`<li>
      <span>${name}</span>
      <span class="number"><b>${published ?? '–'}</b></span>
      <span class="number soft">${weight}</span>
      <span class="act">${this.#renderToggle(code, name)}</span>
      ${this.#renderText(code, say('result.reply.on', { leaf: name }))}
    </li>`;
  }

  #renderToggle(leaf: string, name: string): unknown {
    const taken = this.#form.draft[leaf] !== undefined;
    const word = say(taken ? 'result.reply.take' : 'result.reply.add');
    return html`<jh-button kind="quiet" small label=${`${word} ${name}`} @jh-press=${() => this.#toggle(leaf, taken)}
      >${word}</jh-button
    >`;
  }

  #renderText(leaf: string, label: string): unknown {
    if (this.#form.draft[leaf] === undefined) return nothing;
    return html`<jh-text-area-field
      ${this.#form.field(leaf)}
      label=${label}
      maxlength=${longest}
      required
    ></jh-text-area-field>`;
  }

  #toggle(leaf: string, taken: boolean): void {
    if (!taken) return this.#form.set({ [leaf]: '' });
    this.#form.reset(Object.fromEntries(Object.entries(this.#form.draft).filter(([code]) => code !== leaf)));
  }
}

customElements.define('jh-reply-page', ReplyPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-reply-page': ReplyPage;
  }
}
