import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "notices" (
     "bureau" text collate "C" not null,
     "year" bigint not null,
     "id" text collate "C" not null,
     "account" text not null,
     "text" text not null,
     "params" text not null,
     "link" text null,
     "sent_at" bigint not null,
     "read_at" bigint null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create index "notices_account_index" on "notices" ("bureau", "year", "account")`,
];
