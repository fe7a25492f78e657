import type { Permission } from '../app/policy/index.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Language } from '../catalogue/say.ts';
import type { Text } from '../catalogue/message.ts';
import type { Outcome } from '../domain/refusal.ts';

/** By what the caller was recognised; `id` is the row of the session or token. */
export interface Credential {
  readonly kind: 'session' | 'token' | 'ticket';
  readonly id: string;
}

/** What a handler is handed: everything checked against the route's schemas already. */
export interface Call<Body = undefined> {
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
  /** The version named by `If-Match`, when the route asks for one. */
  readonly ifMatch: number | undefined;
  /** Bytes and media type of an upload route. */
  readonly upload: { readonly bytes: Uint8Array; readonly mediaType: string } | undefined;
  /** Undefined for visitors. */
  readonly credential: Credential | undefined;
  /** Network address of the reader, for throttles only: never stored, never logged. */
  readonly address: string;
  readonly language: Language;
}

/** A file the route answers with instead of JSON. */
export interface FileAnswer {
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
}

/** Answer of a route that opens or closes a session: the cookie's new value, or null to take it away. */
export interface SessionAnswer<Answer> {
  readonly cookie: string | null;
  readonly answer: Answer;
}

/**
 * One route of /api/v1, declared as data: who may, what comes in, what goes out, what it does. The router, the OpenAPI
 * document and the policy page are made from these declarations; a route without `may` does not compile.
 */
export interface Route<Body = never, Answer = unknown> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api/v1; parameters as `:name`. */
  readonly path: string;
  /** A declared permission, or the two open doors. */
  readonly may: Permission | 'anyone' | 'signed-in';
  readonly title: Text;
  /** Names of schemas in core/schemas/api, for example `rounds/open-round`. A query is an object of texts. */
  readonly query?: string;
  readonly body?: string;
  readonly answer: string | 'file' | 'nothing';
  readonly status?: 200 | 201 | 202 | 204;
  /** Largest body in bytes; the house limit when absent. */
  readonly maxBytes?: number;
  /** The route takes raw bytes of one of these media types instead of JSON. */
  readonly upload?: { readonly mediaTypes: readonly string[]; readonly maxBytes: number };
  /** Requires If-Match; an answer with a `version` always carries an ETag. */
  readonly versioned?: boolean;
  /** Set when an answer shows what must not lie in the store (scores before reveal): a repeated key is then answered 409. */
  readonly keepsNoAnswer?: boolean;
  /** An Idempotency-Key leaves no row here: when an expert's sheet was sealed must not be read off the store. Doing it twice does nothing more. */
  readonly leavesNoTrace?: boolean;
  /** Also open to a ticket of the embedded scorecard, for its own `:task`. */
  readonly forTickets?: boolean;
  /** `run` answers a SessionAnswer. */
  readonly session?: boolean;
  /** Open to somebody who must change the password first. */
  readonly beforePasswordChange?: boolean;
  readonly run: (call: Call<Body>) => Promise<Outcome<Answer>>;
}

/** A route whose types are settled, for lists. */
export type AnyRoute = Route<never, unknown>;

/** Declares a route; the types of body and answer come from core/generated. */
export const route = <Body = undefined, Answer = unknown>(declared: Route<Body, Answer>): AnyRoute =>
  declared as unknown as AnyRoute;
