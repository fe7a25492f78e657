import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "jobs" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "kind" text not null,
     "key" text not null,
     "due" bigint not null,
     "payload" text not null,
     "lease_owner" text null,
     "lease_until" bigint not null,
     "attempts" bigint not null,
     "dead" smallint not null,
     "last_code" text null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
];
