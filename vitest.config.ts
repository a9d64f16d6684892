import { defineConfig } from 'vitest/config'

// Files share one environment: the core keeps no state, and loading it anew for each file takes most of the time.
const shared = {
  setupFiles: ['test/seed.ts'],
  pool: 'threads',
  isolate: false,
  testTimeout: 60_000,
} as const

/** Tests in a real browser, which is started only where one of them runs. */
const inBrowser = [
  'test/browser/**/*.test.ts',
  'test/workbench/**/*.test.ts',
  'test/excel/browser/**/*.test.ts',
  'test/sheets/browser/**/*.test.ts',
]

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', './test/countReporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...inBrowser, 'node_modules/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: inBrowser,
          globalSetup: ['test/browser/globalSetup.ts'],
        },
      },
    ],
  },
})
