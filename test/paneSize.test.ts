import { expect, test } from 'vitest'
import { bundlePane } from '../scripts/bundlePane.ts'
import { gzipSize } from '../scripts/gzipSize.ts'
import { paneLimits } from '../scripts/paneLimits.ts'

test.each([
  { what: 'alone', core: false, limit: paneLimits.alone },
  { what: 'with the core', core: true, limit: paneLimits.withCore },
])('the pane $what takes at most $limit kB', async ({ core, limit }) => {
  const { script, style } = await bundlePane({ core })
  const size = gzipSize(script, style)
  expect(size).toBeLessThanOrEqual(limit)
  // The limit says something only while it is near.
  expect(size).toBeGreaterThan(limit / 3)
})

test('the bundles differ by the core', async () => {
  const [alone, whole] = await Promise.all([bundlePane({ core: false }), bundlePane({ core: true })])
  expect(alone.script).toContain('core/commands/index.ts')
  expect(whole.script).not.toContain('core/commands/index.ts')
})

test('the script keeps to the language of 2020 and to colors that old browsers know', async () => {
  const { script, style } = await bundlePane({ core: true })
  expect(script).not.toMatch(/\?\?=|\|\|=|&&=/)
  expect(style).not.toMatch(/color-mix\(|@container|oklch\(/)
})
