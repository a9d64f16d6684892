import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { scorecardOfErrors } from '../fakes/pane/scorecardOfErrors.ts'
import { axe } from './axe.ts'
import { openPane, type PaneOptions } from './openPane.ts'

const scorecard = `
  Scorecard
  | Name   | CSAT | Resolved |
  | Weight | 60   | 60       |
  | Floor  | 70   | 10       |
  | Target | 90   | 20       |
  | Ana    | 92   | 22       |
  | Ben    | abc  | 18       |
`
/** Seven cells with errors, which are one line, and a value that is no number. */
const many = `
  Jan
  | Name   | CSAT    |
  | Target | 90      |
  ${Array.from({ length: 7 }, (_, i) => `| P${i}     | #DIV/0! |`).join('\n  ')}
  | Ben    | abc     |
`

async function openProblems(options: PaneOptions = {}): Promise<Page> {
  const page = await openPane({ workbook: scorecard, ...options })
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('button', { name: 'Check the workbook' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Checked/ })
    .waitFor()
  return page
}

const line = (page: Page, name: RegExp) => page.locator('.tl-problem-line').filter({ hasText: name })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const revealed = (page: Page) => page.evaluate(() => globalThis.paneHost.book.revealed)
const weight = (page: Page) =>
  page.evaluate(() => globalThis.paneHost.cells([{ sheet: 'Scorecard', row: 1, column: 1 }]))

describe('the list', () => {
  test('a click shows the cell, and says why and what to ask when one wants to know', async () => {
    const page = await openProblems()
    await line(page, /"abc" is not a number/).click()
    expect(await revealed(page)).toEqual([{ sheet: 'Scorecard', row: 5, column: 1 }])
    expect(await page.getByText('What to ask first').count()).toBe(0)
    await page.getByRole('button', { name: 'Why?' }).click()
    await page.getByText('What to ask first').waitFor()
    await page.getByRole('button', { name: 'Go to B6' }).click()
    expect(await revealed(page)).toHaveLength(2)
    await axe(page)
  })

  test('severities and words narrow it, the count is said, and all can be shown again', async () => {
    const page = await openProblems()
    const count = page.locator('[role=status]').filter({ hasText: /problems/ })
    const all = await count.innerText()
    const errors = page.getByRole('button', { name: /^Show errors/ })
    await errors.click()
    expect(await errors.getAttribute('aria-pressed')).toBe('false')
    expect(await line(page, /sum to 120/).count()).toBe(0)
    await errors.click()
    await page.getByRole('textbox', { name: 'Filter' }).fill('ABC b6')
    expect(await count.innerText()).toMatch(/^1 of \d+ problems shown$/)
    expect(await line(page, /is not a number/).count()).toBe(1)
    await page.getByRole('textbox', { name: 'Filter' }).fill('no such words')
    await page.getByText('No problem fits the filter').waitFor()
    await axe(page)
    await page.getByRole('button', { name: 'Show all problems' }).click()
    expect(await count.innerText()).toBe(all)
  })

  test('the filter is kept while another view shows, and a problem picked there opens here', async () => {
    const page = await openProblems()
    await page.getByRole('textbox', { name: 'Filter' }).fill('abc')
    await page.getByRole('tab', { name: 'Explain' }).click()
    await page.getByRole('tab', { name: /^Problems/ }).click()
    expect(await page.getByRole('textbox', { name: 'Filter' }).inputValue()).toBe('abc')
    await page.getByRole('tab', { name: 'Overview' }).click()
    await page
      .getByRole('button', { name: /sum to 120/ })
      .first()
      .click()
    expect(await page.getByRole('textbox', { name: 'Filter' }).inputValue()).toBe('')
    await expect.poll(() => focused(page)).toContain('sum to 120')
    expect(await page.locator('[aria-current=true]').innerText()).toContain('sum to 120')
    expect(await revealed(page)).toEqual([{ sheet: 'Scorecard', row: 1, column: 1 }])
  })

  test('many findings of one rule are one line that opens, and sheets close', async () => {
    const page = await openProblems({ workbook: many })
    const fold = line(page, /7 findings/)
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    const before = await page.getByRole('listitem').count()
    await fold.click()
    expect(await page.getByRole('listitem').count()).toBe(before + 7)
    await axe(page)
    await page.getByRole('button', { name: /^Jan/ }).click()
    expect(await line(page, /DIV|abc/).count()).toBe(0)
  })
})

describe('fixes', () => {
  test('one is previewed, applied, and taken back', async () => {
    const page = await openProblems()
    await line(page, /sum to 120/)
      .first()
      .click()
    await page.getByRole('button', { name: /^Rescale the weights/ }).click()
    const preview = page.getByRole('region', { name: /^What this changes/ })
    await preview.getByText('50', { exact: true }).first().waitFor()
    expect((await preview.getByRole('listitem').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))).toEqual([
      'Scorecard!B2 holds now 60 and will hold 50',
      'Scorecard!C2 holds now 60 and will hold 50',
    ])
    await axe(page)
    expect(await weight(page)).toEqual([60])
    await preview.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('Done: Rescale the weights').waitFor()
    expect(await weight(page)).toEqual([50])
    expect(await line(page, /sum to 120/).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back: Rescale the weights').waitFor()
    expect(await weight(page)).toEqual([60])
  })

  test('what was changed after a fix stays, and is named', async () => {
    const page = await openProblems()
    await line(page, /sum to 120/)
      .first()
      .click()
    await page.getByRole('button', { name: /^Rescale the weights/ }).click()
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.evaluate(() =>
      globalThis.paneHost.change({
        kind: 'setCell',
        cell: { sheet: 'Scorecard', row: 1, column: 1 },
        value: 70,
        asked: true,
      }),
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/Scorecard!B2 changed since/).waitFor()
    expect(await weight(page)).toEqual([70])
  })

  test('an answer shows the row that it adds', async () => {
    const page = await openProblems()
    await line(page, /CSAT: higher is taken/).click()
    await page.getByRole('button', { name: 'CSAT: lower is better' }).click()
    const preview = page.getByRole('region', { name: /^What this changes/ })
    await preview.getByText(/A row is added to Settings/).waitFor()
    expect(await preview.getByRole('definition').allInnerTexts()).toEqual(['read.Scorecard.CSAT.direction', 'lower'])
    await preview.getByRole('button', { name: 'Not now' }).click()
    expect(await page.evaluate(() => globalThis.paneHost.book.applied)).toEqual([])
  })

  test('a finding is accepted with a reason, and then stands apart with it', async () => {
    const page = await openProblems()
    await line(page, /is not a number/).click()
    await page.getByRole('button', { name: 'Accept…' }).click()
    const accept = page.getByRole('button', { name: 'Accept', exact: true })
    // At once, since whoever types on must not lose letters.
    await page.keyboard.type('Counted')
    expect(await page.getByRole('textbox', { name: 'Why it is fine as it is' }).inputValue()).toBe('Counted')
    await axe(page)
    await page.getByRole('textbox', { name: 'Why it is fine as it is' }).fill('')
    expect(await accept.getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.type('Counted by hand')
    await page.keyboard.press('Enter')
    await page.getByText('Done: Accept with a reason').waitFor()
    expect(await line(page, /is not a number/).count()).toBe(0)
    await page.getByRole('button', { name: /^Accepted/ }).click()
    expect(await line(page, /is not a number/).innerText()).toContain('Accepted: Counted by hand')
    await axe(page)
  })

  test('none is offered on what was changed since, until it was looked at again', async () => {
    const page = await openProblems()
    await line(page, /sum to 120/)
      .first()
      .click()
    await page.evaluate(() =>
      globalThis.paneHost.change({
        kind: 'setCell',
        cell: { sheet: 'Scorecard', row: 4, column: 1 },
        value: 91,
        asked: true,
      }),
    )
    const fix = page.getByRole('button', { name: /^Rescale the weights/ })
    await expect.poll(() => fix.getAttribute('aria-disabled')).toBe('true')
    await axe(page)
    await page.getByRole('button', { name: 'Compute again' }).click()
    await page.getByText('The workbook changed since').waitFor({ state: 'hidden' })
  })
})

describe('by keyboard alone', () => {
  test('arrows, Home and End move; Enter shows the cell; one key offers the first fix; Escape closes', async () => {
    const page = await openProblems()
    const first = page.locator('.tl-problem-line').first()
    expect(await page.locator('.tl-problem-line[tabindex="0"]').count()).toBe(1)
    await page.getByRole('button', { name: /^Show notes/ }).focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(await first.evaluate(element => element.textContent))
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toContain('sum to 120')
    await page.keyboard.press('Enter')
    expect(await revealed(page)).toEqual([{ sheet: 'Scorecard', row: 1, column: 1 }])
    await page.keyboard.press('Control+.')
    await page.getByRole('region', { name: /^What this changes: Rescale the weights/ }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/Scorecard!B2/)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toContain('sum to 120')
    expect(await page.getByRole('button', { name: /^Go to/ }).count()).toBe(0)
    await page.keyboard.press('End')
    expect(await focused(page)).toContain('names its period')
    await page.keyboard.press('Home')
    expect(await focused(page)).toContain('Scorecard')
  })

  test('lines far away take the focus, and keep it wherever the list is scrolled', async () => {
    const page = await openProblems({ workbook: scorecardOfErrors(500) })
    const place = () =>
      page.evaluate(() => {
        const line = document.activeElement?.closest('li')
        const [box, view] = [line?.getBoundingClientRect(), line?.closest('.tl-view')?.getBoundingClientRect()]
        return {
          at: line?.ariaPosInSet,
          inView: !!box && !!view && box.top >= view.top && box.bottom <= view.bottom + 1,
        }
      })
    await line(page, /500 findings/)
      .first()
      .focus()
    await page.keyboard.press('ArrowRight')
    const all = await page.getByRole('listitem').first().getAttribute('aria-setsize')
    await page.keyboard.press('End')
    await expect.poll(place).toEqual({ at: all, inView: true })
    await page.getByRole('tabpanel').evaluate(view => view.scrollTo(0, 0))
    await expect.poll(place).toEqual({ at: all, inView: false })
    await page.keyboard.press('ArrowUp')
    await expect.poll(place).toEqual({ at: String(Number(all) - 1), inView: true })
  })

  test('after a fix the focus is in the list, where the work goes on', async () => {
    const page = await openProblems()
    await line(page, /sum to 120/)
      .first()
      .focus()
    await page.keyboard.press('Control+.')
    const apply = page.getByRole('button', { name: 'Apply' })
    await apply.focus()
    await expect.poll(() => apply.getAttribute('aria-disabled')).toBe('false')
    await page.keyboard.press('Enter')
    await page.getByText('Done: Rescale the weights').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('tl-problem-line')))
      .toBe(true)
  })
})

describe('in any pane', () => {
  const looks = [
    { place: 'sheets', width: 300, theme: 'dark' },
    { place: 'excel', width: 350, height: 378, theme: 'light' },
    { place: 'excel', width: 320, theme: 'light', forcedColors: true },
  ] as const

  for (const look of looks) {
    test(`an open problem fits: ${JSON.stringify(look)}`, async () => {
      const page = await openProblems(look)
      await line(page, /sum to 120/)
        .first()
        .click()
      await page.getByRole('button', { name: /^Rescale the weights/ }).click()
      await page.getByText('50', { exact: true }).first().waitFor()
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width)
    })
  }

  test('text at twice its size is cut nowhere, and lines do not lie over each other', async () => {
    const page = await openProblems()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await line(page, /sum to 120/)
      .first()
      .click()
    await page.getByRole('button', { name: /^Rescale the weights/ }).click()
    expect(await page.getByRole('tabpanel').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0)
    const ends = await page
      .locator('.tl-chip, .tl-search')
      .evaluateAll(all => all.map(each => each.getBoundingClientRect().right))
    expect(Math.max(...ends)).toBeLessThanOrEqual(320 - 24)
    await expect
      .poll(() =>
        page.locator('.tl-virtual-line').evaluateAll(lines => {
          const boxes = lines.map(each => each.getBoundingClientRect())
          return boxes.every((box, i) => i === 0 || Math.abs(box.top - boxes[i - 1]!.bottom) < 1)
        }),
      )
      .toBe(true)
  })

  test('markup, very long, control and bidirectional text from cells appear as text', async () => {
    const nasty = `<img src=x onerror="alert(1)">javascript:alert(1)\u202Egnp\u0007${'x'.repeat(32_000)}`
    const page = await openProblems({
      workbook: {
        sheets: [{ title: 'Jan', ours: null, visible: true }],
        grids: [
          {
            sheet: 'Jan',
            top: 0,
            left: 0,
            cells: [
              ['Name', nasty.slice(0, 32_000)],
              ['Target', 90],
              [nasty.slice(0, 32_000), 'abc'],
            ],
            formats: ['general', 'general'],
            merges: [],
            hiddenRows: [],
            hiddenColumns: [],
          },
        ],
        namedRanges: [],
      },
    })
    for (const at of [2, 1, 0]) await page.locator('.tl-problem-item > .tl-problem').nth(at).click()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.getByRole('tabpanel').innerText()).toContain('<img src=x')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await axe(page)
  })
})
