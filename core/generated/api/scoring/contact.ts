/* Generated from the schema; do not edit. */

export interface Contact {
  pseudonym: string;
  phone: string;
}
