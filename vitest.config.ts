import { defineConfig } from 'vitest/config'

// Files share one environment: the core keeps no state, and loading it anew for each file takes most of the time.
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['default', './test/countReporter.ts'],
  },
})
