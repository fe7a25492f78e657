/** One request a page made. */
export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What the stand-in server answers: a value (200, or 204 for undefined), or a response made by hand. */
export type FakeAnswer = (asked: AskedRequest) => unknown;

/** A problem document with its status, as the API would answer. */
export const problemAnswer = (status: number, members: Readonly<Record<string, unknown>>): Response =>
  Response.json({ type: 'about:blank', title: '', status, detail: '', instance: '', ...members }, { status });

/**
 * Stands in for the API in tests of pages: routes by `GET /session`. A request without a route is answered 404.
 * Answers what was asked, and how to put the real fetch back.
 */
export function fakeApi(routes: Readonly<Record<string, FakeAnswer>>): {
  readonly asked: AskedRequest[];
  readonly restore: () => void;
} {
  const real = globalThis.fetch;
  const asked: AskedRequest[] = [];
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input));
    const request: AskedRequest = {
      method: init?.method ?? 'GET',
      path: address.pathname.replace(/^.*\/api\/v1/u, ''),
      query: Object.fromEntries(address.searchParams),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body,
    };
    asked.push(request);
    const answer = await routes[`${request.method} ${request.path}`]?.(request);
    if (answer instanceof Response) return answer;
    if (answer !== undefined) return Response.json(answer);
    const known = `${request.method} ${request.path}` in routes;
    return known ? new Response(null, { status: 204 }) : problemAnswer(404, { code: 'HTTP-404', detail: request.path });
  };
  return { asked, restore: () => (globalThis.fetch = real) };
}
