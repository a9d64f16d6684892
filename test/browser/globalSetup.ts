import type { TestProject } from 'vitest/node'
import { startBrowser } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run listens. */
    readonly browserAddress: string
  }
}

/** One browser serves all tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await startBrowser()
  project.provide('browserAddress', address)
  return close
}
