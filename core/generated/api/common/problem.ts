/* Generated from the schema; do not edit. */

/**
 * A refusal or fault (RFC 9457) with a stable code.
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  /**
   * What the reader does next.
   */
  next?: string;
  /**
   * Where: a JSON pointer into the body, `?/name` in the query, or a place in a file.
   */
  at?: string;
  params?: {
    [k: string]: string | number;
  };
  /**
   * Names the request in the log.
   */
  instance: string;
  errors?: {
    code: string;
    detail: string;
    next?: string;
    at?: string;
    params?: {
      [k: string]: string | number;
    };
  }[];
}
