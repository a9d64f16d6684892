import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { focused, openProblems, problemLine, revealed } from './openProblems.ts'

/** Seven cells with errors, which are one line, and a value that is no number. */
const many = `
  Jan
  | Name   | CSAT    |
  | Target | 90      |
  ${Array.from({ length: 7 }, (_, i) => `| P${i}     | #DIV/0! |`).join('\n  ')}
  | Ben    | abc     |
`

describe('the list', () => {
  test('a click shows the cell, and says why and what to ask when one wants to know', async () => {
    const page = await openProblems()
    await problemLine(page, /"abc" is not a number/).click()
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
    expect(await problemLine(page, /sum to 120/).count()).toBe(0)
    await errors.click()
    await page.getByRole('textbox', { name: 'Filter' }).fill('ABC b6')
    expect(await count.innerText()).toMatch(/^1 of \d+ problems shown$/)
    expect(await problemLine(page, /is not a number/).count()).toBe(1)
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
    const fold = problemLine(page, /7 findings/)
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    const before = await page.getByRole('listitem').count()
    await fold.click()
    expect(await page.getByRole('listitem').count()).toBe(before + 7)
    await axe(page)
    await page.getByRole('button', { name: /^Jan/ }).click()
    expect(await problemLine(page, /DIV|abc/).count()).toBe(0)
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
      await problemLine(page, /sum to 120/)
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
    await problemLine(page, /sum to 120/)
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
