import type { Message } from './message.ts';

/** What the page says on which an expert declares interests before a draw. */
export const declarationPageMessages = {
  'declaration.title': { zh: '利害关系申报', en: 'Declaration of interests' },
  'declaration.state.open': { zh: '待申报', en: 'Open' },
  'declaration.state.declared': { zh: '已申报', en: 'Declared' },
  'declaration.state.closed': { zh: '申报已截止', en: 'Closed' },
  'declaration.next': { zh: '{date} 前申报', en: 'Declare by {date}' },
  'declaration.declaredAt': { zh: '上次申报：{date}', en: 'Declared on {date}' },
  'declaration.changeable': {
    zh: '截止前可以修改，以最后一次为准。',
    en: 'It may be changed until then; the last word counts.',
  },
  'declaration.late': {
    zh: '申报时间已过。抽中后仍可在任务页申请回避。',
    en: 'The time to declare is over. If you are drawn, you can still recuse yourself on the task page.',
  },
  'declaration.none.missing': { zh: '您没有申报。', en: 'You have not declared.' },
  'declaration.choice': { zh: '我的申报', en: 'I declare' },
  'declaration.choice.none': {
    zh: '与下列单位和项目均无利害关系',
    en: 'no interest in any unit or project of this list',
  },
  'declaration.choice.some': {
    zh: '与部分项目有利害关系（逐项写明）',
    en: 'an interest in some projects, stated one by one',
  },
  'declaration.what': {
    zh: '例如近三年任职、受聘、顾问、持股、亲属关系，或参与过该项目。所写内容不公开，抽取记录中只有人次。',
    en: 'For example employment, advice, shares or family ties within three years, or a part in the project. It is not made public: the record of the draw shows counts alone.',
  },
  'declaration.projects': { zh: '本轮的单位和项目', en: 'Units and projects of this round' },
  'declaration.code': { zh: '编号', en: 'Code' },
  'declaration.project': { zh: '项目', en: 'Project' },
  'declaration.unit': { zh: '单位', en: 'Unit' },
  'declaration.department': { zh: '主管部门', en: 'Department' },
  'declaration.reason': { zh: '利害关系（没有则留空）', en: 'Interest (leave empty for none)' },
  'declaration.reasonOf': { zh: '与项目 {code} 的利害关系', en: 'Interest in project {code}' },
  'declaration.send': { zh: '提交申报', en: 'Declare' },
  'declaration.sent': { zh: '申报已提交', en: 'Declared' },
  'declaration.fault.choice': { zh: '请选择一项。', en: 'Choose one.' },
  'declaration.fault.none': {
    zh: '请至少写明一个项目的利害关系，或选择“均无”。',
    en: 'State at least one interest, or choose “no interest”.',
  },
  'declaration.fault.short': {
    zh: '项目 {code}：请写至少两个字。',
    en: 'Project {code}: enter at least two characters.',
  },
  'declaration.empty': { zh: '本轮没有项目。', en: 'The round has no projects.' },
} as const satisfies Record<string, Message>;
