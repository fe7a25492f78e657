import { isIP } from 'node:net';
import { profileNames } from './app/accounts/security-profile.ts';
import type { Text } from './catalogue/message.ts';

/** One environment variable: its rule in words, and the same rule as a check. */
export interface SettingDefinition {
  readonly rule: Text;
  readonly fits: (value: string) => boolean;
}

const oneOf = (...values: readonly string[]): SettingDefinition => ({
  rule: { zh: `取值之一：${values.join('、')}`, en: `one of: ${values.join(', ')}` },
  fits: (value) => values.includes(value),
});

const folder: SettingDefinition = {
  rule: { zh: '文件夹路径，不含控制字符', en: 'path of a folder, without control characters' },
  fits: isPath,
};

const file: SettingDefinition = {
  rule: { zh: '文件路径，不含控制字符', en: 'path of a file, without control characters' },
  fits: isPath,
};

/** Every setting there is; .env.example documents the same names, a test compares them. */
export const settingDefinitions = {
  NODE_ENV: oneOf('production', 'development', 'test'),
  JIHENG_HOST: {
    rule: { zh: 'IP 地址或 localhost', en: 'an IP address or localhost' },
    fits: (value) => value === 'localhost' || isIP(value) !== 0,
  },
  JIHENG_PORT: {
    rule: { zh: '0 至 65535 的整数；0 表示任一空闲端口', en: 'a whole number from 0 to 65535; 0 is any free port' },
    fits: (value) => /^\d{1,5}$/u.test(value) && Number(value) <= 65_535,
  },
  JIHENG_PUBLIC_URL: {
    rule: { zh: 'https 地址，不含路径、账号和参数', en: 'an https address without path, user or query' },
    fits: (value) => isOrigin(value),
  },
  JIHENG_TLS_CERT: file,
  JIHENG_TLS_KEY: file,
  JIHENG_TRUSTED_PROXIES: {
    rule: { zh: '以逗号分隔的 IP 地址', en: 'IP addresses separated by commas' },
    fits: (value) => value.split(',').every((address) => isIP(address.trim()) !== 0),
  },
  JIHENG_DATA_FOLDER: folder,
  JIHENG_KEYS_FOLDER: folder,
  JIHENG_CHECKPOINTS: file,
  DATABASE_URL: {
    rule: {
      zh: 'postgres:// 或 postgresql:// 开头的连接地址',
      en: 'a connection address that begins with postgres:// or postgresql://',
    },
    fits: (value) => /^postgres(ql)?:\/\/[^\s]+$/u.test(value) && URL.canParse(value),
  },
  JIHENG_SQLITE_DRIVER: oneOf('auto', 'sqlite3', 'node'),
  JIHENG_BUREAU: {
    rule: {
      zh: '财政局代号，1 至 40 个小写字母、数字或连字符',
      en: 'id of the bureau: 1 to 40 lower-case letters, digits or hyphens',
    },
    fits: (value) => /^[a-z0-9-]{1,40}$/u.test(value),
  },
  JIHENG_SECURITY_PROFILE: oneOf(...profileNames),
  JIHENG_LOG_LEVEL: oneOf('silent', 'error', 'warn', 'info'),
} as const satisfies Record<string, SettingDefinition>;

export type SettingName = keyof typeof settingDefinitions;

function isPath(value: string): boolean {
  return !/[\u0000-\u001f\u007f]/u.test(value) && value.trim() === value;
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { origin, protocol } = new URL(value);
  return protocol === 'https:' && (value === origin || value === `${origin}/`);
}
