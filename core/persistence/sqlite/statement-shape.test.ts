import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { shapeOf } from './statement-shape.ts';

const database = new DatabaseSync(':memory:');
database.exec('create table t (a text, b text)');

test.each([
  ['select 1', 'reads'],
  ["  SELECT a from t where a = 'x; y'", 'reads'],
  ['values (1), (2)', 'reads'],
  ['pragma user_version', 'reads'],
  ['explain query plan select 1', 'reads'],
  ["insert into t values ('1', '2')", 'writes'],
  ["insert into t values ('1', '2') returning a", 'reads'],
  ["update t set a = 'returning soon'", 'writes'],
  ["update t set a = 'it''s; returning' where b = 'x'", 'writes'],
  ['delete from t where "a" = 1;', 'writes'],
  ['delete from t returning rowid', 'reads'],
  ["with c as (select 1 as n) select replace('a', 'b', n) from c", 'reads'],
  ['with c as (select (1) as n) insert into t select n, n from c', 'writes'],
  ['with c as (select 1 as n) update t set a = (select n from c)', 'writes'],
  ['with c as (select 1 as n) delete from t where a in c returning a', 'reads'],
  ['-- a remark; with a semicolon\nselect 1', 'reads'],
  ['/* returning */ delete from t', 'writes'],
  ['create table u (a text); ', 'writes'],
])('%s %s', (sql, shape) => {
  expect(shapeOf(sql)).toBe(shape);
  expect(database.prepare(sql).columns().length > 0, 'as SQLite itself sees it').toBe(shape === 'reads');
});

test.each([
  ['create table a (n); create table b (n)'],
  ["insert into t values (';'); delete from t"],
  ['create trigger g after insert on t begin delete from t; end'],
])('more than one statement is a script: %s', (sql) => {
  expect(shapeOf(sql)).toBe('script');
});
