import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../../scripts/cache-folder.mjs';
import { unpackWoff } from './woff.ts';

/** How to launch a Chromium for tests: hand all three to Playwright's launch options. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
];

const require = createRequire(import.meta.url);
const carried = require.resolve('@sparticuz/chromium');

/**
 * The browser for tests: what CHROMIUM_PATH names, else the Chromium that came with npm, unpacked once into the user's
 * cache folder together with its libraries and Chinese fonts, so that the machine needs none of them.
 *
 * @throws where npm carries no Chromium for the platform and CHROMIUM_PATH names none
 */
export function findBrowser(): Browser {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { executablePath: chosen, env: inherited(), args };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowser);

  const home = unpackedHome();
  const env = {
    ...inherited(),
    LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'),
    FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
  };
  return { executablePath: path.join(home, 'chromium'), env, args };
}

const noBrowser =
  '本平台没有随 npm 提供的 Chromium，请用 CHROMIUM_PATH 指明一个。 ' +
  'npm carries no Chromium for this platform: name one with CHROMIUM_PATH.';

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function unpackedHome(): string {
  const manifest = path.join(path.dirname(carried), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const home = path.join(writableCache(), `chromium-${version}`);
  if (existsSync(home)) return home;

  // Made aside and moved in whole: two test runs may start at once, and one may be killed half way.
  const draft = mkdtempSync(`${home}-`);
  unpack(draft);
  writeFonts(draft, home);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

function writableCache(): string {
  try {
    mkdirSync(cacheFolder(), { recursive: true, mode: 0o700 });
    return cacheFolder();
  } catch {
    const folder = path.join(tmpdir(), `jiheng-${process.getuid?.()}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
}

/** In a process of its own, since the package takes its target from TMPDIR, and its libraries only where it believes to be at AWS. */
function unpack(target: string): void {
  const program = `
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(carried))});
    chromium.setGraphicsMode = false;
    await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`unpacking Chromium: ${done.error?.message ?? done.stderr}`);
}

/** @param home where the folder will lie in the end, which the font list has to name */
function writeFonts(draft: string, home: string): void {
  const chinese = path.join(draft, 'chinese');
  mkdirSync(chinese);
  const fonts = path.join(path.dirname(require.resolve('@fontsource/noto-sans-sc')), 'files');
  for (const weight of [400, 700]) {
    const woff = readFileSync(path.join(fonts, `noto-sans-sc-chinese-simplified-${weight}-normal.woff`));
    writeFileSync(path.join(chinese, `${weight}.ttf`), unpackWoff(woff));
  }
  const folders = [path.join(home, 'fonts', 'fonts'), path.join(home, 'chinese')];
  writeFileSync(
    path.join(draft, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${path.join(home, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
}
