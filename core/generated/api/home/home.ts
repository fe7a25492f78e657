/* Generated from the schema; do not edit. */

export interface Home {
  todo: import('./home-item.ts').HomeItem[];
  done: import('./home-item.ts').HomeItem[];
  mine: import('./home-item.ts').HomeItem[];
  unread: number;
}
