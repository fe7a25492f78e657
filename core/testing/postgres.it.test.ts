import { expect, inject, test } from 'vitest';
import { createDatabase } from './postgres.ts';
import { administer } from './postgres-admin.ts';

test('a test makes a database of its own on the shared server', async () => {
  const url = await createDatabase(inject('postgresUrl'), 'own_of_this_test');

  await expect(administer(url, ['create table t (n int)', 'drop table t'])).resolves.toBeUndefined();
  await expect(administer(url, ['select * from t'])).rejects.toMatchObject({ code: '42P01' });
});

test('making it again starts from empty', async () => {
  const first = await createDatabase(inject('postgresUrl'), 'made_twice');
  await administer(first, ['create table t (n int)']);
  const second = await createDatabase(inject('postgresUrl'), 'made_twice');

  await expect(administer(second, ['create table t (n int)'])).resolves.toBeUndefined();
});

test('a name that could carry SQL is refused', async () => {
  await expect(createDatabase(inject('postgresUrl'), 'x; drop database y')).rejects.toThrow('not a database name');
});
