import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openProblems, problemLine } from './openProblems.ts'

const weight = (page: Page) =>
  page.evaluate(() => globalThis.paneHost.cells([{ sheet: 'Scorecard', row: 1, column: 1 }]))

describe('fixes', () => {
  test('one is previewed, applied, and taken back', async () => {
    const page = await openProblems()
    await problemLine(page, /sum to 120/)
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
    expect(await problemLine(page, /sum to 120/).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back: Rescale the weights').waitFor()
    expect(await weight(page)).toEqual([60])
  })

  test('what was changed after a fix stays, and is named', async () => {
    const page = await openProblems()
    await problemLine(page, /sum to 120/)
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
    await problemLine(page, /CSAT: higher is taken/).click()
    await page.getByRole('button', { name: 'CSAT: lower is better' }).click()
    const preview = page.getByRole('region', { name: /^What this changes/ })
    await preview.getByText(/A row is added to Settings/).waitFor()
    expect(await preview.getByRole('definition').allInnerTexts()).toEqual(['read.Scorecard.CSAT.direction', 'lower'])
    await preview.getByRole('button', { name: 'Not now' }).click()
    expect(await page.evaluate(() => globalThis.paneHost.book.applied)).toEqual([])
  })

  test('a finding is accepted with a reason, and then stands apart with it', async () => {
    const page = await openProblems()
    await problemLine(page, /is not a number/).click()
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
    expect(await problemLine(page, /is not a number/).count()).toBe(0)
    await page.getByRole('button', { name: /^Accepted/ }).click()
    expect(await problemLine(page, /is not a number/).innerText()).toContain('Accepted: Counted by hand')
    await axe(page)
  })

  test('none is offered on what was changed since, until it was looked at again', async () => {
    const page = await openProblems()
    await problemLine(page, /sum to 120/)
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
