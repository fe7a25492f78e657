/* Generated from the schema; do not edit. */

/**
 * An OpenAPI 3.1 document.
 */
export interface Openapi {
  openapi: string;
  info: {
    [k: string]: unknown;
  };
  paths: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
