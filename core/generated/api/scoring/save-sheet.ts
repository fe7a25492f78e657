/* Generated from the schema; do not edit. */

export type SaveSheet = import('../../sheet-content.ts').SheetContent;
