import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** The browser that all tests of a run share; each worker has one line to it. */
export function browser(): Promise<Browser> {
  line ??= chromium.connect(inject('browserAddress'))
  return line
}

let line: Promise<Browser> | undefined
