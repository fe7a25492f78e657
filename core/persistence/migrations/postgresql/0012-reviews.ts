import type { Statements } from '../migration.ts';

export const statements: Statements = [
  `create table "review_decisions" (
     "bureau" text collate "C" not null,
     "year" bigint not null,
     "id" text collate "C" not null,
     "review" text not null,
     "member" text not null,
     "kind" text not null,
     "proposal" text not null,
     "reason" text not null,
     "proposed_by" text not null,
     "proposed_at" bigint not null,
     "decided_by" text null,
     "decided_at" bigint null,
     "decision" text null,
     "decision_reason" text not null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `alter table "review_decisions" add constraint "review_decisions_review_member_kind_unique" unique ("bureau", "year", "review", "member", "kind")`,
  `create table "reviews" (
     "bureau" text collate "C" not null,
     "year" bigint not null,
     "id" text collate "C" not null,
     "pool" text not null,
     "of_year" bigint not null,
     "rule" text not null,
     "rule_hash" text not null,
     "published_at" bigint not null,
     "published_by" text not null,
     "state" text not null,
     "output" text null,
     "computed_at" bigint null,
     "computed_by" text null,
     "version" bigint not null,
     primary key ("bureau", "year", "id")
   )`,
  `alter table "reviews" add constraint "reviews_pool_of_year_unique" unique ("bureau", "year", "pool", "of_year")`,
];
