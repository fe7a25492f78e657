import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalText } from '../../core/domain/canonical/canonical-json.ts';
import { emptyContent } from '../../core/domain/sheet/envelope.ts';
import type { SheetCard } from '../../core/domain/sheet/leaf.ts';
import { whyNotEnter } from '../../core/domain/sheet/why-not-enter.ts';
import type { Refusal } from '../../core/domain/refusal.ts';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { SheetContent, SheetContest, SheetEntry } from '../../core/generated/sheet-content.ts';
import { entryOf, sheetCardOf } from './card-rules.ts';
import { CallFailed, isOffline, type ScorecardClient } from './client.ts';
import type { LocalDrafts } from './local-drafts.ts';
import { mergeDrafts, resolved, type Merged } from './merge-drafts.ts';

/** Where one cell stands; `locked` and `note` are the card's own, see cell-state.ts. */
export type Keeping = 'saved' | 'saving' | 'waiting' | 'refused';

const pause = 700;
const retries = [2_000, 4_000, 8_000, 16_000, 30_000];

/**
 * Keeps one draft: saves a moment after each pause, holds the text on this machine until the server confirms it, tries again
 * when the network is back, and merges when the draft was changed elsewhere. It has no HTML.
 */
export class DraftKeeper implements ReactiveController {
  content: SheetContent = emptyContent;
  /** Open questions after a change elsewhere. */
  merging: Merged | undefined;
  /** Why nothing can be saved any more: time over, seat left, sealed. */
  stopped: CallFailed | undefined;
  readonly sheet: SheetCard;
  readonly #host: ReactiveControllerHost;
  readonly #client: ScorecardClient;
  readonly #task: string;
  readonly #local: LocalDrafts | undefined;
  #version: number;
  #base: SheetContent;
  #refused: ReadonlyMap<string, Refusal> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #offline = false;
  #tries = 0;

  constructor(
    host: ReactiveControllerHost,
    {
      card,
      client,
      local,
    }: { readonly card: Card; readonly client: ScorecardClient; readonly local: LocalDrafts | undefined },
  ) {
    this.#host = host;
    this.#client = client;
    this.#local = local;
    this.#task = card.task;
    this.#version = card.version;
    this.#base = card.content;
    this.content = card.content;
    this.sheet = sheetCardOf(card);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
  }

  /** The version that a seal would be over. */
  get version(): number {
    return this.#version;
  }

  /** The draft as the server holds it. */
  get sent(): SheetContent {
    return this.#base;
  }

  /** Takes up what was kept on this machine when the card was last left. */
  async resume(): Promise<void> {
    const kept = await this.#local?.get(this.#task);
    if (kept === undefined) return;
    this.#take(mergeDrafts({ base: kept.base, mine: kept.mine, theirs: this.#base }));
  }

  edit(entry: SheetEntry): void {
    const others = this.content.entries.filter(({ leaf }) => leaf !== entry.leaf);
    this.#change({ ...this.content, entries: [...others, entry] });
  }

  contest(contest: SheetContest): void {
    const others = this.content.contests.filter(({ leaf }) => leaf !== contest.leaf);
    this.#change({ ...this.content, contests: [...others, contest] });
  }

  raise(code: string, raised: boolean): void {
    const others = this.content.raisedVetoes.filter((one) => one !== code);
    this.#change({ ...this.content, raisedVetoes: raised ? [...others, code] : others });
  }

  /** Leaves whose text the server has not confirmed. */
  get unsent(): readonly string[] {
    return this.content.entries
      .filter((entry) => !isSame(entry, entryOf(this.#base, entry.leaf)))
      .map(({ leaf }) => leaf);
  }

  /** Cells that are not with the server, contests and vetoes counted as one. */
  get unsentCount(): number {
    const acts = ({ contests, raisedVetoes }: SheetContent) => ({ contests, raisedVetoes });
    return this.unsent.length + (isSame(acts(this.content), acts(this.#base)) ? 0 : 1);
  }

  keeping(leaf: string): Keeping {
    if (this.#refused.has(leaf)) return 'refused';
    if (!this.unsent.includes(leaf)) return 'saved';
    return this.#offline ? 'waiting' : 'saving';
  }

  refusal(leaf: string): Refusal | undefined {
    return this.#refused.get(leaf);
  }

  /** Saves now; answers whether everything is with the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (!this.#isClean) await this.#run();
    return this.#isClean;
  }

  /** Goes on after a merge, with the other side's entry for the leaves named. */
  choose(takeTheirs: ReadonlySet<string>): void {
    if (this.merging === undefined) return;
    const content = resolved(this.merging, takeTheirs);
    this.merging = undefined;
    this.#change(content);
  }

  /** The receipt is here: nothing stays on this machine. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#local?.remove(this.#task);
  }

  get #isClean(): boolean {
    return isSame(this.#sendable, this.#base) && this.#refused.size === 0;
  }

  /** What fits the card; an entry that does not is held back with its reason, the others go. */
  get #sendable(): SheetContent {
    const entries = this.content.entries.map((entry) =>
      this.#refused.has(entry.leaf) ? entryOf(this.#base, entry.leaf) : entry,
    );
    return { ...this.content, entries: entries.filter((entry) => !isBlank(entry) || isIn(this.#base, entry.leaf)) };
  }

  #change(content: SheetContent): void {
    this.content = content;
    this.#refused = new Map(
      content.entries.flatMap((entry) => {
        const refusal = whyNotEnter(this.sheet, entry);
        return refusal ? [[entry.leaf, refusal] as const] : [];
      }),
    );
    void this.#local?.put(this.#task, { base: this.#base, mine: content });
    this.#plan(pause);
    this.#host.requestUpdate();
  }

  #plan(wait: number): void {
    if (this.stopped !== undefined || this.merging !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  #run(): Promise<void> {
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined;
      this.#host.requestUpdate();
    });
    return this.#running;
  }

  async #send(): Promise<void> {
    const sent = this.#sendable;
    if (isSame(sent, this.#base)) return;
    try {
      const { version } = await this.#client.save(sent, this.#version);
      Object.assign(this, { stopped: undefined });
      this.#version = version;
      this.#base = sent;
      this.#offline = false;
      this.#tries = 0;
      await this.#tidy();
    } catch (cause) {
      await this.#failed(cause);
    }
  }

  /** After a save: what was typed meanwhile is planned, and a confirmed draft leaves this machine. */
  async #tidy(): Promise<void> {
    if (!isSame(this.#sendable, this.#base)) return this.#plan(pause);
    if (this.#refused.size === 0) await this.#local?.remove(this.#task);
    else await this.#local?.put(this.#task, { base: this.#base, mine: this.content });
  }

  async #failed(cause: unknown): Promise<void> {
    if (!(cause instanceof CallFailed)) throw cause;
    if (isOffline(cause)) {
      this.#offline = true;
      this.#plan(retries[Math.min(this.#tries, retries.length - 1)] ?? pause);
      this.#tries += 1;
      return;
    }
    if (cause.code === 'SCORE-007') return this.#changedElsewhere();
    this.stopped = cause;
  }

  async #changedElsewhere(): Promise<void> {
    const card = await this.#client.card().catch((cause: unknown) => this.#failed(cause));
    if (!card) return;
    this.#version = card.version;
    const merged = mergeDrafts({ base: this.#base, mine: this.content, theirs: card.content });
    this.#base = card.content;
    this.#take(merged);
  }

  #take(merged: Merged): void {
    if (merged.conflicts.length > 0) this.merging = merged;
    this.#change(merged.content);
  }

  readonly #online = (): void => {
    if (this.#offline) this.#plan(0);
  };
}

const isSame = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b);
const isIn = ({ entries }: SheetContent, leaf: string): boolean => entries.some((entry) => entry.leaf === leaf);
const isBlank = ({ answer, reason, basis }: SheetEntry): boolean =>
  answer.kind === 'open' && reason === '' && basis === '';
