import type { Text } from './message.ts';

/** Words of `jiheng pool …`, `jiheng project …` and `jiheng home`. */
export const cliPoolTexts = {
  'pool.about': { zh: '专家、中介机构、监督员三库', en: 'the pools of experts, intermediaries and supervisors' },
  'pool.list': { zh: '列出成员（姓名脱敏）', en: 'list members, names masked' },
  'pool.template': { zh: '保存导入模板', en: 'save the template of the import' },
  'pool.import': { zh: '导入成员（CSV）', en: 'import members from CSV' },
  'pool.show': { zh: '查看一个成员及其变更', en: 'show a member and its changes' },
  'pool.status': { zh: '变更成员状态', en: 'change where a member stands' },
  'pool.unmask': { zh: '查看成员完整信息（留痕）', en: 'see a member in full, logged' },
  'pool.fault': { zh: '第 {row} 行  {column}  {code}  {why} {next}', en: 'row {row}  {column}  {code}  {why} {next}' },
  'pool.faulty': {
    zh: '{rows} 行中有 {faults} 格需要改正，未导入任何成员。',
    en: '{faults} cells in {rows} rows must be corrected; nobody was imported.',
  },
  'pool.clean': {
    zh: '{rows} 行全部可以导入；尚未导入。',
    en: 'All {rows} rows can be imported; nothing is imported yet.',
  },
  'pool.imported': { zh: '已导入 {rows} 名成员。', en: 'Imported {rows} members.' },
  'argument.pool': { zh: 'expert、intermediary 或 supervisor', en: 'expert, intermediary or supervisor' },
  'argument.member': { zh: '成员编号', en: 'id of the member' },
  'argument.table': { zh: '成员表（CSV）', en: 'table of members, CSV' },
  'argument.memberStatus': {
    zh: 'active（在库）、suspended（暂停）或 left（离库）',
    en: 'active, suspended or left',
  },
  'argument.unmaskPurpose': { zh: '查看的用途', en: 'what the look is for' },
  'option.dryRun': { zh: '只预览，不导入', en: 'preview only, import nothing' },

  'project.about': { zh: '项目', en: 'projects' },
  'project.list': { zh: '列出项目', en: 'list projects' },
  'project.show': {
    zh: '查看项目、佐证，及指定期间的事实',
    en: 'show a project, its evidence, and the facts of a period',
  },
  'project.create': { zh: '按文件登记项目', en: 'enter a project from a file' },
  'project.edit': { zh: '按文件修改项目', en: 'change a project from a file' },
  'project.facts': { zh: '按文件填报事实', en: 'report facts from a file' },
  'project.evidence': { zh: '上传佐证', en: 'upload evidence' },
  'project.file': { zh: '报送', en: 'file with the bureau' },
  'project.stage': { zh: '登记阶段完成或豁免', en: 'settle or exempt a stage' },
  'project.missing': { zh: '缺少事实 {fact}', en: 'missing fact {fact}' },
  'argument.project': { zh: '项目 id', en: 'id of the project' },
  'argument.projectFile': { zh: '项目内容（JSON）', en: 'the project, as JSON' },
  'argument.factsFile': { zh: '期间、口径和事实（JSON）', en: 'period, form and facts, as JSON' },
  'argument.evidence': { zh: '佐证文件', en: 'file of the evidence' },
  'argument.stage': {
    zh: 'pre-evaluation、goals、monitoring、evaluation 或 application',
    en: 'pre-evaluation, goals, monitoring, evaluation or application',
  },
  'argument.stageState': { zh: 'done（完成）或 exempt（豁免）', en: 'done or exempt' },
  'option.period': { zh: '期间，如 2026', en: 'period, such as 2026' },
  'option.form': {
    zh: 'self、department、fiscal 或 re-evaluation（默认 department）',
    en: 'self, department, fiscal or re-evaluation (department by default)',
  },
  'option.ground': {
    zh: '依据类别：law、plan、finance、duty、standard、goal、audit 或 other',
    en: 'kind of ground: law, plan, finance, duty, standard, goal, audit or other',
  },
  'option.note': { zh: '说明', en: 'note' },
  'option.stageGround': { zh: '豁免的依据', en: 'ground of an exemption' },

  'home.about': { zh: '我的待办、已办和发起', en: 'what waits for me, what is done, what I started' },
  'home.todo': { zh: '待办 {count}', en: 'To do {count}' },
  'home.done': { zh: '已办 {count}', en: 'Done {count}' },
  'home.mine': { zh: '我发起 {count}', en: 'Started by me {count}' },
  'home.unread': { zh: '未读消息 {count}', en: 'Unread messages {count}' },
} as const satisfies Record<string, Text>;
