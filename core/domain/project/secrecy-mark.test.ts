import { expect, test } from 'vitest';
import { secrecyMark } from './secrecy-mark.ts';

test.each([
  ['接待费用明细(机密).xlsx', '机密'],
  ['绝 密 文件.pdf', '绝密'],
  ['秘密★5年 会议纪要', '秘密★'],
  ['秘密 3年', '秘密3年'],
  ['商业秘密保护制度.docx', undefined],
  ['机房密钥清单.pdf', undefined],
  ['绩效报告.pdf', undefined],
])('%s carries %s', (text, mark) => {
  expect(secrecyMark(text)).toBe(mark);
});
