import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane, type PaneOptions } from './openPane.ts'

const workbook = `
  Scorecard
  | Name   | CSAT |
  | Floor  | 70   |
  | Target | 90   |
  | Ana    | 92   |

  Settings
  | Key                         | Value  | Note |
  | tenure.periods              | 0      |      |
  | read.Scorecard.CSAT.direction | higher |      |
`

async function openSettings(options: PaneOptions = {}): Promise<Page> {
  const page = await openPane({ workbook, ...options })
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Read the workbook' }).click()
  await page.getByRole('textbox', { name: 'Search settings' }).waitFor()
  return page
}

const setting = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
/** The keys and values that stand in the Settings table. */
const table = (page: Page) =>
  page.evaluate(() => globalThis.paneHost.book.snapshot().grids.find(({ sheet }) => sheet === 'Settings')?.cells)

describe('the settings of the workbook', () => {
  test('one that is set says where, and can be changed, reset and taken back', async () => {
    const page = await openSettings()
    const tenure = setting(page, 'Tenure: periods')
    expect(await tenure.innerText()).toMatch(/Changed\s+Default: 3\s+Settings!A2\s+Reset/)
    await tenure.getByRole('button', { name: 'Go to Settings!A2' }).click()
    expect(await page.evaluate(() => globalThis.paneHost.book.revealed)).toEqual([
      { sheet: 'Settings', row: 1, column: 0 },
    ])
    const field = tenure.getByRole('textbox')
    await field.fill('5')
    await tenure.getByRole('button', { name: 'Set', exact: true }).click()
    await page.getByText('Done: Set tenure.periods to 5.').waitFor()
    expect((await table(page))?.[1]?.[1]).toBe('5')
    await tenure.getByRole('button', { name: /^Reset/ }).click()
    await page.getByText('Done: Reset tenure.periods.').waitFor()
    expect(await field.inputValue()).toBe('3')
    expect(await tenure.innerText()).not.toContain('Changed')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back').waitFor()
    expect(await field.inputValue()).toBe('5')
  })

  test('what cannot be read is said in the words of the setting, and is not written', async () => {
    const page = await openSettings()
    const coverage = setting(page, 'Coverage: scored')
    await coverage.getByRole('textbox').fill('lots')
    await coverage.getByText('The setting coverage.scored takes a number from 0 to 1, not "lots".').waitFor()
    expect(await coverage.getByRole('button', { name: 'Set', exact: true }).count()).toBe(0)
    await axe(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await coverage.getByRole('textbox').inputValue()).toBe('0.8')
    expect(await page.evaluate(() => globalThis.paneHost.book.applied)).toEqual([])
  })

  test('a choice, a switch and a field are set by keyboard alone, as new rows', async () => {
    const page = await openSettings()
    await setting(page, 'Owners').getByRole('combobox').focus()
    await page.keyboard.type('split')
    await page.getByText('Done: Set owners to split.').waitFor()
    const hidden = setting(page, 'Rows: visible only').getByRole('switch')
    await hidden.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => hidden.getAttribute('aria-checked')).toBe('true')
    await setting(page, 'Seed').getByRole('textbox').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await page.getByText('Done: Set seed to 7.').waitFor()
    expect((await table(page))?.slice(3)).toEqual([
      ['owners', 'split', null],
      ['rows.visibleOnly', 'yes', null],
      ['seed', '7', null],
    ])
  })

  test('an answer to a question can be asked for again', async () => {
    const page = await openSettings()
    const answer = setting(page, 'read.Scorecard.CSAT.direction')
    expect(await answer.getByRole('textbox').inputValue()).toBe('higher')
    await answer.getByRole('button', { name: /^Reset/ }).click()
    await page.getByText('Done: Reset read.Scorecard.CSAT.direction.').waitFor()
    expect(await answer.count()).toBe(0)
  })

  test('words narrow the list, and the count is said', async () => {
    const page = await openSettings()
    const search = page.getByRole('textbox', { name: 'Search settings' })
    await search.fill('coverage')
    await page.getByText('2 settings').waitFor({ state: 'attached' })
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Coverage: scored',
      'Coverage: minimum',
    ])
    await search.fill('no such words')
    await page.getByText('No setting has these words.').waitFor()
    await axe(page)
  })

  test('while something runs a change is refused in words, and the control shows what holds', async () => {
    const page = await openSettings()
    await page.evaluate(() => {
      globalThis.letGo = globalThis.paneHost.hold()
    })
    await setting(page, 'Owners').getByRole('combobox').selectOption('split')
    await setting(page, 'Duplicates').getByRole('combobox').selectOption('mean')
    await page.getByText('Something is running.').waitFor()
    await page.evaluate(() => globalThis.letGo())
    await page.getByText('Done: Set owners to split.').waitFor()
    expect(await setting(page, 'Duplicates').getByRole('combobox').inputValue()).toBe('ask')
  })
})

describe('the settings of the pane', () => {
  test('the theme and when to compute are changed at once and remembered', async () => {
    const page = await openPane({ workbook })
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
    await expect.poll(() => page.locator('#pane').getAttribute('data-theme')).toBe('dark')
    const recompute = page.getByRole('switch', { name: 'Compute after each change' })
    await recompute.click()
    expect(await recompute.getAttribute('aria-checked')).toBe('true')
    await axe(page)
    expect(await page.evaluate(() => [...globalThis.paneHost.kept])).toEqual(
      expect.arrayContaining([
        ['theme', 'dark'],
        ['recompute', 'yes'],
      ]),
    )
  })
})

describe('in any pane', () => {
  const looks = [
    { place: 'sheets', width: 300, theme: 'dark' },
    { place: 'excel', width: 350, height: 378, theme: 'light' },
    { place: 'workbench', width: 320, theme: 'light', forcedColors: true },
  ] as const

  for (const look of looks) {
    test(`they fit: ${JSON.stringify(look)}`, async () => {
      const page = await openSettings(look)
      await axe(page)
      expect(await page.getByRole('tabpanel').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0)
    })
  }

  test('text at twice its size is cut nowhere', async () => {
    const page = await openSettings()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await setting(page, 'Seed').getByRole('textbox').fill('7')
    expect(await page.getByRole('tabpanel').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0)
  })
})
