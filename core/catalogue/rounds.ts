import { roundRevealMessages } from './round-reveal.ts';
import type { Message } from './message.ts';

/** Refusals around a round: opening, freezing, custody, reveal. */
export const roundsMessages = {
  'ROUND-001': {
    zh: '没有这个评价轮次。',
    en: 'There is no such round.',
    next: { zh: '在轮次列表中核对编号和年度。', en: 'Check the code and the year in the list of rounds.' },
    status: 404,
  },
  'ROUND-002': {
    zh: '轮次中没有这个项目的评价。',
    en: 'The round has no such evaluation.',
    next: { zh: '在轮次页面核对项目。', en: 'Check the projects on the page of the round.' },
    status: 404,
  },
  'ROUND-003': {
    zh: '轮次编号 {code} 已被使用。',
    en: 'The round code {code} is taken.',
    next: { zh: '改用本年度未用过的编号。', en: 'Choose a code not used this year.' },
    status: 409,
  },
  'ROUND-004': {
    zh: '轮次已经冻结，规则、指标包、时限和项目不再更改。',
    en: 'The round is frozen: rules, pack, deadlines and projects no longer change.',
    next: { zh: '需要不同规则时另开一个轮次。', en: 'Open another round if other rules are needed.' },
    status: 409,
  },
  'ROUND-005': {
    zh: '基准日 {date} 没有生效的指标包 {pack}。',
    en: 'No version of the pack {pack} is in force on {date}.',
    next: { zh: '改选指标包或基准日。', en: 'Choose another pack or base date.' },
    status: 422,
  },
  'ROUND-006': {
    zh: '账号 {account} 不具备 {role} 角色。',
    en: 'The account {account} does not have the role {role}.',
    next: {
      zh: '另选账号，或请安全管理员授予角色。',
      en: 'Choose another account or ask the security administrator for the role.',
    },
    status: 422,
  },
  'ROUND-007': {
    zh: '轮次负责人和监督员须是两个人。',
    en: 'The officer and the supervisor of a round must be two people.',
    next: { zh: '另选监督员。', en: 'Choose another supervisor.' },
    status: 422,
  },
  'ROUND-010': {
    zh: '时限须依次向后，且都在将来：申报、答复、提醒、截止。',
    en: 'Deadlines must follow one another and lie ahead: declare, accept, call, close.',
    next: { zh: '把所指的时限改到前一项之后。', en: 'Move the deadline named behind the one before it.' },
    status: 422,
  },
  'ROUND-011': {
    zh: '没有设置席位。',
    en: 'The rules name no seats.',
    next: { zh: '至少为一个类别设一个席位。', en: 'Give at least one stratum one seat.' },
    status: 422,
  },
  'ROUND-012': {
    zh: '评审组汇总表没有适用于 {seats} 人的一行。',
    en: 'The panel table has no row for {seats} seats.',
    next: { zh: '增加一行，或增加席位。', en: 'Add a row or seats.' },
    status: 422,
  },
  'ROUND-013': {
    zh: '局外方人数多于参与方总数。',
    en: 'More outside parties are asked for than parties in all.',
    next: { zh: '改正参与方人数。', en: 'Correct the numbers of parties.' },
    status: 422,
  },
  'ROUND-014': {
    zh: '本版本不支持双盲：须有经第二人核对的脱敏材料。',
    en: 'Double blind is not supported here: it needs redacted material that a second person has checked.',
    next: { zh: '改用单盲。', en: 'Use single blind.' },
    status: 422,
  },
  'ROUND-015': {
    zh: '规则中的数字 {pointer} 没有写明依据。',
    en: 'The number at {pointer} states no ground.',
    next: {
      zh: '在 citations 中写明条文，或以 [D] 标明是设计缺省。',
      en: 'Name a clause in citations, or mark it [D] as a design default.',
    },
    status: 422,
  },
  'ROUND-016': {
    zh: '没有席位类别 {stratum}。',
    en: 'There is no stratum {stratum}.',
    next: { zh: '用 business、management 或 finance。', en: 'Use business, management or finance.' },
    status: 422,
  },
  'ROUND-020': {
    zh: '轮次中还没有项目。',
    en: 'The round has no projects yet.',
    next: { zh: '先选入项目。', en: 'Choose projects first.' },
    status: 422,
  },
  'ROUND-021': {
    zh: '项目 {project} 尚未由单位提交。',
    en: 'The unit has not filed project {project} yet.',
    next: { zh: '请单位提交，或移出本轮。', en: 'Ask the unit to file it, or take it out of the round.' },
    status: 422,
  },
  'ROUND-022': {
    zh: '项目 {project} 用的是指标包 {pack}，本轮是 {expected}。',
    en: 'Project {project} uses the pack {pack}; the round uses {expected}.',
    next: { zh: '为这个项目另开轮次，或改用同一指标包。', en: 'Open another round for it, or use the same pack.' },
    status: 422,
  },
  'ROUND-023': {
    zh: '没有项目 {project}。',
    en: 'There is no project {project}.',
    next: { zh: '在项目列表中核对。', en: 'Check the list of projects.' },
    status: 422,
  },
  'ROUND-024': {
    zh: '项目 {project} 在轮次 {round} 中已经冻结，同一形式、同一期间只评一次。',
    en: 'Project {project} is frozen in round {round} already; one form evaluates a period once.',
    next: {
      zh: '移出本轮；确需再评的，用再评价轮次。',
      en: 'Take it out of this round; to judge it again, use a round of re-evaluation.',
    },
    status: 409,
  },
  'ROUND-032': {
    zh: '{leaf} 已经标为不适用。',
    en: '{leaf} is already marked not applicable.',
    next: { zh: '由第二人确认或撤销已有的标记。', en: 'A second person confirms or removes the mark that exists.' },
    status: 409,
  },
  'ROUND-033': {
    zh: '提出人不能确认自己的标记。',
    en: 'Nobody confirms a mark of their own.',
    next: { zh: '请第二人确认。', en: 'Ask a second person.' },
    status: 403,
  },
  'ROUND-034': {
    zh: '没有这个不适用标记，或已经确认。',
    en: 'There is no such mark, or it is confirmed already.',
    next: { zh: '刷新页面查看现状。', en: 'Read the page again.' },
    status: 404,
  },
  'ROUND-035': {
    zh: '项目 {project} 有未经第二人确认的不适用标记。',
    en: 'Project {project} has marks of not applicable that no second person confirmed.',
    next: { zh: '确认或撤销后再冻结。', en: 'Confirm or remove them, then freeze.' },
    status: 422,
  },
  'ROUND-040': {
    zh: '您不是本轮的密钥托管人。',
    en: 'You are not a custodian of this round.',
    next: {
      zh: '托管人是轮次负责人、监督员和安全管理员。',
      en: 'Custodians are the officer and the supervisor of the round and the security administrator.',
    },
    status: 403,
  },
  'ROUND-041': {
    zh: '这一份已经托管，或密钥已经生成。',
    en: 'This share is taken already, or the key is made.',
    next: {
      zh: '无须重复托管；遗忘口令时另开轮次。',
      en: 'Nothing to do; if the passphrase is lost, open another round.',
    },
    status: 409,
  },
  'ROUND-042': {
    zh: '口令不足 {length} 个字符。',
    en: 'The passphrase has fewer than {length} characters.',
    next: { zh: '用一句只有您知道的话作口令。', en: 'Use a sentence only you know.' },
    status: 422,
  },
  'ROUND-043': {
    zh: '密钥托管尚未齐备，还缺：{missing}。',
    en: 'Custody of the key is not complete; missing: {missing}.',
    next: { zh: '请三位托管人各自完成托管。', en: 'Ask each of the three custodians to take theirs.' },
    status: 422,
  },
  'ROUND-044': {
    zh: '三位托管人须是三个账号。',
    en: 'The three custodians must be three accounts.',
    next: { zh: '由另一个人托管这一份。', en: 'Let another person take this share.' },
    status: 422,
  },
  'ROUND-045': {
    zh: '监督员已托管密钥，不能更换监督员。',
    en: 'The supervisor has taken a share; another supervisor cannot be named.',
    next: { zh: '另开一个轮次。', en: 'Open another round.' },
    status: 409,
  },
  'ROUND-050': {
    zh: '冻结后指标包 {pack} {version} 的内容变了，本轮拒绝使用。',
    en: 'The pack {pack} {version} is not the one that was frozen; the round refuses it.',
    next: {
      zh: '恢复原来的指标包文件。升级只用于新的轮次。',
      en: 'Restore the pack as it was. Upgrades serve new rounds only.',
    },
    status: 409,
  },
  'ROUND-051': {
    zh: '轮次尚未冻结。',
    en: 'The round is not frozen yet.',
    next: { zh: '先完成托管并冻结。', en: 'Complete custody and freeze it first.' },
    status: 409,
  },
  'ROUND-060': {
    zh: '专家尚未抽取。',
    en: 'The experts are not drawn yet.',
    next: { zh: '先完成抽取。', en: 'Complete the draw first.' },
    status: 409,
  },
  'ROUND-061': {
    zh: '卷宗已经冻结。',
    en: 'The dossiers are frozen already.',
    next: { zh: '无须重复；事实的更改走更正程序。', en: 'Nothing to do; facts change by a correction case only.' },
    status: 409,
  },
  'ROUND-062': {
    zh: '项目 {project} 没有接受邀请的专家。',
    en: 'No expert has accepted a seat for project {project}.',
    next: { zh: '等待候补答复，或重新抽取。', en: 'Wait for the standbys or draw again.' },
    status: 422,
  },
  'ROUND-063': {
    zh: '还有 {waiting} 个席位没有答复，答复期限未到。',
    en: '{waiting} seats have not answered and still may.',
    next: { zh: '等全部答复或期限届满。', en: 'Wait for all answers or for the deadline.' },
    status: 409,
  },
  'ROUND-064': {
    zh: '评分截止时间已过。',
    en: 'The scoring deadline is over.',
    next: { zh: '另开一个轮次。', en: 'Open another round.' },
    status: 409,
  },
  ...roundRevealMessages,
} as const satisfies Record<string, Message>;
