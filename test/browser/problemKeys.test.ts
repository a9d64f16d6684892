import { describe, expect, test } from 'vitest'
import { scorecardOfErrors } from '../fakes/pane/scorecardOfErrors.ts'
import { focused, openProblems, problemLine, revealed } from './openProblems.ts'

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
    const preview = page.getByRole('region', { name: /^What this changes: Rescale the weights/ })
    await preview.getByText('Scorecard!B2').waitFor()
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
    await problemLine(page, /500 findings/)
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
    await problemLine(page, /sum to 120/)
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
