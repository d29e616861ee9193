import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: [
      'cli/**/*.test.ts',
      'content/**/*.test.ts',
      'contract/**/*.test.ts',
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'app/**/*.test.ts',
      'server/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    environment: 'node',
    // Nearly all that is tested is pure, so test files may share a worker and what it has loaded: a third of the time.
    isolate: false,
    pool: 'threads',
    // What a test that passes has logged is not news.
    silent: 'passed-only',
    // Only what hangs is to fail: how long a property over hundreds of cases takes is the machine's affair.
    testTimeout: 60_000,
  },
})
