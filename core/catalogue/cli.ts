import { cliAuditMessages, cliAuditTexts } from './cli-audit.ts';
import { cliCoverageTexts } from './cli-coverage.ts';
import { cliDrawMessages, cliDrawTexts } from './cli-draws.ts';
import { cliPoolTexts } from './cli-pools.ts';
import { cliRemoteMessages, cliRemoteTexts } from './cli-remote.ts';
import { cliResultTexts } from './cli-results.ts';
import { cliRoundMessages, cliRoundTexts } from './cli-rounds.ts';
import type { Message, Text } from './message.ts';

/** What the command line refuses. */
export const cliMessages = {
  'CLI-001': {
    zh: '没有命令“{name}”。',
    en: 'There is no command "{name}".',
    next: { zh: '用 jiheng --help 查看命令。', en: 'See jiheng --help.' },
  },
  'CLI-002': {
    zh: '没有选项 {name}。',
    en: 'There is no option {name}.',
    next: { zh: '在命令后加 --help 查看选项。', en: 'Add --help after the command to see its options.' },
  },
  'CLI-003': {
    zh: '缺少 {name}。',
    en: '{name} is missing.',
    next: { zh: '在命令后加 --help 查看用法。', en: 'Add --help after the command to see its usage.' },
  },
  'CLI-004': {
    zh: '用法不对：{detail}',
    en: 'Wrong usage: {detail}',
    next: { zh: '在命令后加 --help 查看用法。', en: 'Add --help after the command to see its usage.' },
  },
  'CLI-005': {
    zh: '找不到指标包 {pack}。',
    en: 'There is no pack {pack}.',
    next: {
      zh: '写出含 pack.json 的文件夹，或用 --home 指明指标包所在目录。',
      en: 'Name a folder with a pack.json, or give --home, the folder the packs lie in.',
    },
  },
  'CLI-006': {
    zh: '读不到文件 {file}，或它不是 JSON。',
    en: 'The file {file} cannot be read or is not JSON.',
    next: { zh: '核对路径和内容。', en: 'Check its path and content.' },
  },
  'CLI-007': {
    zh: '评分表上没有指标 {leaf}；有：{leaves}。',
    en: 'The sheet has no leaf {leaf}; there are: {leaves}.',
    next: { zh: '核对代码。', en: 'Check the code.' },
  },
  ...cliRemoteMessages,
  ...cliDrawMessages,
  ...cliRoundMessages,
  ...cliAuditMessages,
} as const satisfies Record<string, Message>;

/** What the command line says besides. */
export const cliTexts = {
  about: { zh: '绩衡：政府预算绩效评价平台', en: 'Jiheng: government budget performance evaluation' },
  'title.Usage': { zh: '用法', en: 'Usage' },
  'title.Options': { zh: '选项', en: 'Options' },
  'title.Global Options': { zh: '通用选项', en: 'Global options' },
  'title.Commands': { zh: '命令', en: 'Commands' },
  'title.Arguments': { zh: '参数', en: 'Arguments' },
  'option.help': { zh: '显示帮助', en: 'show help' },
  'option.lang': { zh: '语言：zh 或 en', en: 'language: zh or en' },
  'option.json': { zh: '输出 JSON', en: 'answer in JSON' },
  'option.home': { zh: '指标包所在目录', en: 'the folder the packs lie in' },
  'command.help': { zh: '显示命令的帮助', en: 'show the help of a command' },
  'pack.about': { zh: '指标包（离线）', en: 'indicator packs (offline)' },
  'pack.validate': { zh: '检查一个指标包', en: 'check a pack' },
  'pack.test': { zh: '运行指标包的算例', en: 'run the worked examples of a pack' },
  'pack.score': { zh: '按事实和判断计算得分', en: 'score facts and entries' },
  'pack.explain': { zh: '说明一个指标的得分', en: 'explain the points of one leaf' },
  'argument.folder': { zh: '指标包文件夹', en: 'folder of the pack' },
  'argument.pack': { zh: '指标包文件夹或代号', en: 'folder or id of the pack' },
  'argument.leaf': { zh: '末级指标代码', en: 'code of the leaf' },
  'argument.facts': { zh: '事实文件，或算例文件', en: 'file of facts, or a worked example' },
  'pack.valid': {
    zh: '{id} {version}：{leaves} 个末级指标，{slots} 处项目自定，未发现问题。\n哈希 {hash}',
    en: '{id} {version}: {leaves} leaves, {slots} slots, no problems.\nHash {hash}',
  },
  'pack.problems': { zh: '共 {count} 个问题。', en: '{count} problems.' },
  'pack.passed': { zh: '通过 {name}', en: 'passed {name}' },
  'pack.failed': { zh: '不符 {name}', en: 'failed {name}' },
  'pack.tally': { zh: '{passed} 个算例通过，{failed} 个不符。', en: '{passed} examples passed, {failed} failed.' },
  'pack.noExamples': { zh: '没有算例：至少写三个。', en: 'There are no worked examples: write at least three.' },
  'score.points': { zh: '{code}  {title}  {points} / {weight}', en: '{code}  {title}  {points} / {weight}' },
  'score.total': { zh: '总分 {total}', en: 'Total {total}' },
  'score.grade': { zh: '等级 {grade}', en: 'Grade {grade}' },
  'score.unrated': {
    zh: '无法评定：{share} 的权重缺少证据。',
    en: 'Not rated: {share} of the weight lacks evidence.',
  },
  'score.veto': { zh: '否决 {code}：{state}', en: 'Veto {code}: {state}' },
  'score.dropped': { zh: '{code}  不适用，权重已转移', en: '{code}  not applicable, its weight has moved' },
  'state.missing': { zh: '缺少事实', en: 'facts missing' },
  'state.noEvidence': { zh: '证据不足', en: 'not enough evidence' },
  'state.open': { zh: '待评', en: 'open' },
  'veto.applies': { zh: '成立', en: 'applies' },
  'veto.clear': { zh: '不成立', en: 'does not apply' },
  'veto.undecided': { zh: '缺少事实，未定', en: 'undecided, facts missing' },
  'veto.raised': { zh: '专家提出', en: 'raised by the expert' },
  'veto.notRaised': { zh: '专家未提出', en: 'not raised by the expert' },
  'explain.points': { zh: '得分：{points}（权重 {weight}）', en: 'Points: {points} (weight {weight})' },
  'explain.exact': {
    zh: '份额 {share} × 权重 {weight} = {exact}，四舍五入到 {places} 位',
    en: 'Share {share} × weight {weight} = {exact}, half up to {places} places',
  },
  'explain.rule': { zh: '规则：{kind}', en: 'Rule: {kind}' },
  'explain.value': { zh: '{title} {name} 为 {value}', en: '{title} {name} = {value}' },
  'explain.noValue': { zh: '{title} {name} 缺失', en: '{title} {name} is missing' },
  'explain.clause': {
    zh: '依据：{document} {article}（{confidence}）',
    en: 'Clause: {document} {article} ({confidence})',
  },
  'confidence.read': { zh: '已读原文', en: 'read' },
  'confidence.recalled-high': { zh: '凭记忆，把握大', en: 'recalled, high confidence' },
  'confidence.recalled-medium': { zh: '凭记忆，把握中等', en: 'recalled, medium confidence' },
  'confidence.recalled-low': { zh: '凭记忆，把握小', en: 'recalled, low confidence' },
  'confidence.composed': { zh: '自拟', en: 'composed' },
  'confidence.design': { zh: '设计缺省', en: 'design default' },
  ...cliRemoteTexts,
  ...cliPoolTexts,
  ...cliDrawTexts,
  ...cliRoundTexts,
  ...cliResultTexts,
  ...cliAuditTexts,
  ...cliCoverageTexts,
} as const satisfies Record<string, Text>;
