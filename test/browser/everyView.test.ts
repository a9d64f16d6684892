import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { wholeHeight, wide } from './fits.ts'
import { openPane } from './openPane.ts'
import { computeScores, showView, views } from './views.ts'

// What axe measures includes the contrast of every text with what is behind it: 4.5 to 1, or 3 to 1 where it is large.
const looks = [
  { theme: 'light', forcedColors: false },
  { theme: 'dark', forcedColors: false },
  { theme: 'light', forcedColors: true },
] as const

const places = [
  { place: 'excel', width: 320 },
  { place: 'sheets', width: 300 },
  { place: 'workbench', width: 320 },
] as const

describe.each(places)('every view in $place', ({ place, width }) => {
  test.each(looks)('$theme, forced colors $forcedColors: nothing is too wide, and axe finds nothing', async look => {
    const page = await openPane({ workbook: 'five-tables.xlsx', place, ...look })
    await computeScores(page)
    for (const view of views) {
      await showView(page, view)
      for (const each of [300, 320]) {
        await page.setViewportSize({ width: each, height: 700 })
        expect({ view, width: each, wide: await wide(page) }).toEqual({ view, width: each, wide: [] })
        const tops = await page.getByRole('tab').evaluateAll(tabs => tabs.map(tab => tab.getBoundingClientRect().top))
        expect(new Set(tops).size).toBe(1)
      }
      await page.setViewportSize({ width, height: await wholeHeight(page) })
      await axe(page)
    }
  })
})
