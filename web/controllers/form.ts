import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { say } from '../i18n/say.ts';
import { newKey } from './api.ts';
import { bindField, type BoundForm, type FieldElement } from './bind-field.ts';
import { asProblem, type Problem } from './problem.ts';
import { holdUnsaved } from './unsaved.ts';

export interface FormOptions<D extends object, R> {
  /** The draft to begin with, and to go back to. */
  readonly start: () => D;
  /** What is wrong before anything is sent: texts by field. */
  readonly check?: (draft: D) => Readonly<Partial<Record<keyof D & string, string>>>;
  /** `key` is the idempotency key: the same for each try of the same draft. */
  readonly send: (draft: D, key: string) => Promise<R>;
  readonly done?: (answer: R) => void;
  /** Leaving with changes asks first, unless this is false (query forms, sign-in). */
  readonly guard?: boolean;
}

/** A line of a message list; `field` leads to the place. */
export interface FormMessage {
  readonly text: string;
  readonly field?: string;
}

/**
 * A form: draft, errors by field (own checks and those of the problem document, `/login` or `/items/0/share` naming the field
 * `login` or `items/0/share`), sending once, unsaved changes. Bind fields with `<jh-text-field ${form.field('login')}>`, and
 * `@submit=${form.submit}` on the form.
 */
export class Form<D extends object, R = unknown> implements ReactiveController, BoundForm {
  draft: D;
  busy = false;
  dirty = false;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: FormOptions<D, R>;
  readonly #elements = new Map<string, FieldElement>();
  #errors: Readonly<Record<string, string>> = {};
  #key = newKey();
  #release: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: FormOptions<D, R>) {
    this.#host = host;
    this.#options = options;
    this.draft = options.start();
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#options.guard !== false) this.#release = holdUnsaved(() => this.dirty);
  }

  hostDisconnected(): void {
    this.#release?.();
  }

  /** Element directive that ties a field element to a member of the draft. */
  readonly field = (name: keyof D & string): ReturnType<typeof bindField> => bindField(this, name);

  read(name: string): unknown {
    return (this.draft as Readonly<Record<string, unknown>>)[name];
  }

  error(name: string): string {
    return this.#errors[name] ?? '';
  }

  register(name: string, element: FieldElement): void {
    this.#elements.set(name, element);
  }

  write(name: string, value: unknown): void {
    if (Object.is(this.read(name), value)) return;
    this.set({ [name]: value } as Partial<D>);
  }

  /** Changes members of the draft; their errors go. */
  readonly set = (changes: Partial<D>): void => {
    this.draft = { ...this.draft, ...changes };
    this.#errors = Object.fromEntries(Object.entries(this.#errors).filter(([name]) => !(name in changes)));
    this.#key = newKey();
    this.dirty = true;
    this.#host.requestUpdate();
  };

  /** Back to the start, or to a new one. */
  readonly reset = (draft: D = this.#options.start()): void => {
    Object.assign(this, { draft, dirty: false, problem: undefined });
    this.#errors = {};
    this.#key = newKey();
    this.#host.requestUpdate();
  };

  /** Every open message, field by field, for jh-messages. */
  get messages(): readonly FormMessage[] {
    const fields = Object.entries(this.#errors).map(([field, text]) => this.#message(field, text));
    if (this.problem === undefined || fields.length > 0) return fields;
    return [{ text: [this.problem.text, this.problem.next].filter((part) => part !== undefined).join(' ') }];
  }

  #message(field: string, text: string): FormMessage {
    const element = this.#elements.get(field);
    if (element === undefined) return { text };
    return { text: say('frame.messages.item', { label: element.label, text }), field };
  }

  readonly focusField = (name: string): void => this.#elements.get(name)?.focusControl();

  readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    if (this.busy) return;
    this.problem = undefined;
    const wrong = Object.entries(this.#options.check?.(this.draft) ?? {}).filter(
      ([, text]) => text !== undefined && text !== '',
    );
    this.#errors = Object.fromEntries(wrong as [string, string][]);
    if (wrong.length === 0) await this.#send();
    this.#host.requestUpdate();
    const first = Object.keys(this.#errors)[0];
    if (first !== undefined) this.focusField(first);
  };

  async #send(): Promise<void> {
    this.busy = true;
    this.#host.requestUpdate();
    try {
      const answer = await this.#options.send(this.draft, this.#key);
      this.dirty = false;
      this.#key = newKey();
      this.#options.done?.(answer);
    } catch (cause) {
      this.problem = asProblem(cause);
      this.#errors = Object.fromEntries(this.problem.errors.map((error) => [error.at.replace(/^\//u, ''), error.text]));
    } finally {
      this.busy = false;
    }
  }
}
