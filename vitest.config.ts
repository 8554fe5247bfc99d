import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Its source maps are not published, and Vite says so of each.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/fixtures/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Its JSON imports lack the attribute that Node wants: https://nodejs.org/api/esm.html#json-modules
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
