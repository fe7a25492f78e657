import type { Message } from './message.ts';

/** Answers of the store: the data folder, the SQLite drivers, transactions and rows. */
export const storageMessages = {
  'STORE-001': {
    zh: '数据文件夹 {folder} 正由进程 {pid} 使用。',
    en: 'The data folder {folder} is in use by process {pid}.',
    next: {
      zh: '先停止该进程，或换一个数据文件夹；需要多个进程时改用 PostgreSQL（DATABASE_URL）。',
      en: 'Stop that process, or use another data folder; more than one process needs PostgreSQL (DATABASE_URL).',
    },
  },
  'STORE-002': {
    zh: '驱动 {driver} 的 SQLite 版本为 {version}，低于所需的 {least}。',
    en: 'The driver {driver} brings SQLite {version}, which is older than {least}.',
    next: {
      zh: '用 npm ci 重装依赖；旧版本在并发检查点时可能损坏数据，不予打开。',
      en: 'Reinstall with npm ci; older versions may damage data at a checkpoint, so nothing was opened.',
    },
  },
  'STORE-003': {
    zh: '驱动 {driver} 的 SQLite {version} 只许独占打开，而 {file} 未被本进程锁定。',
    en: 'SQLite {version} of the driver {driver} may only be the sole opener, and {file} is not locked by this process.',
    next: {
      zh: '先锁定数据文件夹，或改用驱动 node。',
      en: 'Lock the data folder first, or choose the driver node.',
    },
  },
  'STORE-004': {
    zh: 'SQLite 未接受设置 {pragma}：应为 {expected}，实为 {actual}。',
    en: 'SQLite did not take the setting {pragma}: expected {expected}, found {actual}.',
    next: {
      zh: '检查数据文件夹是否在本机磁盘上（不得是网络盘）、是否可写。',
      en: 'See that the data folder is on a disk of this machine (never a network share) and can be written.',
    },
  },
  'STORE-005': {
    zh: '第 {position} 个参数的类型 {type} 不能原样存入 SQLite。',
    en: 'Parameter {position} of type {type} cannot be stored in SQLite as it is.',
    next: {
      zh: '先转成文本、安全整数、字节或空值。',
      en: 'Turn it into text, a safe integer, bytes or null first.',
    },
  },
  'STORE-006': {
    zh: '带参数的 SQL 一次只能是一条语句。',
    en: 'SQL with parameters must be a single statement.',
    next: { zh: '逐条执行。', en: 'Run the statements one by one.' },
  },
  'STORE-007': {
    zh: '驱动 sqlite3 在本机没有装上或不能加载。',
    en: 'The driver sqlite3 is not installed on this machine or does not load.',
    next: {
      zh: '选择 auto 或 node，或装好编译器后运行 npm ci。',
      en: 'Choose auto or node, or install a compiler and run npm ci.',
    },
  },
  'STORE-008': {
    zh: '数据文件夹 {folder} 不能建立或打开：{reason}。',
    en: 'The data folder {folder} cannot be made or opened: {reason}.',
    next: {
      zh: '检查路径、权限和磁盘空间。',
      en: 'Check the path, its permissions and the space on the disk.',
    },
  },
  'STORE-010': {
    zh: '事务之内不能再开事务。',
    en: 'A transaction cannot be opened inside another one.',
    next: { zh: '把外层的事务传下去使用。', en: 'Hand the outer transaction down and use it.' },
  },
  'STORE-020': {
    zh: '没有应有的记录 {kind} {id}。',
    en: 'The row {kind} {id}, which must exist, does not.',
    next: {
      zh: '刷新后重试；仍然如此请联系系统管理员。',
      en: 'Reload and try again; if it stays, tell the system administrator.',
    },
    status: 500,
  },
  'STORE-021': {
    zh: '{kind} {id} 已存在，或与已有记录重复。',
    en: '{kind} {id} exists already, or repeats a key of another row.',
    next: { zh: '改用别的编号或名称。', en: 'Use another id or name.' },
    status: 409,
  },
  'STORE-022': {
    zh: '{kind} {id} 已被他人先行保存。',
    en: 'Someone else saved {kind} {id} first.',
    next: { zh: '重新载入后再修改。', en: 'Load it again, then change it.' },
    status: 409,
  },
} as const satisfies Record<string, Message>;
