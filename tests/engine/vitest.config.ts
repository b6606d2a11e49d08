/** The tests that mutants of the engine are tried with: those of the engine alone, in one project. */
import { defineConfig } from 'vitest/config'
import { text } from '../../text-plugin.ts'

export default defineConfig({
  plugins: [text()],
  test: { environment: 'node', include: ['tests/engine/*.test.ts'], testTimeout: 60_000 },
})
