import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './core/testing/browser.ts';

if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error(
    `测试要用 npm 带来的 Node 24，而不是 ${process.version}。The tests need the Node 24 that npm carried, not ${process.version}. ` +
      'npm test -- …  /  node_modules/.bin/node node_modules/.bin/vitest run …',
  );
}

const integration = ['**/*.it.test.ts'];
const browser = ['**/*.browser.test.ts'];
const stories = ['core/stories/**/*.story.test.ts'];
const everything = ['core', 'plugins', 'scripts', 'web'].map((folder) => `${folder}/**/*.test.ts`);
const litParts = ['directive.js', 'directives/live.js', 'directives/repeat.js'].map((part) => `lit/${part}`);
const chartParts = ['charts', 'components', 'core', 'features', 'renderers'].map((part) => `echarts/${part}`);
const webDependencies = ['axe-core', 'lit', ...litParts, ...chartParts];
const needsPostgres = ['./core/testing/postgres-setup.ts'];
const exclude = ['**/node_modules/**', '**/dist/**', '**/test-results/**'];

export default defineConfig({
  test: {
    attachmentsDir: 'test-results/attachments',
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    projects: [
      {
        test: {
          name: 'node',
          include: everything,
          exclude: [...exclude, ...integration, ...browser, ...stories],
        },
      },
      {
        test: {
          name: 'it',
          include: integration,
          exclude,
          globalSetup: needsPostgres,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Named in full: a dependency that is found only while a test runs makes Vite reload the page under it.
        optimizeDeps: { include: webDependencies },
        test: {
          name: 'browser',
          include: browser,
          exclude,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: true,
            screenshotDirectory: 'test-results/screenshots',
            // Looked up when a browser is launched, so that runs without one unpack nothing.
            provider: playwright({
              launchOptions: {
                get executablePath() {
                  return findBrowser().executablePath;
                },
                get args() {
                  return [...findBrowser().args];
                },
                get env() {
                  return findBrowser().env;
                },
              },
              contextOptions: { locale: 'zh-CN' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'story',
          include: stories,
          exclude,
          globalSetup: needsPostgres,
          // One story at a time: each runs a server and a browser of its own.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
