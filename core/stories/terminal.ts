import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../cli/run.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';
import type { StoreKind } from '../testing/stores.ts';
import { passwordOf } from './cast.ts';
import { emptyNotes, type Notes } from './notes.ts';

/** What a command answered. */
export interface Said {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** How a program of its own ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
}

/** A house and people at terminals: each has a token and nothing else; all share a folder of files. */
export interface Terminal {
  readonly house: TestHouse;
  readonly folder: string;
  readonly notes: Notes;
  /** Runs `jiheng …` as somebody, or with nobody's token, with what is typed at its prompts. */
  run(login: string | undefined, line: readonly string[], secrets?: readonly string[]): Promise<Said>;
  /** The same where only success will do; answers what was said. */
  does(login: string | undefined, line: readonly string[], secrets?: readonly string[]): Promise<string>;
  /** The same with `--json`: answers the data. */
  asks<T>(login: string | undefined, line: readonly string[], secrets?: readonly string[]): Promise<T>;
  /** Starts `jiheng …` as a program of its own; `typed` is what its standard input holds. */
  spawn(line: readonly string[], typed: string): Promise<Ended>;
  write(file: string, content: unknown): void;
  read<T>(file: string): T;
  /** Time passes; what is due is done; tokens stay good. */
  passUntil(moment: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a house that is met by the command line alone. */
export async function openTerminal(kind: StoreKind): Promise<Terminal> {
  const house = await testHouse(kind);
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-terminal-'));
  const tokens = new Map<string, string>();
  const run: Terminal['run'] = async (login, line, secrets = []) => {
    if (login === undefined) return command({ house, folder, owner: 'nobody' }, line, secrets);
    const desk = { house, folder, owner: login };
    if (!tokens.has(login)) tokens.set(login, await signIn(desk));
    return command({ ...desk, token: tokens.get(login) ?? '' }, line, secrets);
  };
  const does: Terminal['does'] = async (login, line, secrets) => succeeded(line, await run(login, line, secrets));
  return {
    house,
    folder,
    notes: emptyNotes(),
    run,
    does,
    asks: async (login, line, secrets) => JSON.parse(await does(login, [...line, '--json'], secrets)),
    spawn: (line, typed) => started({ line, typed, env: { JIHENG_URL: house.url, JIHENG_CONFIG: folder } }),
    write: (file, content) =>
      writeFileSync(path.join(folder, file), typeof content === 'string' ? content : JSON.stringify(content)),
    read: (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    async passUntil(moment) {
      house.clock.set(moment);
      await house.tick();
    },
    async close() {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody's own place: sign-ins and keys of draws lie where nobody else looks. */
interface Desk {
  readonly house: TestHouse;
  readonly folder: string;
  readonly owner: string;
  readonly token?: string;
}

const program = path.join(import.meta.dirname, '../../scripts/jiheng.mjs');

/** Not in this thread: the house answers from it. */
function started({
  line,
  typed,
  env,
}: {
  readonly line: readonly string[];
  readonly typed: string;
  readonly env: Readonly<Record<string, string>>;
}): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...line], { env: { ...process.env, ...env } });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stdin.end(typed);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout }));
  });
}

/** A token of somebody, as `jiheng login --print` makes it. */
async function signIn(desk: Desk): Promise<string> {
  const line = ['login', desk.owner, '--print'];
  return succeeded(line, await command(desk, line, [passwordOf(desk.owner)]));
}

function succeeded(line: readonly string[], { code, said, complained }: Said): string {
  if (code === 0) return said;
  throw new Error(`jiheng ${line.join(' ')}: ${code} ${complained} ${said}`);
}

async function command(
  { house, folder, owner, token }: Desk,
  line: readonly string[],
  secrets: readonly string[],
): Promise<Said> {
  const [said, complained]: [string[], string[]] = [[], []];
  const typed = [...secrets];
  const code = await runCli([...line], {
    language: 'zh',
    environment: {
      JIHENG_URL: house.url,
      JIHENG_TOKEN: token ?? '',
      JIHENG_CONFIG: path.join(folder, owner, 'tokens.json'),
    },
    folder,
    packHome: path.join(import.meta.dirname, '../../indicator-packs'),
    out: (text) => said.push(text),
    complain: (text) => complained.push(text),
    askSecret: () => Promise.resolve(typed.shift() ?? ''),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
