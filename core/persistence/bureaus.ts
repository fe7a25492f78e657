import type { BureauRecord } from '../app/records/accounts.ts';
import { standing } from '../app/ports/scope.ts';
import type { Connection } from './connection.ts';
import { bureaus } from './entities/accounts.ts';
import { decodeRow } from './row-codec.ts';

/** All bureaus of the house: the one question that is not asked inside a bureau. */
export async function everyBureau(connection: Connection): Promise<readonly BureauRecord[]> {
  const rows = await connection.run((database) =>
    database.selectFrom(bureaus.name).selectAll().where('year', '=', standing).orderBy('bureau').execute(),
  );
  return rows.map((row) => decodeRow(bureaus, row));
}
