import { afterEach, expect, test } from 'vitest';
import { language } from '../i18n/language.ts';
import { problemOf } from './problem.ts';

afterEach(() => language.choose('zh'));

const answer = (body: unknown, status = 422): Response => Response.json(body, { status });

test('a known code is said again in the language of the reader', async () => {
  const problem = await problemOf(answer({ code: 'HTTP-412', status: 412, detail: '旧', next: '旧' }, 412));
  expect(problem.text).toBe('内容在您读取之后已被更改。');
  language.choose('en');
  expect(problem.text).toBe('It was changed after you read it.');
  expect(problem.next).toBe('Read the newest version, merge your change and send it again.');
});

test('an unknown code speaks with the words of the server', async () => {
  const problem = await problemOf(answer({ code: 'X-1', status: 422, detail: '不行', next: '换一个' }));
  expect(problem).toMatchObject({ code: 'X-1', status: 422, text: '不行', next: '换一个' });
});

test('a known code whose parameters did not come keeps the words of the server', async () => {
  const problem = await problemOf(answer({ code: 'HTTP-413', status: 413, detail: '超过 5 字节' }, 413));
  expect(problem.text).toBe('超过 5 字节');
});

test('each wrong place is named', async () => {
  const errors = [{ code: 'INPUT-002', detail: '缺少字段 login。', at: '/login' }, 'rubbish'];
  const problem = await problemOf(answer({ code: 'HTTP-400', errors }, 400));
  expect(problem.errors).toEqual([{ at: '/login', code: 'INPUT-002', text: '缺少字段 login。' }]);
});

test('an answer that is no problem document is known by its status', async () => {
  const problem = await problemOf(new Response('<html>', { status: 502 }));
  expect(problem).toMatchObject({ code: 'HTTP-502', status: 502 });
});
