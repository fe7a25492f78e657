import type { Message } from './message.ts';

const tellAdministrator = {
  zh: '请把编号和时间告诉系统管理员。',
  en: 'Give the code and the time to the system administrator.',
};

/** Answers of the rows, the keys, the evidence, the log and the jobs; those of drivers and files are in storage.ts. */
export const persistenceMessages = {
  'STORE-011': {
    zh: '事务中有一条语句失败，其后不能继续，也不能提交。',
    en: 'A statement of the transaction failed; it can neither go on nor be committed.',
    next: { zh: '失败之后只能答复拒绝或抛出故障。', en: 'After a failure the use case may only refuse or throw.' },
    status: 500,
  },
  'STORE-012': {
    zh: '事务结束后仍有语句在用它。',
    en: 'A statement came after the end of its transaction.',
    next: { zh: '在事务之内等待每一条语句完成。', en: 'Await every statement inside the transaction.' },
    status: 500,
  },
  'STORE-023': {
    zh: '表 {table} 不能按字段 {field} 以此条件查找。',
    en: 'The table {table} cannot be searched by the field {field} with this condition.',
    next: {
      zh: '只按声明过的文本和整数字段查找，条件不得为空缺。',
      en: 'Search by declared text and number fields only, never by an undefined value.',
    },
    status: 500,
  },
  'STORE-024': {
    zh: '数据库正忙（{database}）。',
    en: 'The database is busy ({database}).',
    next: { zh: '稍后重试。', en: 'Try again in a moment.' },
    status: 503,
  },
  'STORE-025': {
    zh: '存储空间已满（{database}），未作任何更改。',
    en: 'The storage is full ({database}); nothing was changed.',
    next: {
      zh: '请系统管理员腾出空间后重试，无需重启。',
      en: 'Ask the system administrator to make room, then try again; no restart is needed.',
    },
    status: 507,
  },
  'STORE-026': {
    zh: '表 {table} 的字段 {field} 存不下所给的值。',
    en: 'The field {field} of the table {table} cannot keep the value given.',
    next: {
      zh: '按记录类型给出全部字段；整数须在 2 的 53 次方以内。',
      en: 'Give every field of the record; whole numbers stay below 2^53.',
    },
    status: 500,
  },
  'STORE-027': {
    zh: '表 {table} 的字段 {field} 中存有本程序不会写入的值。',
    en: 'The field {field} of the table {table} holds a value this program never wrote.',
    next: {
      zh: '数据可能已损坏或被改动：核对审计日志，从备份恢复。',
      en: 'The data may be damaged or tampered with: verify the audit log, restore from backup.',
    },
    status: 500,
  },
  'STORE-028': {
    zh: '数据库含有本程序没有的步骤 {step}，属于更新的版本。',
    en: 'The database has the step {step}, which this program does not know: it belongs to a newer one.',
    next: { zh: '改用较新的程序，或恢复较早的备份。', en: 'Run the newer program, or restore an older backup.' },
  },
  'STORE-029': {
    zh: '数据库拒绝了一条语句（{database}）。',
    en: 'The database refused a statement ({database}).',
    next: tellAdministrator,
    status: 500,
  },
  'KEYS-001': {
    zh: '密钥文件 {file} 已损坏，或被换成了别的密钥。',
    en: 'The key file {file} is damaged, or another key was put in its place.',
    next: { zh: '从密钥的备份恢复该文件。', en: 'Restore the file from the backup of the keys.' },
  },
  'KEYS-002': {
    zh: '密钥文件夹 {folder} 缺少密钥 {key}，库中有内容由它锁定。',
    en: 'The key folder {folder} lacks the key {key}, with which contents of this store are locked.',
    next: {
      zh: '用 JIHENG_KEYS_FOLDER 指明正确的文件夹，或从密钥的备份恢复；系统不会另造一把。',
      en: 'Name the right folder in JIHENG_KEYS_FOLDER, or restore it from the backup of the keys; no other key is made in its place.',
    },
  },
  'KEYS-003': {
    zh: '用途为 {purpose} 的密文无法解开：内容被改动、移到了别处，或密钥缺失。',
    en: 'A text locked for {purpose} does not open: it was changed or moved, or its key is missing.',
    next: { zh: '核对审计日志，从备份恢复。', en: 'Verify the audit log, restore from backup.' },
    status: 500,
  },
  'KEYS-004': {
    zh: '密钥文件 {file} 可以被所有者以外的人读取。',
    en: 'The key file {file} can be read by others than its owner.',
    next: { zh: '收回权限（chmod 600）后再启动。', en: 'Take the rights away (chmod 600), then start again.' },
  },
  'KEYS-005': {
    zh: '密钥文件夹 {folder} 在数据文件夹之内，备份会把锁和钥匙放在一起。',
    en: 'The key folder {folder} lies inside the data folder: a backup would hold lock and key together.',
    next: {
      zh: '用 JIHENG_KEYS_FOLDER 指明数据文件夹以外的文件夹。',
      en: 'Name a folder outside the data folder in JIHENG_KEYS_FOLDER.',
    },
  },
  'EVIDENCE-001': {
    zh: '佐证的编号不是 SHA-256 摘要。',
    en: 'The name of the evidence is no SHA-256 digest.',
    next: { zh: '使用上传时答复的 64 位摘要。', en: 'Use the 64-digit digest the upload answered.' },
    status: 400,
  },
  'EVIDENCE-002': {
    zh: '佐证 {digest} 的内容与其摘要不符。',
    en: 'The content of the evidence {digest} no longer has this digest.',
    next: {
      zh: '文件已损坏或被改动：从备份恢复，或重新上传原件。',
      en: 'The file is damaged or was changed: restore it from backup, or upload the original again.',
    },
    status: 500,
  },
  'AUDIT-001': {
    zh: '第 {sequence} 条被遮盖的事件与日志中的叶子不符。',
    en: 'The veiled event {sequence} does not fit its leaf in the log.',
    next: {
      zh: '日志可能被改动：停止开封，用外部检查点核验。',
      en: 'The log may have been tampered with: stop the reveal and verify against the outside checkpoints.',
    },
    status: 500,
  },
  'AUDIT-002': {
    zh: '日志缺少第 {sequence} 条事件。',
    en: 'The log lacks the event {sequence}.',
    next: {
      zh: '日志可能被截断：用外部检查点核验，从备份恢复。',
      en: 'The log may have been cut: verify against the outside checkpoints, restore from backup.',
    },
    status: 500,
  },
  'AUDIT-010': {
    zh: '导出文件没有开头一行，看不出是谁的日志。',
    en: 'The export has no first line that says whose log it is.',
    next: { zh: '从第一页起重新导出。', en: 'Export again from the first page.' },
    status: 422,
  },
  'AUDIT-011': {
    zh: '第 {sequence} 条事件缺失、重复或错位。',
    en: 'The event {sequence} is missing, doubled or out of place.',
    next: {
      zh: '日志已被改动：保留现场，用外部检查点确定范围。',
      en: 'The log was tampered with: keep it as it is, and find the extent with the outside checkpoints.',
    },
    status: 422,
  },
  'AUDIT-012': {
    zh: '第 {sequence} 条事件的内容与其叶子不符。',
    en: 'The content of the event {sequence} does not fit its leaf.',
    next: {
      zh: '日志已被改动：保留现场，用外部检查点确定范围。',
      en: 'The log was tampered with: keep it as it is, and find the extent with the outside checkpoints.',
    },
    status: 422,
  },
  'AUDIT-013': {
    zh: '日志自称有 {size} 条事件，实有 {found} 条，或末端不符。',
    en: 'The log claims {size} events and has {found}, or its end does not fit.',
    next: {
      zh: '补齐全部页；若已齐全，则日志被截断。',
      en: 'Add the missing pages; if none is missing, the log was cut.',
    },
    status: 422,
  },
  'AUDIT-014': {
    zh: '{at} 的检查点（{size} 条）与日志不符。',
    en: 'The checkpoint of {at} over {size} events does not fit the log.',
    next: {
      zh: '该检查点以前的日志被改写：以外部检查点为准。',
      en: 'The log up to this checkpoint was rewritten: the outside checkpoint is the one to believe.',
    },
    status: 422,
  },
  'AUDIT-015': {
    zh: '{at} 的检查点（{size} 条）签名不符，或不是已知密钥所签。',
    en: 'The signature of the checkpoint of {at} over {size} events is wrong, or no known key made it.',
    next: { zh: '向财政局核对公钥。', en: 'Compare the public key with the bureau.' },
    status: 422,
  },
  'AUDIT-016': {
    zh: '第 {sequence} 条事件的检索字段或内部节点被改动。',
    en: 'The search columns or inner nodes of the event {sequence} were changed.',
    next: {
      zh: '按时间和人员检索的结果不可信：从备份恢复。',
      en: 'What a search finds cannot be trusted: restore from backup.',
    },
    status: 422,
  },
  'AUDIT-017': {
    zh: '第 {sequence} 条事件只剩叶子，其密存的内容缺失或损坏。',
    en: 'Of the event {sequence} only the leaf is left: its encrypted content is missing or damaged.',
    next: { zh: '从备份恢复被遮盖的事件，再行开封。', en: 'Restore the veiled events from backup before the reveal.' },
    status: 422,
  },
  'JOB-001': {
    zh: '任务执行时发生未预料的错误。',
    en: 'An unforeseen error came up in a job.',
    next: tellAdministrator,
    status: 500,
  },
  'JOB-002': {
    zh: '任务多次中断了运行它的进程，已搁置。',
    en: 'A job ended the process that ran it several times, and was laid aside.',
    next: tellAdministrator,
    status: 500,
  },
} as const satisfies Record<string, Message>;
