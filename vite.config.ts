/** How the app is built and how the tests run. `scripts/run.mjs` builds the command line with the same plugins. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { servedAs } from './headers.ts'
import { offline } from './offline-plugin.ts'
import { text } from './text-plugin.ts'

export default defineConfig({
  base: './',
  plugins: [text(), react(), servedAs(), offline()],
  // The worker that locks and opens files is a module, as every other script.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The policy allows no data: addresses, and the polyfill would be one more script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The guide, and the page that leaving it leads to first.
    rolldownOptions: {
      input: ['index.html', 'w.html'],
      // What both the first page and the law need stands apart, so that the law of another release can be loaded without a second guide.
      output: { codeSplitting: { groups: [{ name: 'days', test: /\/src\/(engine\/(dates|freshness)|law\/checked)\.ts$/ }] } },
    },
    reportCompressedSize: false,
  },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 60_000, environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/ui/**'] },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          testTimeout: 60_000,
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
      {
        extends: true,
        // One browser at a time: two on two cores wait for each other.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/served.ts'],
          fileParallelism: false,
          // A busy machine is slow, not wrong: what never comes still fails, only later.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
