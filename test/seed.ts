import fc from 'fast-check'

// On CI a run repeats exactly; elsewhere every run looks at other workbooks.
if (process.env.CI) fc.configureGlobal({ seed: 20251121 })
