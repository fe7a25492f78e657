import type { Message } from './message.ts';

/** What a draw asks of its parties: keys, commitments, reveals, envelopes, agreement. */
export const drawPartyMessages = {
  'draws.act.join': { zh: '登记我的公钥', en: 'Register my key' },
  'draws.act.join.hint': {
    zh: '本浏览器生成一对密钥，私钥不能导出，只保存在本浏览器；此后的承诺和揭示须用同一浏览器，请勿清除网站数据。',
    en: 'This browser makes a key pair; the private key cannot be taken out of it. Commit and reveal in this same browser, and do not clear its site data until then.',
  },
  'draws.act.join.again': { zh: '改用本浏览器登记', en: 'Register from this browser instead' },
  'draws.act.joined': { zh: '公钥已登记', en: 'Key registered' },
  'draws.act.here': { zh: '公钥已登记，密钥在本浏览器中', en: 'Your key is registered, and it is in this browser' },
  'draws.act.commit': { zh: '提交我的承诺', en: 'Commit' },
  'draws.act.commit.hint': {
    zh: '本浏览器取 32 字节随机数并保存，只提交它的承诺值和您的签名。',
    en: 'This browser draws 32 random bytes and keeps them; only the commitment and your signature are sent.',
  },
  'draws.act.committed': { zh: '承诺已提交', en: 'Committed' },
  'draws.act.reveal': { zh: '揭示我的随机数', en: 'Reveal my number' },
  'draws.act.reveal.hint': {
    zh: '提交后随机数公开，不能收回。',
    en: 'The number becomes public and cannot be taken back.',
  },
  'draws.act.revealed': { zh: '随机数已揭示', en: 'Revealed' },
  'draws.act.elsewhere': {
    zh: '您的密钥不在本浏览器中：它由另一浏览器或命令行登记（公钥如上）。请在当时的浏览器或命令行继续；缺少您的承诺或揭示，本次抽取将作废。',
    en: 'Your key is not in this browser: another browser or the command line registered it (public key above). Go on there; without your commitment or reveal the draw will be void.',
  },
  'draws.act.nonceLost': {
    zh: '本浏览器中没有您承诺过的随机数，无法揭示。若网站数据被清除或更换了浏览器，请回到提交承诺的那一台。',
    en: 'The number you committed to is not in this browser, so it cannot be revealed. Go back to the browser you committed in.',
  },
  'draws.act.unsupported': {
    zh: '本浏览器不能生成 Ed25519 密钥（须 Chromium 137、Firefox 129、Safari 17 或更新，并经 https 打开）。请换浏览器，或用命令行 jiheng draw join。',
    en: 'This browser cannot make Ed25519 keys (Chromium 137, Firefox 129, Safari 17 or newer, over https). Use another one, or the command line: jiheng draw join.',
  },
  'draws.act.waive': { zh: '签署放弃公开数值', en: 'Waive the public value' },
  'draws.act.waive.detail': {
    zh: '理由和您的签名写入公开记录。没有公开数值时，最后揭示的一方最先知道结果，因此各方承诺时须留存密封信封。',
    en: 'Reason and signature stand in the public record. Without a public value the last to reveal knows the result first, so each party leaves a sealed envelope when it commits.',
  },
  'draws.act.waived': { zh: '已签署', en: 'Signed' },
  'draws.act.approve': { zh: '同意受限或重复的抽取', en: 'Agree to a thin, forced or repeated draw' },
  'draws.act.approve.detail': {
    zh: '姓名和理由写入抽取文件。用于合格人数不足、某些席位没有选择余地，或本轮抽取曾作废；同意的是此刻的名册，名册变更后须重新同意。',
    en: 'Name and ground stand in the draw file. For a pool that is too small, seats that chance does not decide, or a repeated draw; it holds for the pool as it stands now.',
  },
  'draws.act.approved': { zh: '已同意', en: 'Agreed' },
  'draws.act.withdraw': { zh: '撤回本次抽取', en: 'Withdraw the draw' },
  'draws.act.withdraw.detail': {
    zh: '尚无随机数公开时可以撤回。本次抽取作废并留在公开记录中，须重新组织抽取。',
    en: 'Possible while no number is open. The draw becomes void, stays on record, and another one must be prepared.',
  },
  'draws.act.withdrawn': { zh: '抽取已撤回', en: 'Draw withdrawn' },
  'draws.act.reason': { zh: '理由', en: 'Reason' },
  'draws.act.ground': { zh: '依据', en: 'Ground' },
  'draws.act.short': { zh: '请写至少两个字。', en: 'Enter at least two characters.' },
  'draws.envelope': { zh: '密封信封', en: 'Sealed envelope' },
  'draws.envelope.hint': {
    zh: '下载信封文件，连同开封码分开密封，交局外参与方保管；您缺席时由各方到场开启。',
    en: 'Download the envelope, seal it and its opening code apart, and leave both with a party from outside; they are opened before all if you are absent.',
  },
  'draws.envelope.theFile': { zh: '信封文件', en: 'Envelope file' },
  'draws.envelope.open': { zh: '开启缺席方的信封', en: 'Open the envelope of an absent party' },
  'draws.envelope.open.hint': {
    zh: '各方到场，由局外参与方开启：取出信封文件和开封码，您的签名一并写入公开记录。与承诺不符时本次抽取作废。',
    en: 'Before all, by a party from outside: take envelope file and opening code; your signature goes on record. If it disagrees with the commitment the draw is void.',
  },
  'draws.envelope.open.run': { zh: '开启并提交', en: 'Open and hand in' },
  'draws.envelope.opened': { zh: '信封已开启', en: 'The envelope is open' },
  'draws.envelope.file': { zh: '下载信封文件', en: 'Download the envelope' },
  'draws.envelope.code': { zh: '开封码', en: 'Opening code' },
  'KEY-002': {
    zh: '信封打不开：文件、开封码不对，或不属于本次抽取。',
    en: 'The envelope does not open: file or code are not right, or belong to another draw.',
    next: { zh: '核对文件和开封码后重试。', en: 'Check both and try again.' },
  },
  'KEY-001': {
    zh: '本浏览器中没有您在本次抽取的密钥。',
    en: 'Your key for this draw is not in this browser.',
    next: {
      zh: '回到登记公钥的那个浏览器，或用当时的命令行。',
      en: 'Go back to the browser, or the command line, that registered it.',
    },
  },
} as const satisfies Record<string, Message>;
