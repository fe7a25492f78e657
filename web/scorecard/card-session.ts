import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import { CallFailed, ScorecardClient, type Door } from './client.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { LocalDrafts } from './local-drafts.ts';
import { keepReceipt, newSalt, type KeptReceipt } from './receipt.ts';

/** What the scorecard shows. */
export type Showing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'undertaking' }
  | { readonly kind: 'failed'; readonly cause: CallFailed }
  | { readonly kind: 'open'; readonly card: Card; readonly keeper: DraftKeeper }
  | { readonly kind: 'sealed'; readonly card: Card; readonly receipt: KeptReceipt | undefined }
  | { readonly kind: 'left' };

type Host = ReactiveControllerHost & EventTarget;

/** Opens a card, keeps its draft, seals it: everything a scorecard does without its looks. */
export class CardSession implements ReactiveController {
  showing: Showing = { kind: 'loading' };
  /** Whether unsent text can be kept on this machine. */
  keepsLocally = true;
  readonly client: ScorecardClient;
  readonly #host: Host;
  readonly #owner: () => string;

  constructor(host: Host, door: () => Door, owner: () => string) {
    this.#host = host;
    this.#owner = owner;
    this.client = new ScorecardClient(door);
    host.addController(this);
  }

  hostConnected(): void {}

  /** Asks for the card; a card that is open already stays when the network fails. */
  readonly open = async (): Promise<void> => {
    try {
      await this.#shown(await this.client.card());
    } catch (cause) {
      this.#failed(cause);
    }
  };

  readonly undertake = (): Promise<void> => this.#act(() => this.client.undertake());

  readonly abstain = async (reason: string): Promise<void> => {
    const open = this.#opened;
    try {
      await this.client.abstain(reason);
      await open?.keeper.forget();
      this.#show({ kind: 'left' });
      this.#tell('jiheng-left');
    } catch (cause) {
      this.#failed(cause);
    }
  };

  /** Seals what was checked. Throws CallFailed when it is refused. */
  readonly seal = async (): Promise<void> => {
    const open = this.#opened;
    if (open === undefined || !(await open.keeper.flush())) return;
    const { card, keeper } = open;
    const receipt = keepReceipt(await this.client.seal(newSalt(), keeper.version), keeper.sent);
    await keeper.forget();
    this.#show({ kind: 'sealed', card, receipt });
    this.#tell('jiheng-sealed', { seal: receipt.receipt.seal });
  };

  get #opened(): Extract<Showing, { kind: 'open' }> | undefined {
    return this.showing.kind === 'open' ? this.showing : undefined;
  }

  async #act(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      await this.open();
    } catch (cause) {
      this.#failed(cause);
    }
  }

  async #shown(card: Card): Promise<void> {
    if (card.sheet === 'sealed') return this.#show({ kind: 'sealed', card, receipt: undefined });
    const local = await LocalDrafts.open(this.#owner());
    this.keepsLocally = local !== undefined;
    const keeper = new DraftKeeper(this.#host, { card, client: this.client, local });
    this.#show({ kind: 'open', card, keeper });
    await keeper.resume();
  }

  #failed(cause: unknown): void {
    if (!(cause instanceof CallFailed)) throw cause;
    if (cause.code === 'HTTP-401') this.#tell('jiheng-ticket-needed');
    if (cause.code === 'SCORE-002') return this.#show({ kind: 'undertaking' });
    this.#show({ kind: 'failed', cause });
  }

  #show(showing: Showing): void {
    this.showing = showing;
    this.#host.requestUpdate();
  }

  /** Events that leave the scorecard, for the page around it. */
  #tell(name: string, detail: object = {}): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
