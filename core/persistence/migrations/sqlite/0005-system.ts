import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "idempotencies" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "account" text not null,
     "fingerprint" text not null,
     "outcome" text null,
     "created_at" bigint not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create table "known_keys" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "purpose" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create table "throttles" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "tries" bigint not null,
     "since" bigint not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
];
