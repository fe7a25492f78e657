import { html, nothing, type PropertyValues } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import { runningTotal } from './card-rules.ts';
import { CallFailed } from './client.ts';
import { CardSession, type Showing } from './card-session.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { Part } from './part.ts';
import { deliver, receiptFile } from './receipt.ts';
import { wordsFor } from './words.ts';
import './focus-view.ts';
import './check-page.ts';
import './merge-panel.ts';

/**
 * `<jiheng-scorecard task="…">`: one expert's card of one project, from the undertaking to the receipt. On our own pages it
 * uses the session; on a foreign page set `house` to the address of Jiheng and `ticket` to a ticket for this task. Set
 * `ticket` again to go on after it ended.
 *
 * Events: `jiheng-sealed` ({ seal }), `jiheng-left`, `jiheng-ticket-needed`.
 */
export class JihengScorecard extends Part {
  static override properties = {
    ...Part.properties,
    task: {},
    house: {},
    language: { attribute: 'lang' },
    ticket: { attribute: false },
    owner: { attribute: false },
    checking: { state: true },
    sealing: { state: true },
    problem: { state: true },
  };

  declare task: string;
  declare house: string;
  declare language: string;
  declare ticket: string | undefined;
  /** Whoever is signed in: unsent text of anybody else on this machine is removed. */
  declare owner: string | undefined;
  declare checking: boolean;
  declare sealing: boolean;
  declare problem: string;

  readonly #session = new CardSession(
    this,
    () => ({
      house: this.house || document.baseURI,
      task: this.task,
      ticket: this.ticket,
      language: this.words.language,
    }),
    () => this.owner ?? this.task,
  );

  constructor() {
    super();
    Object.assign(this, { task: '', house: '', language: '', checking: false, sealing: false, problem: '' });
  }

  /** Cells that the server has not confirmed: a page asks before it lets the reader leave. */
  get unsent(): number {
    const { showing } = this.#session;
    return showing.kind === 'open' ? showing.keeper.unsentCount : 0;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('language')) this.words = wordsFor(this.language || document.documentElement.lang);
    if (changed.has('task') && this.task !== '') void this.#session.open();
    else if (changed.has('ticket') && this.#session.showing.kind === 'failed') void this.#session.open();
  }

  override render(): unknown {
    return html`<div lang=${this.words.language === 'zh' ? 'zh-CN' : 'en'}>
      ${this.#renderShowing(this.#session.showing)}
    </div>`;
  }

  #renderShowing(showing: Showing): unknown {
    switch (showing.kind) {
      case 'loading':
        return html`<p class="soft" role="status">${this.words.say('card.loading')}</p>`;
      case 'undertaking':
        return this.#renderUndertaking();
      case 'failed':
        return this.#renderFailed(showing.cause);
      case 'open':
        return this.#renderOpen(showing.card, showing.keeper);
      case 'sealed':
        return this.#renderSealed(showing);
      case 'left':
        return html`<p class="paper">${this.words.say('card.left')}</p>`;
    }
  }

  #renderUndertaking(): unknown {
    const { words } = this;
    return html`<section class="stack paper" aria-labelledby="undertaking">
      <h2 id="undertaking">${words.say('card.undertaking.title')}</h2>
      <p>${words.say('card.undertaking.text')}</p>
      <p>
        <button class="primary" type="button" @click=${this.#session.undertake}>
          ${words.say('card.undertaking.give')}
        </button>
      </p>
    </section>`;
  }

  #renderFailed({ code, params }: CallFailed): unknown {
    const { words } = this;
    const reason =
      code === 'NET-001'
        ? words.say('card.offline')
        : code === 'HTTP-401' && this.ticket !== undefined
          ? words.say('card.ticket.over')
          : words.refusal(code, params);
    return html`<section class="stack paper" role="alert">
      <p>${words.say('card.failed', { reason })}</p>
      <p><button type="button" @click=${this.#session.open}>${words.say('card.retry')}</button></p>
    </section>`;
  }

  #renderOpen(card: Card, keeper: DraftKeeper): unknown {
    const { words } = this;
    if (keeper.merging)
      return html`<jiheng-merge-panel
        .words=${words}
        .card=${card}
        .merged=${keeper.merging}
        @chosen=${(event: CustomEvent<ReadonlySet<string>>) => keeper.choose(event.detail)}
      ></jiheng-merge-panel>`;
    if (this.checking)
      return html`<jiheng-check-page
        .words=${words}
        .card=${card}
        .keeper=${keeper}
        .revision=${{}}
        ?busy=${this.sealing}
        problem=${this.problem}
        @back=${() => this.#check(false)}
        @leaf=${(event: CustomEvent<string>) => this.#toLeaf(event.detail)}
        @seal=${this.#seal}
      ></jiheng-check-page>`;
    return html`<jiheng-focus-view
      .words=${words}
      .card=${card}
      .keeper=${keeper}
      .client=${this.#session.client}
      .keepsLocally=${this.#session.keepsLocally}
      .revision=${{}}
      @check=${() => void keeper.flush().then(() => this.#check(true))}
      @abstained=${(event: CustomEvent<string>) => void this.#session.abstain(event.detail)}
    ></jiheng-focus-view>`;
  }

  #renderSealed({ card, receipt }: Extract<Showing, { kind: 'sealed' }>): unknown {
    const { words } = this;
    const [seal, at] = receipt ? [receipt.receipt.seal, receipt.receipt.sealedAt] : [card.seal, card.sealedAt];
    return html`<section class="stack paper" aria-labelledby="sealed">
      <h2 id="sealed" tabindex="-1">${words.say('card.sealed')} ${card.project}</h2>
      <p>${at === null ? nothing : words.say('card.sealed.at', { time: words.time(at) })}</p>
      <p><code class="hash">${seal}</code></p>
      ${receipt ? this.#renderReceipt(card, receipt) : nothing}
    </section>`;
  }

  #renderReceipt(card: Card, receipt: NonNullable<Extract<Showing, { kind: 'sealed' }>['receipt']>): unknown {
    const { words } = this;
    const save = () => {
      const { name, blob } = receiptFile(receipt, card.project);
      deliver(blob, { name, page: false });
    };
    return html`<p role="status">${words.say(receipt.agrees ? 'card.sealed.check' : 'card.sealed.wrong')}</p>
      <p>${words.say('card.total', { total: runningTotal(card, receipt.content) })}</p>
      <p class="row">
        <button class="primary" type="button" @click=${save}>${words.say('card.receipt.save')}</button>
        <span class="soft">${words.say('card.receipt.hint')}</span>
      </p>`;
  }

  #check(checking: boolean): void {
    Object.assign(this, { checking, problem: '' });
    const target = checking ? 'jiheng-check-page' : 'jiheng-focus-view';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(target)?.focus());
  }

  #toLeaf(leaf: string): void {
    this.#check(false);
    void this.updateComplete.then(() => this.renderRoot.querySelector('jiheng-focus-view')?.go(leaf));
  }

  readonly #seal = async (): Promise<void> => {
    this.sealing = true;
    this.problem = '';
    try {
      await this.#session.seal();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#sealed')?.focus();
    } catch (cause) {
      if (!(cause instanceof CallFailed)) throw cause;
      this.problem =
        cause.code === 'NET-001' ? this.words.say('card.offline') : this.words.refusal(cause.code, cause.params);
    } finally {
      this.sealing = false;
    }
  };
}
