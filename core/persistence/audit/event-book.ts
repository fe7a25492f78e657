import { Fault } from '../../app/fault.ts';
import type { Audit } from '../../app/ports/audit.ts';
import type { Act } from '../../app/ports/transaction.ts';
import type { AuditEvent } from '../../domain/audit/event.ts';
import type { LogWriter } from './log-row.ts';
import { appendEvents, type NewEvent } from './log-writer.ts';
import { unveil } from './veil.ts';

type Detail = Readonly<Record<string, unknown>>;
type Said = Pick<AuditEvent, 'act' | 'object' | 'detail'>;
type Ending = Pick<AuditEvent, 'outcome' | 'code'>;

/** What a transaction will leave in the log. */
export class EventBook implements Audit {
  readonly #act: Act;
  readonly #at: number;
  #writer: LogWriter | undefined;
  #detail: Detail = {};
  #further: readonly Said[] = [];
  #round: string | undefined;

  constructor(act: Act, at: number) {
    this.#act = act;
    this.#at = at;
  }

  /** Starts anew, for a first try or another one. */
  begin(writer: LogWriter): void {
    this.#writer = writer;
    this.#detail = {};
    this.#further = [];
    this.#round = undefined;
  }

  note(detail: Detail): void {
    this.#detail = { ...this.#detail, ...detail };
  }

  also(act: string, on: string, detail: Detail = {}): void {
    this.#further = [...this.#further, { act, object: on, detail }];
  }

  veil(round: string): void {
    this.#round = round;
  }

  async unveil(round: string): Promise<number> {
    if (this.#writer === undefined) throw new Fault('STORE-012');
    return unveil(this.#writer, round);
  }

  /** Writes what was done, in the transaction that did it. */
  async close(writer: LogWriter): Promise<void> {
    const { act, on } = this.#act;
    const said = [{ act, object: on, detail: this.#detail }, ...this.#further];
    const events = said.map((one) => this.#event(one, { outcome: 'done', code: null }));
    await appendEvents(writer, events, this.#round);
  }

  /** Writes that nothing came of it, in another transaction than the one that was undone. */
  async closeUndone(writer: LogWriter, ending: Ending): Promise<void> {
    const { act, on } = this.#act;
    const detail = ending.outcome === 'refused' ? this.#detail : {};
    await appendEvents(writer, [this.#event({ act, object: on, detail }, ending)], this.#round);
  }

  #event(said: Said, ending: Ending): NewEvent {
    const { scope, actor } = this.#act.caller;
    const at = new Date(this.#at).toISOString();
    return { at, year: scope.year, actor: actor.account, role: actor.role, ...said, ...ending };
  }
}
