import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { root } from '../sourceFiles.ts'

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** Fails on anything that axe has against the page as it is now, contrast included. */
export async function axe(page: Page): Promise<void> {
  // Given as an expression, since the page's policy lets no foreign script in.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source)
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  )
  expect(found).toEqual([])
}
