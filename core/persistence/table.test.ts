import { expect, test } from 'vitest';
import type { Row } from '../app/ports/shelf.ts';
import { flag, id, json, nullable, text, time, wholeNumber } from './columns.ts';
import { table } from './table.ts';

interface Sample extends Row {
  readonly code: string;
  readonly state: 'open' | 'closed';
  readonly parent: string | null;
  readonly budgetFen: number;
  readonly urgent: boolean;
  readonly facts: readonly string[];
}
const columns = {
  code: text(),
  state: text<'open' | 'closed'>(),
  parent: nullable(id()),
  budgetFen: wholeNumber(),
  urgent: flag(),
  facts: json<readonly string[]>(),
};

test('a table has the columns of its record, with id first and version last, in snake case', () => {
  const { columns: made, key } = table<Sample>('samples', columns);
  expect(key).toBe('id');
  expect(made.map(({ name }) => name)).toEqual([
    'id',
    'code',
    'state',
    'parent',
    'budget_fen',
    'urgent',
    'facts',
    'version',
  ]);
  expect(made.filter(({ nullable: may }) => may).map(({ property }) => property)).toEqual(['parent']);
});

test('keys are unique within bureau and year, and named after table and columns', () => {
  const { entity } = table<Sample>('samples', columns, { unique: [['code', 'budgetFen']], indexes: [['parent']] });
  expect(entity.meta.uniques).toEqual([
    { name: 'samples_code_budget_fen_unique', properties: ['bureau', 'year', 'code', 'budgetFen'] },
  ]);
  expect(entity.meta.indexes).toEqual([{ name: 'samples_parent_index', properties: ['bureau', 'year', 'parent'] }]);
});

// What must not compile: TypeScript is the judge here, and every line it takes without complaint is its error.
void [
  // @ts-expect-error a field without a column
  () => table<Sample>('samples', { ...columns, code: undefined }),
  // @ts-expect-error a column without a field
  () => table<Sample>('samples', { ...columns, colour: text() }),
  // @ts-expect-error a number where the field is a text
  () => table<Sample>('samples', { ...columns, code: time() }),
  // @ts-expect-error a field that may be null in a column that may not
  () => table<Sample>('samples', { ...columns, parent: id() }),
  // @ts-expect-error a field that is never null in a column that may be
  () => table<Sample>('samples', { ...columns, code: nullable(text()) }),
  // @ts-expect-error states the field does not know
  () => table<Sample>('samples', { ...columns, state: text<'open' | 'gone'>() }),
  // @ts-expect-error a key over a field that is not there
  () => table<Sample>('samples', columns, { unique: [['colour']] }),
];
