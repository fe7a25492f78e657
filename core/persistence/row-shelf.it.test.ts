import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../app/ports/caller.ts';
import type { Tx } from '../app/ports/transaction.ts';
import { ok } from '../domain/refusal.ts';
import { stores, type TestStore } from '../testing/stores.ts';

const unit = (id: string) => ({ id, code: id, nameZh: '单位', nameEn: 'Unit', kind: 'unit' as const, parent: null });
const notice = { account: 'a', text: 't', params: {}, link: null, sentAt: 0, readAt: null };

describe.each(await stores())('$name', ({ open }) => {
  let store: TestStore;
  let tests = 0;
  let caller: Caller;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.dispose());
  // A bureau of its own is as good as a store of its own, and cheaper.
  beforeEach(() => {
    tests += 1;
    caller = { scope: { bureau: `b${tests}`, year: 2026 }, actor: { account: 'a', role: 'officer' } };
  });

  const act = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const outcome = store.ports.transaction({ caller, act: 'row.try', on: 'row' }, async (tx) => ok(await work(tx)));
    return outcome.then((done) => (done.ok ? done.value : Promise.reject(new Error(done.refusal.code))));
  };
  const stored = (id: string) => store.ports.reading(caller, (tx) => tx.notices.get(id));

  test.each([
    ['a decimal that ends in zero', '8.10'],
    ['a decimal longer than a double', '12345678901234567.89'],
    ['a whole number beyond 2^53', '9007199254740993'],
    ['exponents', '1e400'],
    ['quotes', `'"\`''""`],
    ['backslashes', '\\ \\\\ \\n \\0'],
    ['something that looks like a statement', `'); drop table units; --`],
    ['placeholders', '? $1 :name @p %s ??'],
    ['Chinese and its rare signs', '财政局 𠮷 㐂 々'],
    ['emoji, joiners and direction marks', '👩‍👩‍👧 \u202E\u200F'],
    ['line ends', 'a\r\nb\u2028c'],
    ['nothing', ''],
    ['spaces', '  a  '],
  ])('text comes back as it went in: %s', async (_, text) => {
    await act((tx) => tx.notices.add({ ...notice, id: 'n', text, params: { text } }));
    expect(await stored('n')).toMatchObject({ text, params: { text } });
    expect(await store.ports.reading(caller, (tx) => tx.notices.count({ text }))).toBe(1);
  });

  test.each([0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 1_772_413_200_000, 9007199254740991, -9007199254740991])(
    'whole numbers come back as they went in: %s',
    async (sentAt) => {
      await act((tx) => tx.notices.add({ ...notice, id: 'n', sentAt }));
      expect((await stored('n')).sentAt).toBe(sentAt);
      expect(await store.ports.reading(caller, (tx) => tx.notices.count({ sentAt }))).toBe(1);
    },
  );

  test.each([
    ['a whole number no double can tell from its neighbour', { sentAt: 2 ** 53 }],
    ['a fraction', { sentAt: 0.5 }],
    ['not a number', { sentAt: Number.NaN }],
    ['null where the column must not be empty', { sentAt: null as unknown as number }],
    ['a missing field', { sentAt: undefined as unknown as number }],
    ['a zero character, which PostgreSQL cannot keep', { text: 'a\0b' }],
    ['half a surrogate pair', { text: '\uD800' }],
    ['a field the table does not have', { colour: 'red' }],
  ])('refused rather than bent: %s', async (_, wrong) => {
    await expect(act((tx) => tx.notices.add({ ...notice, id: 'n', ...wrong }))).rejects.toMatchObject({
      code: 'STORE-026',
    });
  });

  test('flags, empty values and objects come back as they went in', async () => {
    const bureau = { id: 'b', nameZh: '财政局', nameEn: 'Bureau', currentYear: 2026, demo: false };
    await act(async (tx) => {
      await tx.bureaus.add(bureau);
      await tx.notices.add({ ...notice, id: 'n', params: { 比例: '0.60', n: 1 }, readAt: 5 });
    });
    expect(await store.ports.reading(caller, (tx) => tx.bureaus.list())).toEqual([{ ...bureau, version: 1 }]);
    expect(await stored('n')).toEqual({ ...notice, id: 'n', params: { 比例: '0.60', n: 1 }, readAt: 5, version: 1 });
  });

  test('a stale save is a fault, and changes nothing', async () => {
    await act((tx) => tx.units.add(unit('u')));
    const first = await act((tx) => tx.units.get('u'));
    expect(await act((tx) => tx.units.save({ ...first, nameEn: 'Second' }))).toMatchObject({ version: 2 });
    await expect(act((tx) => tx.units.save({ ...first, nameEn: 'Stale' }))).rejects.toMatchObject({
      code: 'STORE-022',
      params: { kind: 'units', id: 'u' },
    });
    expect(await act((tx) => tx.units.get('u'))).toMatchObject({ nameEn: 'Second', version: 2 });
  });

  test.each([
    ['the id', unit('u')],
    ['a unique key', { ...unit('other'), code: 'u' }],
  ])('%s is taken once only', async (_, second) => {
    await act((tx) => tx.units.add(unit('u')));
    await expect(act((tx) => tx.units.add(second))).rejects.toMatchObject({
      code: 'STORE-021',
      params: { kind: 'units', id: second.id },
    });
  });

  test('pages go through all rows once, in the order of code units, however many there are', async () => {
    const ids = ['B', 'Z', '_', 'a', 'b', 'z', 'é', '中'].flatMap((sign) => [`${sign}1`, `${sign}10`, `${sign}2`]);
    await act((tx) => tx.units.addAll(ids.toReversed().map(unit)));
    const seen: string[] = [];
    for (;;) {
      const after = seen.at(-1);
      const page = await act((tx) => tx.units.list({}, { limit: 5, ...(after !== undefined && { after }) }));
      if (page.length === 0) break;
      seen.push(...page.map(({ id }) => id));
    }
    expect(seen).toEqual(ids);
  });

  test('many rows are added at once, and a page holds a thousand unless it says otherwise', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => unit(`u${String(index).padStart(5, '0')}`));
    await act((tx) => tx.units.addAll(rows));
    expect(await act((tx) => tx.units.count())).toBe(6000);
    expect(await act((tx) => tx.units.list())).toHaveLength(1000);
    expect(await act((tx) => tx.units.list({}, { limit: 5500 }))).toHaveLength(5500);
  });

  describe('searching', () => {
    beforeEach(() =>
      act((tx) => tx.units.addAll([unit('u1'), { ...unit('u2'), parent: 'u1' }, { ...unit('u3'), parent: 'u2' }])),
    );
    const idsWhere = (where: Parameters<Tx['units']['list']>[0]) =>
      act(async (tx) => (await tx.units.list(where)).map(({ id }) => id));

    test.each([
      ['an equality', { parent: 'u1' }, ['u2']],
      ['an empty value', { parent: null }, ['u1']],
      ['one of several', { parent: ['u1', 'u2'] }, ['u2', 'u3']],
      ['one of several, empty among them', { parent: ['u2', null] }, ['u1', 'u3']],
      ['one of none', { parent: [] }, []],
      ['all conditions at once', { kind: 'unit' as const, code: 'u3' }, ['u3']],
    ])('%s', async (_, where, ids) => {
      expect(await idsWhere(where)).toEqual(ids);
      expect(await act((tx) => tx.units.count(where))).toBe(ids.length);
      expect((await act((tx) => tx.units.first(where)))?.id).toBe(ids[0]);
    });

    test.each([
      ['an undefined condition finds nothing rather than everything', { parent: undefined }],
      ['a field the table does not have', { 'id"; drop table units': 'x' }],
      ['the scope is not for the caller to name', { bureau: 'south' }],
    ])('a fault: %s', async (_, where) => {
      await expect(idsWhere(where as never)).rejects.toMatchObject({ code: 'STORE-023' });
    });

    test('a fault: an object cannot be searched by', async () => {
      await expect(act((tx) => tx.notices.list({ params: {} }))).rejects.toMatchObject({ code: 'STORE-023' });
    });
  });

  test('what was removed is gone, and removing it again changes nothing', async () => {
    await act((tx) => tx.units.add(unit('u')));
    await act((tx) => tx.units.remove('u'));
    await act((tx) => tx.units.remove('u'));
    expect(await act((tx) => tx.units.find('u'))).toBeUndefined();
  });
});
