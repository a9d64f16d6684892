import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'

const scorecard = `
  Scorecard
  | Name   | CSAT | Resolved |
  | Floor  | 70   | 10       |
  | Target | 90   | 20       |
  | Ana    | 92   | 22       |
  | Ben    | abc  | 18       |
`
const set = { kind: 'setCell', cell: { sheet: 'Scorecard', row: 4, column: 1 }, value: 88, asked: true } as const

async function compute(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
}

const shown = (page: Page) => page.getByRole('tab', { selected: true }).innerText()

describe('tabs', () => {
  test('one stop for the Tab key; arrows, Home and End select', async () => {
    const page = await openPane({ workbook: scorecard })
    await page.getByRole('tab', { name: 'Overview' }).focus()
    const steps = [
      ['ArrowRight', 'Problems'],
      ['End', 'Calibrate'],
      ['ArrowRight', 'Overview'],
      ['ArrowLeft', 'Calibrate'],
      ['Home', 'Overview'],
    ] as const
    for (const [key, title] of steps) {
      await page.keyboard.press(key)
      expect(await shown(page)).toBe(title)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title)
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('tabpanel')
  })

  test('arrows follow the reading direction', async () => {
    const page = await openPane({ workbook: scorecard })
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await page.getByRole('tab', { name: 'Overview' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await shown(page)).toBe('Problems')
  })

  test('Problems carries the number of open ones, and the status bar leads there', async () => {
    const page = await openPane({ workbook: scorecard })
    await compute(page)
    const found = await page.evaluate(() => document.querySelector('.tl-badge')?.textContent)
    expect(found).toMatch(/^\d+/)
    await page.getByRole('button', { name: /errors?: show problems/ }).click()
    expect(await shown(page)).toMatch(/^Problems/)
  })

  test('the settings have no tab and close to where one came from', async () => {
    const page = await openPane({ workbook: scorecard })
    await page.getByRole('tab', { name: 'Explain' }).click()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('tabpanel', { name: 'Settings' }).waitFor()
    expect(await page.getByRole('tab', { selected: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Settings' }).click()
    expect(await shown(page)).toBe('Explain')
  })
})

describe('what goes on', () => {
  test('a second passes before it is said, and it can be cancelled', async () => {
    const page = await openPane({ workbook: scorecard })
    await page.evaluate(() => {
      globalThis.letGo = globalThis.paneHost.hold()
    })
    await page.getByRole('button', { name: 'Compute scores' }).click()
    expect(await page.getByRole('progressbar').count()).toBe(0)
    await page.getByRole('progressbar', { name: 'Compute Scores' }).waitFor()
    await axe(page)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Stopping').waitFor()
    await page.evaluate(() => globalThis.letGo())
    await page.getByText('Not computed yet').waitFor()
    expect(await page.getByRole('progressbar').count()).toBe(0)
  })

  test('what fails is told with the words of the host until it is dismissed', async () => {
    const page = await openPane({ workbook: scorecard })
    await page.evaluate(() => globalThis.paneHost.fail('The workbook is protected. Unprotect it and try again.'))
    await page.getByRole('button', { name: 'Compute scores' }).click()
    await page.getByText('The workbook is protected.').waitFor()
    await axe(page)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByText('The workbook is protected.').count()).toBe(0)
  })

  test('a change by the user makes the result stale, and one click computes again', async () => {
    const page = await openPane({ workbook: scorecard })
    await compute(page)
    await page.evaluate(edit => globalThis.paneHost.change(edit), set)
    await page.getByRole('status').filter({ hasText: 'Changed since' }).waitFor()
    await page.getByRole('button', { name: 'Compute again' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /^Scored/ })
      .waitFor()
  })
})

describe('the frame', () => {
  const looks = [
    { place: 'excel', width: 320 },
    { place: 'sheets', width: 300 },
    { place: 'workbench', width: 360 },
  ] as const

  for (const { place, width } of looks) {
    for (const theme of ['light', 'dark'] as const) {
      test(`fits ${width} px in ${place}, ${theme}, with nothing that axe has against it`, async () => {
        const page = await openPane({ workbook: scorecard, place, theme, width })
        await axe(page)
        await compute(page)
        for (const name of ['Overview', /^Problems/, 'Explain', 'Calibrate']) {
          await page.getByRole('tab', { name }).click()
          await axe(page)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
        const tops = await page.getByRole('tab').evaluateAll(tabs => tabs.map(tab => tab.getBoundingClientRect().top))
        expect(new Set(tops).size).toBe(1)
      })
    }
  }

  test('forced colors keep what is selected visible', async () => {
    const page = await openPane({ workbook: scorecard, forcedColors: true })
    await compute(page)
    await axe(page)
    const line = await page
      .getByRole('tab', { selected: true })
      .evaluate(tab => [getComputedStyle(tab, '::after').backgroundColor, getComputedStyle(tab).backgroundColor])
    expect(line[0]).not.toBe(line[1])
  })

  test('text at twice its size is cut nowhere', async () => {
    const page = await openPane({ workbook: scorecard })
    await page.evaluate(() => {
      document.documentElement.classList.add('twice')
      document.documentElement.style.fontSize = '200%'
    })
    await compute(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const cut = await page
      .locator('button, [role=tab]')
      .evaluateAll(all =>
        all.filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.textContent ?? ''),
      )
    expect(cut).toEqual([])
  })

  test('without a workbook it says so', async () => {
    const page = await openPane()
    await page.getByText('No workbook is open').waitFor()
    expect(await page.getByRole('button', { name: 'Compute scores' }).getAttribute('aria-disabled')).toBe('true')
    await axe(page)
  })

  test('the place may set the theme, and the palette the next', async () => {
    const page = await openPane({ workbook: scorecard, theme: 'dark' })
    const theme = () => page.evaluate(() => document.querySelector<HTMLElement>('#pane')?.dataset.theme)
    expect(await theme()).toBe('dark')
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('next theme')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => globalThis.paneHost.kept.get('theme'))).toBe('auto')
  })

  test('markup, long and bidirectional text from cells appear as text', async () => {
    const nasty = `<img src=x onerror="alert(1)">javascript:alert(1)\u202Egnp.exe${'x'.repeat(300)}`
    const page = await openPane({ workbook: scorecard.replace('abc', JSON.stringify(nasty)) })
    await compute(page)
    await page.getByRole('tab', { name: /^Problems/ }).click()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})
