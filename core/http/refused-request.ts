import type { Refusal } from '../domain/refusal.ts';

/** Ends a request early with a coded answer; thrown inside the HTTP floor only and answered by its top. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;
  readonly headers: Readonly<Record<string, string>>;

  constructor(refusal: Refusal | string, headers: Readonly<Record<string, string>> = {}) {
    const coded = typeof refusal === 'string' ? { code: refusal } : refusal;
    super(coded.code);
    this.name = 'RefusedRequest';
    this.refusal = coded;
    this.headers = headers;
  }
}
