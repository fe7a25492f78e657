import { expect, test } from 'vitest';
import { maskName, maskPhone } from './mask.ts';

test.each([
  ['张三', false, '张**'],
  ['欧阳修远', false, '欧***'],
  ['恒信会计师事务所', true, '恒信会计****'],
])('%s is shown as %s', (name, isFirm, shown) => {
  expect(maskName(name, isFirm)).toBe(shown);
});

test('a phone keeps three and four digits, a short one none', () => {
  expect(maskPhone('13812341234')).toBe('138****1234');
  expect(maskPhone('12345')).toBe('*****');
});
