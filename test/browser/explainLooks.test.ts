import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'
import { computeScores, showView } from './views.ts'

const nasty = [
  `<img src=x onerror="alert(1)">javascript:alert(1)`,
  `\u202Egnp.exe\u0007 ${'long '.repeat(60)}`,
  'x'.repeat(32_000),
]

/** A scorecard whose names, headers and sheet are as bad as cells can be. */
const hostile: Snapshot = (() => {
  const title = `Bad's <b>"sheet"</b>`
  const cells: readonly (readonly Cell[])[] = [
    ['Name', ...nasty],
    ['Floor', 10, 10, 10],
    ['Target', 90, 90, 90],
    ...nasty.map(name => [name, 80, 85, 82]),
  ]
  const grid = { sheet: title, top: 0, left: 0, cells, merges: [], hiddenRows: [], hiddenColumns: [] }
  return {
    sheets: [{ title, ours: null, visible: true }],
    grids: [{ ...grid, formats: ['general', 'general', 'general', 'general'] }],
    namedRanges: [],
  }
})()

test('whatever cells hold appears as text and stays inside', async () => {
  const page = await openPane({ workbook: hostile, width: 300 })
  await computeScores(page)
  await showView(page, 'explain')
  for (const start of ['<img', 'gnp', 'xxxx']) {
    await page.getByRole('combobox').click()
    await page.keyboard.type(start)
    expect(await page.locator('.tl-picker-pop').evaluate(list => list.scrollWidth - list.clientWidth)).toBe(0)
    await page.keyboard.press('Enter')
    for (const more of await page.locator('.tl-metric-more').all()) await more.click()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.evaluate(() => document.querySelector('.tl-view')?.scrollWidth)).toBeLessThanOrEqual(300)
  }
})

test('text at twice its size, right to left, and the short pane cut nothing', async () => {
  for (const look of [
    { width: 320, twice: true },
    { width: 300, rtl: true },
    { width: 350, height: 378 },
  ]) {
    const page = await openPane({ workbook: 'customer-success.xlsx', height: 700, ...look })
    await page.evaluate(
      ({ twice, rtl }) => {
        if (twice) document.documentElement.style.fontSize = '200%'
        if (rtl) document.documentElement.dir = 'rtl'
      },
      look as { twice?: boolean; rtl?: boolean },
    )
    await computeScores(page)
    await showView(page, 'explain')
    await page.locator('.tl-metric-more').first().click()
    expect(await page.evaluate(() => document.querySelector('.tl-view')?.scrollWidth)).toBeLessThanOrEqual(look.width)
    const cut = await page
      .locator('.tl-view button, .tl-view p, .tl-view dd')
      .evaluateAll(all =>
        all.filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.textContent ?? ''),
      )
    expect(cut).toEqual([])
    await axe(page)
  }
})
