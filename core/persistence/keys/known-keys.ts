import { standing } from '../../app/ports/scope.ts';
import type { Connection } from '../connection.ts';
import { knownKeys } from '../entities/system.ts';
import { RowShelf } from '../row-shelf.ts';
import { knownId } from './key-folder.ts';
import type { Key } from './key-file.ts';

/** The whole house, where other rows have a bureau. */
const house = { bureau: '*', year: standing };

const shelfOn = (connection: Connection) =>
  new RowShelf({ kind: 'known-keys', table: knownKeys, scope: house, connection });

/** Ids of all keys this store was ever opened with: something in it may be locked with each of them. */
export const keysKnownTo = async (connection: Connection): Promise<readonly string[]> =>
  (await shelfOn(connection).list()).map(({ id }) => id);

/** Notes the keys that are new to the store. */
export async function rememberKeys(connection: Connection, keys: readonly Key[]): Promise<void> {
  const known = await keysKnownTo(connection);
  const fresh = keys.filter((key) => !known.includes(knownId(key)));
  if (fresh.length > 0)
    await shelfOn(connection).addAll(fresh.map((key) => ({ id: knownId(key), purpose: key.purpose })));
}
