import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'
import { compareRatings, showView } from './views.ts'

const people = ['Ana', 'Ben', 'Cai', 'Dia', 'Eli']

/** Five people of one manager, Mo: Ana is rated two steps under the evidence, Ben one over it. */
const oneManager = (scale: string) => `
  Scorecard
  | Name    | Tickets Resolved |
  | Floor   | 0                |
  | Target  | 100              |
  | Stretch | 120              |
  | Ana     | 110              |
  | Ben     | 70               |
  | Cai     | 90               |
  | Dia     | 95               |
  | Eli     | 50               |
  Ratings
  | Name | Manager | Rating |
  | Ana  | Mo      | 2      |
  | Ben  | Mo      | 3      |
  | Cai  | Mo      | 3      |
  | Dia  | Mo      | 3      |
  | Eli  | Mo      | 1      |
  ${scale}
`

const withCuts = `Scale
  | Rating | Label      | Evidence From |
  | 1      | Below      |               |
  | 2      | Developing | 60            |
  | 3      | Meets      | 85            |
  | 4      | Exceeds    | 105           |`

const withoutCuts = `Scale
  | Rating | Label      |
  | 1      | Below      |
  | 2      | Developing |
  | 3      | Meets      |
  | 4      | Exceeds    |`

const panel = (page: Page) => page.getByRole('tabpanel')

/** The cells of a sheet. */
const cells = (page: Page, title: string) =>
  page.evaluate(
    title => globalThis.paneHost.book.snapshot().grids.find(({ sheet }) => sheet === title)?.cells ?? null,
    title,
  )

describe('without ratings', () => {
  test('it says which tables are needed and adds them', async () => {
    const page = await openPane({ workbook: 'five-tables.xlsx' })
    await page.getByRole('button', { name: 'Compute scores' }).click()
    await page.getByText('Up to date').waitFor()
    await showView(page, 'calibrate')
    await page.getByRole('button', { name: 'Add empty Ratings and Scale sheets' }).click()
    await page.getByText(/New: Ratings/).waitFor()
    expect(await cells(page, 'Scale')).not.toBeNull()
  })
})

describe('few raters', () => {
  test('people stand with both dots, the widest gap first; of no rater and no statistic is spoken', async () => {
    const page = await openPane({ workbook: oneManager(withCuts) })
    await compareRatings(page)
    expect(await page.locator('.tl-person .tl-link').allInnerTexts()).toEqual(['Ana', 'Ben', 'Cai', 'Dia', 'Eli'])
    await page.getByRole('img', { name: 'Ana: rated 2 Developing; evidence 110 points, Exceeds' }).waitFor()
    expect(await page.getByText('What would you point to?', { exact: true }).count()).toBe(2)
    const text = await panel(page).innerText()
    expect(text).not.toMatch(/\bMo\b|rater|severity|standard|probab|signific|steps? (higher|lower)/i)
    expect(await page.getByRole('table').count()).toBe(0)
    await axe(page)
  })

  test('a person leads to Explain, where scores are computed first, and a cell to the rating', async () => {
    const page = await openPane({ workbook: oneManager(withCuts) })
    await compareRatings(page)
    await page.getByRole('button', { name: 'Go to Ratings!C2' }).click()
    expect(await page.evaluate(() => globalThis.paneHost.book.revealed)).toEqual([
      { sheet: 'Ratings', row: 1, column: 2 },
    ])
    await page.getByRole('button', { name: 'Ben', exact: true }).click()
    await page.getByRole('tabpanel', { name: 'Explain' }).waitFor()
    await page.getByText('Where the points come from').waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('Ben')
    await showView(page, 'calibrate')
    expect(await page.locator('.tl-person').count()).toBe(people.length)
  })
})

describe('cut points', () => {
  const lines = (page: Page) => page.getByRole('slider')
  const counts = (page: Page) => page.locator('.tl-cuts .tl-number').allInnerTexts()

  test('lines move by keys between each other, and the table counts', async () => {
    const page = await openPane({ workbook: oneManager(withoutCuts) })
    await compareRatings(page)
    await page.getByText('Where does each rating begin?').waitFor()
    expect(await page.getByText('What would you point to?').count()).toBe(0)
    expect(await counts(page)).toEqual(['1 person', '2 people', '1 person', '1 person'])
    const exceeds = page.getByRole('slider', { name: '4 Exceeds begins at' })
    await exceeds.focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowLeft')
    expect(await exceeds.getAttribute('aria-valuetext')).toBe('94 points: 2 people in 4 Exceeds')
    await page.keyboard.press('Home')
    expect(await exceeds.getAttribute('aria-valuenow')).toBe('86')
    await axe(page)
  })

  test('a line is dragged, the change is previewed, and the answer stands in the Scale and is not asked again', async () => {
    const page = await openPane({ workbook: oneManager(withoutCuts) })
    await compareRatings(page)
    const line = lines(page).nth(1)
    const box = (await line.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2, { steps: 3 })
    await page.mouse.up()
    const value = Number(await line.getAttribute('aria-valuenow'))
    expect(value).toBeGreaterThan(85)
    expect(value).toBeLessThan(105)
    await page.getByRole('button', { name: 'Write them into the Scale…' }).click()
    await page.getByRole('button', { name: 'Apply' }).waitFor()
    expect((await cells(page, 'Scale'))?.[0]).toEqual(['Rating', 'Label'])
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('Done: Say in the Scale where each rating begins.').waitFor()
    expect(await cells(page, 'Scale')).toEqual([
      ['Rating', 'Label', 'Evidence From'],
      [1, 'Below', null],
      [2, 'Developing', 60],
      [3, 'Meets', value],
      [4, 'Exceeds', 105],
    ])
    expect(await lines(page).count()).toBe(0)
    await page.getByText('What would you point to?', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Where does each rating begin?').waitFor()
  })

  test('where there is no Scale, the answer becomes one; put off, it asks no more', async () => {
    const page = await openPane({ workbook: oneManager('') })
    await compareRatings(page)
    await page.getByRole('button', { name: 'Not now' }).click()
    expect(await lines(page).count()).toBe(0)
    await showView(page, 'overview')
    await showView(page, 'calibrate')
    expect(await lines(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Where does each rating begin?' }).click()
    await page.getByRole('button', { name: 'Write them into the Scale…' }).click()
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('Done: Say in the Scale').waitFor()
    expect((await cells(page, 'Scale'))?.[0]).toContain('Evidence From')
    expect(await lines(page).count()).toBe(0)
  })
})

test('a run that takes long can be cancelled, and nothing is shown of it', async () => {
  const page = await openPane({ workbook: oneManager(withCuts) })
  await showView(page, 'calibrate')
  await page.evaluate(() => {
    globalThis.letGo = globalThis.paneHost.hold()
  })
  await page.getByRole('button', { name: 'Compare ratings' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.evaluate(() => globalThis.letGo())
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Compare ratings' }).waitFor()
})

test('one sheet of names, managers and ratings is enough, without any metric', async () => {
  const managers = ['Iris', 'Jon', 'Kim', 'Lou', 'Max']
  const rows = managers.flatMap((manager, m) =>
    [0, 1, 2, 3, 4, 5].map(p => `| Person ${m}${p} | ${manager} | ${1 + ((m + p) % 4)} |`),
  )
  const page = await openPane({ workbook: `Review\n| Name | Manager | Rating |\n${rows.join('\n')}` })
  await compareRatings(page)
  expect(await page.locator('.tl-heat-table tbody th').allInnerTexts()).toEqual(managers)
  await page.locator('.tl-heat-cell').first().click()
  await page.getByText('no score beside it').first().waitFor()
  await page.getByText(/nobody has a\s+score/).waitFor()
  await axe(page)
})
