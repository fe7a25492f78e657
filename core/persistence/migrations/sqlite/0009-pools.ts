import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "member_changes" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "member" text not null,
     "at" bigint not null,
     "by" text not null,
     "what" text not null,
     "reason" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create index "member_changes_member_index" on "member_changes" ("bureau", "year", "member")`,
  `create table "members" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "pool" text not null,
     "name" text not null,
     "identity_lookup" text not null,
     "identity" text not null,
     "phone" text not null,
     "employer" text not null,
     "employer_code" text not null,
     "title" text not null,
     "level" text not null,
     "stratum" text not null,
     "specialty" text not null,
     "admitted_on" text not null,
     "status" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create index "members_pool_status_index" on "members" ("bureau", "year", "pool", "status")`,
  `create unique index "members_identity_lookup_unique" on "members" ("bureau", "year", "identity_lookup")`,
  `create table "work_rows" (
     "bureau" text not null,
     "year" bigint not null,
     "id" text not null,
     "member" text not null,
     "kind" text not null,
     "record" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `create index "work_rows_member_index" on "work_rows" ("bureau", "year", "member")`,
];
