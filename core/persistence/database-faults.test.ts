import { expect, test } from 'vitest';
import { Fault } from '../app/fault.ts';
import { DatabaseFault, faultOf } from './database-faults.ts';

const failure = (message: string, more: object) => Object.assign(new Error(message), more);

test.each([
  ['PostgreSQL: unique key', failure('duplicate key value (110101)', { code: '23505' }), 'STORE-021', '23505'],
  [
    'sqlite3: unique key',
    failure('SQLITE_CONSTRAINT: UNIQUE constraint failed: units.code', { code: 'SQLITE_CONSTRAINT' }),
    'STORE-021',
    'SQLITE_CONSTRAINT_UNIQUE',
  ],
  [
    'node:sqlite: unique key',
    failure('UNIQUE constraint failed: units.code', { code: 'ERR_SQLITE_ERROR', errcode: 2067 }),
    'STORE-021',
    'SQLITE_CONSTRAINT_UNIQUE',
  ],
  ['PostgreSQL: lock not to be had', failure('lock timeout', { code: '55P03' }), 'STORE-024', '55P03'],
  ['PostgreSQL: statement took too long', failure('timeout', { code: '57014' }), 'STORE-024', '57014'],
  ['sqlite3: busy', failure('SQLITE_BUSY: database is locked', { code: 'SQLITE_BUSY' }), 'STORE-024', 'SQLITE_BUSY'],
  [
    'node:sqlite: busy',
    failure('database is locked', { code: 'ERR_SQLITE_ERROR', errcode: 5 }),
    'STORE-024',
    'SQLITE_BUSY',
  ],
  [
    'node:sqlite: busy, extended code',
    failure('locked', { code: 'ERR_SQLITE_ERROR', errcode: 517 }),
    'STORE-024',
    'SQLITE_BUSY',
  ],
  ['PostgreSQL: disk full', failure('no space', { code: '53100' }), 'STORE-025', '53100'],
  ['node:sqlite: disk full', failure('full', { code: 'ERR_SQLITE_ERROR', errcode: 13 }), 'STORE-025', 'SQLITE_FULL'],
  ['no connection', failure('connect', { code: 'ECONNREFUSED' }), 'STORE-029', 'ECONNREFUSED'],
  ['anything else', new Error('value 110101199001011234'), 'STORE-029', 'Error'],
  ['no error at all', 'text', 'STORE-029', 'unknown'],
])('%s', (_, error, code, database) => {
  expect(faultOf(error)).toMatchObject({ code, params: { database } });
});

test('nothing of what the database said is kept', () => {
  const fault = faultOf(
    failure('Key (identity)=(110101199001011234) already exists', { code: '23505', detail: '110101' }),
  );
  expect([fault.message, fault.cause, String(fault), JSON.stringify(fault)].join()).not.toContain('110101');
});

test('a fault of the house passes as it is', () => {
  const fault = new Fault('STORE-026', { table: 'units' });
  expect(faultOf(fault)).toBe(fault);
});

test.each([
  ['40001', true],
  ['40P01', true],
  ['23505', false],
  ['57P01', false],
])('SQLSTATE %s: trying again may help: %s', (database, passes) => {
  expect(new DatabaseFault('STORE-029', database).passes).toBe(passes);
});
