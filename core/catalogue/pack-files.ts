import type { Message } from './message.ts';

/** What reading and resolving pack files refuses. */
export const packFileMessages = {
  'PACK-001': {
    zh: '缺少必填字段 {name}。',
    en: 'The required field {name} is missing.',
    next: { zh: '补上这个字段。', en: 'Add the field.' },
    status: 422,
  },
  'PACK-002': {
    zh: '不认识这个字段；此处允许：{allowed}。',
    en: 'This field is not known here; allowed are: {allowed}.',
    next: { zh: '核对拼写，或删去。', en: 'Check the spelling, or take it out.' },
    status: 422,
  },
  'PACK-003': {
    zh: '类型不对，应为 {type}。',
    en: 'Wrong type; it must be {type}.',
    next: { zh: '数字在指标包中一律写成带引号的十进制文本。', en: 'Write numbers as decimal text in quotes.' },
    status: 422,
  },
  'PACK-004': {
    zh: '“{value}”不在允许的取值之中：{allowed}。',
    en: '"{value}" is none of the values allowed: {allowed}.',
    next: { zh: '改用列出的取值。', en: 'Use one of the values listed.' },
    status: 422,
  },
  'PACK-005': {
    zh: '“{value}”的写法不对。应为：{form}。',
    en: '"{value}" is not written as it must be: {form}.',
    next: { zh: '按说明改写。', en: 'Write it as described.' },
    status: 422,
  },
  'PACK-006': {
    zh: '不认识的种类“{value}”；可用：{allowed}。',
    en: 'Unknown kind "{value}"; known are: {allowed}.',
    next: { zh: '核对拼写；种类决定其余字段。', en: 'Check the spelling; the kind decides the other fields.' },
    status: 422,
  },
  'PACK-007': {
    zh: '不符合格式要求：{rule}。',
    en: 'It breaks a rule of the format: {rule}.',
    next: { zh: '对照 core/schemas/pack.schema.json 修改。', en: 'Compare with core/schemas/pack.schema.json.' },
    status: 422,
  },
  'PACK-008': {
    zh: '文件不是有效的 JSON：{reason}。',
    en: 'The file is not valid JSON: {reason}.',
    next: { zh: '检查逗号、引号和括号。', en: 'Check commas, quotes and brackets.' },
    status: 422,
  },
  'PACK-009': {
    zh: '文件夹里没有 pack.json。',
    en: 'The folder has no pack.json.',
    next: { zh: '指向指标包的文件夹。', en: 'Point at the folder of a pack.' },
    status: 422,
  },
  'PACK-011': {
    zh: '{code} 同时出现在 {pack} 和 {other} 中。',
    en: '{code} is brought by both {pack} and {other}.',
    next: { zh: '换一个代码，或用 replace 明确替换。', en: 'Use another code, or a named replace.' },
    status: 422,
  },
  'PACK-022': {
    zh: '代号 {id} 与 {other} 容易混淆。',
    en: 'The id {id} is easily taken for {other}.',
    next: { zh: '换一个差别明显的代号。', en: 'Choose an id that differs clearly.' },
    status: 422,
  },
  'PACK-023': {
    zh: '找不到所扩展的指标包 {pack}。',
    en: 'The pack {pack} that is extended is not there.',
    next: { zh: '把它放在同一目录下，或核对代号。', en: 'Put it beside this one, or check the id.' },
    status: 422,
  },
  'PACK-024': {
    zh: '{pack} 没有符合 {range} 的版本，现有：{versions}。',
    en: '{pack} has no version in {range}; there are: {versions}.',
    next: { zh: '调整范围，或放入所需版本。', en: 'Change the range, or add that version.' },
    status: 422,
  },
  'PACK-025': {
    zh: '指标包相互扩展成环：{cycle}。',
    en: 'Packs extend one another in a circle: {cycle}.',
    next: { zh: '断开其中一环。', en: 'Break the circle.' },
    status: 422,
  },
  'PACK-026': {
    zh: '无法 {op}：基础包中没有 {code}。',
    en: 'The base has no {code} to {op}.',
    next: { zh: '核对代码和基础包版本。', en: 'Check the code and the version of the base.' },
    status: 422,
  },
  'PACK-027': {
    zh: '{locked} 已被基础包锁定，不得 {op}（涉及 {code}）。',
    en: 'The base locks {locked}: no {op} of {code}.',
    next: { zh: '保留它，改动其他指标。', en: 'Keep it and change other indicators.' },
    status: 422,
  },
  'PACK-028': {
    zh: '不能对 {code} 执行 {op}。',
    en: '{op} cannot be done to {code}.',
    next: {
      zh: 'replace 只用于末级指标且代码不变；否决和约束只能 omit。',
      en: 'Replace is for leaves under the same code; vetoes and constraints can only be omitted.',
    },
    status: 422,
  },
  'PACK-029': {
    zh: '新的上级 {to} 不存在或不是组。',
    en: 'The new parent {to} is not there or is no group.',
    next: { zh: '写出已有的组代码。', en: 'Name a group that exists.' },
    status: 422,
  },
  'PACK-032': {
    zh: '{code} 标为共性，但本包不是财政部门制定的。',
    en: '{code} is marked common, but the finance bureau does not curate this pack.',
    next: { zh: '改为 specific 并写明主管部门。', en: 'Make it specific and name the department.' },
    status: 422,
  },
  'PACK-033': {
    zh: '{code} 的主管部门与范围不一致：个性须写明，共性不写。',
    en: 'The department of {code} does not fit its scope: specific names one, common names none.',
    next: { zh: '补上或删去 department。', en: 'Add or remove the department.' },
    status: 422,
  },
  'PACK-067': {
    zh: '{id} {version} 出现了两次。',
    en: '{id} {version} is there twice.',
    next: { zh: '改版本号，或删去其一。', en: 'Raise one version, or remove one.' },
    status: 422,
  },
  'PACK-068': {
    zh: '本包和基础包都没有写 {name}。',
    en: 'Neither this pack nor its base states {name}.',
    next: { zh: '在 pack.json 中写出。', en: 'State it in pack.json.' },
    status: 422,
  },
  'PACK-069': {
    zh: 'resolvedFrom 由解析写入，不能手写。',
    en: 'resolvedFrom is written by resolution, not by hand.',
    next: { zh: '删去这个字段。', en: 'Take the field out.' },
    status: 422,
  },
} as const satisfies Record<string, Message>;
