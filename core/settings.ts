import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { ok, refused, type Outcome, type Refusal } from './domain/refusal.ts';
import type { ProfileName } from './app/accounts/security-profile.ts';
import { say, type Language } from './catalogue/say.ts';
import { messages } from './catalogue/index.ts';
import { settingDefinitions, type SettingName } from './setting-definitions.ts';
import { shapeOf } from './shape-of.ts';

/** Everything an operator may choose; read once at start, from the environment only. */
export interface Settings {
  readonly production: boolean;
  /** Whether an empty store may be filled with demonstration data. */
  readonly maySeed: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly trustedProxies: readonly string[];
  readonly dataFolder: string;
  readonly keysFolder: string;
  /** Grows by the signed checkpoints of the log; in the keys folder when absent. */
  readonly checkpointsFile: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly sqliteDriver: 'auto' | 'sqlite3' | 'node';
  readonly bureau: string;
  readonly profile: ProfileName;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info';
}

type Given = Readonly<Partial<Record<SettingName, string>>>;

/**
 * Reads the settings; empty variables count as absent.
 *
 * @returns the settings, or every refusal: SET-001 a value outside its rule, SET-002 to SET-006 values that do not go together
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Outcome<Settings> {
  const given = givenIn(environment);
  const wrong = Object.entries(given).flatMap(([name, value]) => misfit(name as SettingName, value));
  if (wrong.length > 0) return refused({ code: 'SET-001', errors: wrong });
  const settings = settled(given);
  const clashes = [...exposure(settings), ...tlsFiles(given), ...checkpointsPlace(settings)];
  return clashes[0] ? refused({ ...clashes[0], errors: clashes }) : ok(settings);
}

/** What the operator reads when the start is refused, one block a refusal. */
export const settingsRefused = (refusal: Refusal, language: Language): string =>
  (refusal.errors ?? [refusal]).map((error) => refusalText(error, language)).join('\n');

function refusalText({ code, params = {}, at }: Refusal, language: Language): string {
  const message = messages.get(code);
  if (!message) return code;
  const rule = settingDefinitions[params['name'] as SettingName]?.rule;
  const filled = { ...params, ...(rule && { rule: rule[language] }) };
  const next = message.next ? `\n        ${say(message.next, language, filled)}` : '';
  return `${code}${at === undefined ? '' : ` ${at}`} ${say(message, language, filled)}${next}`;
}

function givenIn(environment: Readonly<Record<string, string | undefined>>): Given {
  const names = Object.keys(settingDefinitions) as SettingName[];
  return Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}

function misfit(name: SettingName, value: string): readonly Refusal[] {
  if (settingDefinitions[name].fits(value)) return [];
  return [{ code: 'SET-001', params: { name, shape: shapeOf(value) } }];
}

// Each value was checked against its definition above.
function settled(given: Given): Settings {
  const production = given.NODE_ENV === 'production';
  const maySeed = !production && given.DATABASE_URL === undefined;
  const dataFolder = path.resolve(given.JIHENG_DATA_FOLDER ?? (maySeed ? 'data-demo' : 'data'));
  const { JIHENG_TLS_CERT: cert, JIHENG_TLS_KEY: key } = given;
  return {
    production,
    maySeed,
    host: given.JIHENG_HOST ?? '127.0.0.1',
    port: Number(given.JIHENG_PORT ?? 5080),
    publicUrl: given.JIHENG_PUBLIC_URL && new URL(given.JIHENG_PUBLIC_URL).origin,
    tls: cert !== undefined && key !== undefined ? { cert, key } : undefined,
    trustedProxies: (given.JIHENG_TRUSTED_PROXIES ?? '').split(',').flatMap((address) => address.trim() || []),
    dataFolder,
    keysFolder: path.resolve(given.JIHENG_KEYS_FOLDER ?? `${dataFolder}-keys`),
    checkpointsFile: given.JIHENG_CHECKPOINTS && path.resolve(given.JIHENG_CHECKPOINTS),
    databaseUrl: given.DATABASE_URL,
    sqliteDriver: (given.JIHENG_SQLITE_DRIVER ?? 'auto') as Settings['sqliteDriver'],
    bureau: given.JIHENG_BUREAU ?? (maySeed ? 'demo' : 'main'),
    profile: (given.JIHENG_SECURITY_PROFILE ?? 'mlps3') as ProfileName,
    logLevel: (given.JIHENG_LOG_LEVEL ?? 'info') as Settings['logLevel'],
  };
}

/** Where the store lies, as the persistence floor wants it. */
export const storePlace = ({ dataFolder, keysFolder, sqliteDriver, checkpointsFile, databaseUrl }: Settings) => ({
  dataFolder,
  keysFolder,
  sqliteDriver,
  ...(checkpointsFile !== undefined && { checkpointsFile }),
  ...(databaseUrl !== undefined && { databaseUrl }),
});

/** Whether an address is reached from this machine only. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

function exposure({ host, tls, trustedProxies, publicUrl }: Settings): readonly Refusal[] {
  if (isLoopback(host)) return [];
  if (!tls && trustedProxies.length === 0) return [{ code: 'SET-002', params: { host } }];
  return publicUrl === undefined ? [{ code: 'SET-003' }] : [];
}

function tlsFiles(given: Given): readonly Refusal[] {
  const names = ['JIHENG_TLS_CERT', 'JIHENG_TLS_KEY'] as const;
  const set = names.filter((name) => given[name] !== undefined);
  if (set.length === 1) return [{ code: 'SET-004' }];
  return set.filter((name) => !isReadable(given[name] ?? '')).map((name) => ({ code: 'SET-005', params: { name } }));
}

/** Whoever rewrites the data must not reach what tells that they were rewritten. */
function checkpointsPlace({ checkpointsFile, dataFolder }: Settings): readonly Refusal[] {
  if (checkpointsFile === undefined) return [];
  const way = path.relative(dataFolder, checkpointsFile);
  const isOutside = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  return isOutside ? [] : [{ code: 'SET-006', params: { file: checkpointsFile } }];
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
