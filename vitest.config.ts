import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['core/**/*.test.ts', 'plugins/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.it.test.ts', '**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
    ],
  },
});
