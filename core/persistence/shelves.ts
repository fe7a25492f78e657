import { standing, type Scope } from '../app/ports/scope.ts';
import type { Row } from '../app/ports/shelf.ts';
import type { KindName, Shelves } from '../app/ports/shelves.ts';
import type { Connection } from './connection.ts';
import { registry, type Registered } from './entities/index.ts';
import { RowShelf } from './row-shelf.ts';

const kinds = Object.entries(registry) as unknown as readonly (readonly [KindName, Registered<Row>])[];

/** The shelves of one scope on one connection. */
export function shelvesIn(connection: Connection, scope: Scope): Shelves {
  const yearless = { bureau: scope.bureau, year: standing };
  const shelves = kinds.map(([kind, registered]) => {
    const place = { kind, table: registered.table, scope: registered.standing ? yearless : scope, connection };
    return [kind, new RowShelf(place)] as const;
  });
  return Object.fromEntries(shelves) as unknown as Shelves;
}
