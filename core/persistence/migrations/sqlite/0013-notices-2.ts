import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "notice_deliveries" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "notice" text not null,
     "channel" text not null,
     "state" text not null,
     "at" bigint not null,
     "by" text null,
     "receipt" text null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create index "notice_deliveries_channel_state_index" on "notice_deliveries" ("bureau", "year", "channel", "state")`,
  `create unique index "notice_deliveries_notice_channel_unique" on "notice_deliveries" ("bureau", "year", "notice", "channel")`,
];
