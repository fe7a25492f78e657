import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "declarations" (
     "bureau" text collate "C" not null,
     "year" bigint not null,
     "id" text collate "C" not null,
     "round" text not null,
     "member" text not null,
     "conflicts" text not null,
     "at" bigint not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `alter table "declarations" add constraint "declarations_round_member_unique" unique ("bureau", "year", "round", "member")`,
  `create table "draws" (
     "bureau" text collate "C" not null,
     "year" bigint not null,
     "id" text collate "C" not null,
     "round" text not null,
     "code" text not null,
     "sequence" bigint not null,
     "plan" text not null,
     "drawing" text null,
     "draw_hash" text null,
     "state" text not null,
     "opened_at" bigint not null,
     "secrets" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create index "draws_round_index" on "draws" ("bureau", "year", "round")`,
  `alter table "draws" add constraint "draws_code_unique" unique ("bureau", "year", "code")`,
];
