import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "notice_deliveries" (
     "bureau" text collate "C" not null,
     "year" bigint not null,
     "id" text collate "C" not null,
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
  `alter table "notice_deliveries" add constraint "notice_deliveries_notice_channel_unique" unique ("bureau", "year", "notice", "channel")`,
];
