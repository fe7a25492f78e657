import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

// Browsers of government desktops lag: nothing newer than these may be needed.
const target = ['chrome110', 'edge110', 'firefox115', 'safari16.4'];

/**
 * The scorecard for foreign pages is one file that imports nothing, under a name that hosts can write down:
 * embed/jiheng-scorecard.js. Built after the app, when its entry exists.
 */
function scorecardEmbed(): Plugin {
  const entry = here('./scorecard/embed.ts');
  let outDir = '';
  return {
    name: 'scorecard-embed',
    apply: 'build',
    configResolved: (config) => {
      outDir = path.resolve(config.root, config.build.outDir, 'embed');
    },
    closeBundle: async () => {
      if (!existsSync(entry)) return;
      const output = { entryFileNames: 'jiheng-scorecard.js', codeSplitting: false };
      const rolldownOptions = { input: entry, output };
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: { outDir, emptyOutDir: false, target, rolldownOptions, modulePreload: false },
      });
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [scorecardEmbed()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target,
    // The content policy of the house forbids inlined scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': process.env['JIHENG_API'] ?? 'http://127.0.0.1:5080' } },
});
