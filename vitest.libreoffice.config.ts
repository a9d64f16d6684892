import { defineConfig } from 'vitest/config'

/** The tests that have LibreOffice calculate what we write: `npm run libreoffice`. */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.libreoffice.ts'],
    testTimeout: 300_000,
    reporters: ['default', './test/countReporter.ts'],
  },
})
