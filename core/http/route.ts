import type { Caller } from '../app/ports/caller.ts';
import type { Text } from '../catalogue/message.ts';
import type { Outcome } from '../domain/refusal.ts';
import type { Permission } from '../app/policy/index.ts';

/** What a handler is handed: everything checked against the route's schemas already. */
export interface Call<Body = undefined> {
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
  /** The version named by `If-Match`, when the route asks for one. */
  readonly ifMatch: number | undefined;
  /** Bytes and name of an upload route. */
  readonly upload: { readonly bytes: Uint8Array; readonly mediaType: string } | undefined;
}

/** A file the route answers with instead of JSON. */
export interface FileAnswer {
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
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
  /** Names of schemas in core/schemas/api, for example `rounds/open-round`. */
  readonly query?: string;
  readonly body?: string;
  readonly answer: string | 'file' | 'nothing';
  readonly status?: 200 | 201 | 202 | 204;
  /** The route takes raw bytes of one of these media types instead of JSON. */
  readonly upload?: { readonly mediaTypes: readonly string[]; readonly maxBytes: number };
  /** Requires If-Match; the answer then carries an ETag from its `version`. */
  readonly versioned?: boolean;
  readonly run: (call: Call<Body>) => Promise<Outcome<Answer>>;
}

/** A route whose types are settled, for lists. */
export type AnyRoute = Route<never, unknown>;

/** Declares a route; the types of body and answer come from core/generated. */
export const route = <Body = undefined, Answer = unknown>(declared: Route<Body, Answer>): AnyRoute => declared as unknown as AnyRoute;
