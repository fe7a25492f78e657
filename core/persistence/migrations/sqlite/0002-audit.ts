import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "audit_checkpoints" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "size" bigint not null,
     "root" text not null,
     "at" bigint not null,
     "key" text not null,
     "signature" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create table "audit_events" (
     "bureau" text not null,
     "year" bigint not null,
     "sequence" bigint not null,
     "leaf" text not null,
     "completes" text not null,
     "content" text null,
     "salt" text null,
     "at" bigint null,
     "account" text null,
     "act" text null,
     "on" text null,
     "outcome" text null,
     primary key ("bureau", "year", "sequence")
   )`,
  `create index "audit_events_account_sequence_index" on "audit_events" ("bureau", "year", "account", "sequence")`,
  `create index "audit_events_act_sequence_index" on "audit_events" ("bureau", "year", "act", "sequence")`,
  `create index "audit_events_on_sequence_index" on "audit_events" ("bureau", "year", "on", "sequence")`,
  `create table "audit_heads" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "size" bigint not null,
     "frontier" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create table "veiled_events" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "round" text not null,
     "sealed" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   ) without rowid`,
  `create index "veiled_events_round_index" on "veiled_events" ("bureau", "year", "round")`,
];
