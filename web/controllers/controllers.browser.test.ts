import { html, LitElement, nothing } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TextField } from '../elements/text-field.ts';
import { fakeApi, problemAnswer, type AskedRequest } from '../testing/fake-api.ts';
import { freshPage, mount, settled, visibleText } from '../testing/mount.ts';
import { api } from './api.ts';
import { CursorList } from './cursor-list.ts';
import { Form } from './form.ts';
import { Problem } from './problem.ts';
import { Resource } from './resource.ts';
import { hasUnsaved } from './unsaved.ts';
import { pageSize } from './table-settings.ts';
import '../elements/text-field.ts';

let restore = (): void => undefined;

beforeEach(() => {
  freshPage();
  pageSize.choose('20');
});
afterEach(() => restore());

const fake = (...routes: Parameters<typeof fakeApi>): AskedRequest[] => {
  const server = fakeApi(...routes);
  ({ restore } = server);
  return server.asked;
};

test('a write carries its key, the version it builds on, and JSON', async () => {
  const asked = fake({ 'PUT /rounds/R1': () => ({ version: 4 }) });
  expect(await api.put('rounds/R1', { title: '一' }, { version: 3, key: 'key-0001' })).toEqual({ version: 4 });
  const { headers, body } = asked[0]!;
  expect([headers.get('If-Match'), headers.get('Idempotency-Key'), headers.get('Content-Type')]).toEqual([
    '"3"',
    'key-0001',
    'application/json',
  ]);
  expect(body).toEqual({ title: '一' });
});

test('a read asks for what the query holds, and nothing for what is empty', async () => {
  const asked = fake({ 'GET /rounds': () => [] });
  await api.get('rounds', { query: { state: 'open', after: undefined, search: '' } });
  expect(asked[0]?.query).toEqual({ state: 'open' });
  expect(asked[0]?.headers.has('Idempotency-Key')).toBe(false);
});

test('a network that is gone is a problem with a next step', async () => {
  restore = () => undefined;
  const real = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new TypeError('network'));
  const problem = await api.get('rounds').catch((cause: unknown) => cause);
  globalThis.fetch = real;
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code: 'NET-001', next: '检查网络后重试；已填写的内容仍在页面上。' });
});

test('a file keeps the name the server gave it', async () => {
  const named = { headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E5%90%8D%E5%86%8C.csv" } };
  fake({ 'GET /export': () => new Response('x', named) });
  expect((await api.file('export')).name).toBe('名册.csv');
});

class Loader extends LitElement {
  static override properties = { of: {} };
  declare of: string | undefined;
  readonly loads: {
    readonly of: string;
    readonly signal: AbortSignal;
    readonly answer: (value: string) => void;
    readonly fail: () => void;
  }[] = [];
  readonly resource = new Resource<string, readonly [string]>(this, {
    on: () => (this.of === undefined ? undefined : [this.of]),
    load: (signal, of) =>
      new Promise((answer, reject) => {
        this.loads.push({
          of,
          signal,
          answer,
          fail: () =>
            reject(new Problem({ status: 503, code: 'HTTP-503', text: '', next: undefined, params: {}, errors: [] })),
        });
      }),
  });

  override render(): unknown {
    return this.resource.render({
      ready: (value) => `值 ${value}`,
      isEmpty: (value) => value === '',
      empty: () => '先建一个',
    });
  }
}
customElements.define('test-loader', Loader);

const loader = async (of: string | undefined): Promise<Loader> =>
  mount<Loader>(html`<test-loader .of=${of}></test-loader>`, 'test-loader');
const shown = (element: Element): string => visibleText(element.shadowRoot!);

test('a resource waits until it knows what to load, then says that it loads, then shows', async () => {
  const element = await loader(undefined);
  expect(element.loads).toHaveLength(0);
  element.of = 'a';
  await settled();
  expect(shown(element)).toBe('正在读取…');
  element.loads[0]?.answer('甲');
  await settled();
  expect(shown(element)).toBe('值 甲');
});

test('an overtaken load is given up and its late answer is not shown', async () => {
  const element = await loader('a');
  element.of = 'b';
  await settled();
  expect(element.loads.map((load) => load.signal.aborted)).toEqual([true, false]);
  element.loads[1]?.answer('乙');
  element.loads[0]?.answer('甲');
  await settled();
  expect(shown(element)).toBe('值 乙');
});

test('a failed reload keeps the old value beside the problem', async () => {
  const element = await loader('a');
  element.loads[0]?.answer('甲');
  await settled();
  void element.resource.reload();
  element.loads[1]?.fail();
  await settled();
  expect(shown(element)).toContain('系统繁忙或正在停机。');
  expect(shown(element)).toContain('值 甲');
});

test('an empty answer says what to do first', async () => {
  const element = await loader('a');
  element.loads[0]?.answer('');
  await settled();
  expect(shown(element)).toBe('先建一个');
});

class Editor extends LitElement {
  readonly form = new Form(this, {
    start: () => ({ login: '', name: '' }),
    check: (draft) => ({ ...(draft.login === '' && { login: '请填写。' }) }),
    send: (draft, key) => api.post<{ readonly id: string }>('accounts', draft, { key }),
    done: ({ id }) => (this.title = id),
  });

  override render(): unknown {
    return html`<form @submit=${this.form.submit}>
        <jh-text-field ${this.form.field('login')} label="登录名"></jh-text-field>
        <jh-text-field ${this.form.field('name')} label="姓名"></jh-text-field>
      </form>
      ${this.form.busy ? '发送中' : nothing}`;
  }
}
customElements.define('test-editor', Editor);

const editor = async (): Promise<{ readonly element: Editor; readonly fields: readonly TextField[] }> => {
  const element = await mount<Editor>(html`<test-editor></test-editor>`, 'test-editor');
  return { element, fields: [...element.shadowRoot!.querySelectorAll('jh-text-field')] };
};

test('a form that fails its own check sends nothing and points at the field', async () => {
  const asked = fake({});
  const { element, fields } = await editor();
  await element.form.submit();
  await settled();
  expect(asked).toEqual([]);
  expect(fields[0]?.error).toBe('请填写。');
  expect(element.shadowRoot?.activeElement).toBe(fields[0]);
  expect(element.form.messages).toEqual([{ text: '登录名：请填写。', field: 'login' }]);
});

test('what the server refuses is said at its field, and goes with the next edit of that field', async () => {
  const errors = [{ code: 'X-1', detail: '太短。', at: '/name' }];
  fake({ 'POST /accounts': () => problemAnswer(422, { code: 'X-0', errors }) });
  const { element, fields } = await editor();
  element.form.set({ login: 'a' });
  await element.form.submit();
  await settled();
  expect(fields.map((field) => field.error)).toEqual(['', '太短。']);
  await userEvent.keyboard('b');
  await settled();
  expect(fields[1]?.error).toBe('');
});

test('one draft is one intention: a repeated send carries the same key, an edited one another', async () => {
  const asked = fake({ 'POST /accounts': () => problemAnswer(503, { code: 'HTTP-503' }) });
  const { element } = await editor();
  element.form.set({ login: 'a' });
  await element.form.submit();
  await element.form.submit();
  element.form.set({ login: 'b' });
  await element.form.submit();
  const keys = asked.map((request) => request.headers.get('Idempotency-Key'));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('a form holds its unsaved changes until they are sent', async () => {
  fake({ 'POST /accounts': () => ({ id: 'A1' }) });
  const { element, fields } = await editor();
  expect(hasUnsaved()).toBe(false);
  fields[0]?.focus();
  await userEvent.keyboard('a');
  expect(hasUnsaved()).toBe(true);
  await userEvent.keyboard('{Enter}');
  await settled();
  expect([hasUnsaved(), element.title]).toEqual([false, 'A1']);
});

class Lister extends LitElement {
  static override properties = { state: {} };
  declare state: string;
  readonly list = new CursorList<{ readonly items: readonly string[]; readonly next: string | null }>(
    this,
    'events',
    () => ({ state: this.state }),
  );

  override render(): unknown {
    return this.list.resource.render({ ready: (page) => page.items.join() });
  }
}
customElements.define('test-lister', Lister);

test('a cursor list goes on, comes back, and begins anew with another question', async () => {
  const asked = fake({
    'GET /events': ({ query }) => ({
      items: [`after ${query['after'] ?? 'start'}`],
      next: query['after'] === 'c2' ? null : `c${Number(query['after']?.slice(1) ?? 0) + 1}`,
    }),
  });
  const element = await mount<Lister>(html`<test-lister .state=${'open'}></test-lister>`, 'test-lister');
  const turn = async (way: 'next' | 'previous'): Promise<void> => {
    element.list.turn(new CustomEvent('jh-page', { detail: way }));
    await settled();
  };
  await settled();
  await turn('next');
  await turn('next');
  expect([element.list.page, element.list.more, shown(element)]).toEqual([2, false, 'after c2']);
  await turn('next');
  await turn('previous');
  expect([element.list.page, element.list.more, shown(element)]).toEqual([1, true, 'after c1']);
  element.state = 'closed';
  await settled();
  expect([element.list.page, shown(element)]).toEqual([0, 'after start']);
  expect(asked.at(-1)?.query).toEqual({ state: 'closed', limit: '20' });
});
