import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { Receipt } from '../../core/generated/api/scoring/receipt.ts';
import type { Saved } from '../../core/generated/api/scoring/saved.ts';
import type { SheetContent } from '../../core/generated/sheet-content.ts';

/** Why a call did not succeed: a code of the API, or that nothing answered. */
export class CallFailed extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'CallFailed';
    this.code = code;
    this.params = params;
  }
}

/** Nothing answered: the text is kept and sent later. */
export const isOffline = (cause: unknown): boolean => cause instanceof CallFailed && cause.code === 'NET-001';

/** Where the API is, and by what the expert is known: a ticket, or the session cookie of our own pages. */
export interface Door {
  /** Address of the house, for example `https://jiheng.example.gov.cn/`. */
  readonly house: string;
  readonly task: string;
  readonly ticket: string | undefined;
  readonly language: string;
}

/** The few calls a scorecard makes; it knows no other part of the API. */
export class ScorecardClient {
  readonly #door: () => Door;

  /** @param door  asked at each call: a ticket may have been renewed */
  constructor(door: () => Door) {
    this.#door = door;
  }

  readonly card = (): Promise<Card> => this.#json<Card>('GET', 'card');
  readonly undertake = (): Promise<unknown> => this.#json('POST', 'undertaking');
  readonly abstain = (reason: string): Promise<unknown> => this.#json('POST', 'abstain', { body: { reason } });

  readonly save = (content: SheetContent, version: number): Promise<Saved> =>
    this.#json<Saved>('PUT', 'sheet', { body: content, version });

  readonly seal = (salt: string, version: number): Promise<Receipt> =>
    this.#json<Receipt>('POST', 'seal', { body: { salt, undertaking: true }, version });

  readonly evidence = async (digest: string): Promise<Blob> => {
    const response = await this.#call('GET', `evidence/${encodeURIComponent(digest)}`);
    return response.blob();
  };

  async #json<T>(method: string, path: string, sent: Sent = {}): Promise<T> {
    const response = await this.#call(method, path, sent);
    // The server validates its answers against the schema T is generated from.
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  async #call(method: string, path: string, { body, version }: Sent = {}): Promise<Response> {
    const { house, task, ticket, language } = this.#door();
    const headers = {
      accept: 'application/json',
      'accept-language': language,
      ...(ticket !== undefined && { authorization: `Ticket ${ticket}` }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const address = new URL(`api/v1/tasks/${encodeURIComponent(task)}/${path}`, house);
    const response = await fetch(address, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      credentials: ticket === undefined ? 'same-origin' : 'omit',
      cache: 'no-store',
    }).catch(() => {
      throw new CallFailed('NET-001');
    });
    if (response.ok) return response;
    throw await failure(response);
  }
}

interface Sent {
  readonly body?: unknown;
  readonly version?: number;
}

async function failure(response: Response): Promise<CallFailed> {
  // A gateway that answers for a server that is away is the network's trouble, not the sheet's.
  if ([502, 503, 504].includes(response.status)) return new CallFailed('NET-001');
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('code' in body)) return new CallFailed(`HTTP-${response.status}`);
  const params = 'params' in body ? (body.params as Readonly<Record<string, string | number>>) : {};
  return new CallFailed(String(body.code), params);
}
