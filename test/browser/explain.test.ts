import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'
import { computeScores, showView } from './views.ts'

const picker = (page: Page) => page.getByRole('combobox')
const shown = (page: Page) => picker(page).inputValue()
const section = (page: Page, name: string) => page.getByRole('region', { name })
const revealed = (page: Page) => page.evaluate(() => globalThis.paneHost.book.revealed)

async function explain(page: Page, person?: string): Promise<void> {
  await computeScores(page)
  await showView(page, 'explain')
  if (person === undefined) return
  await picker(page).click()
  await page.keyboard.type(person)
  await page.keyboard.press('Enter')
}

const workbook = `
  People
  | Employee ID | Name       | Role    | Level | Manager | From       |
  | E1          | Ana Costa  | Support | L1    | Mia     |            |
  | E2          | Béla Nagy  | Support | L1    | Mia     |            |
  | E3          | Cleo Stone | Sales   | L1    | Mia     | 2024-01-01 |
  | E3          | Cleo Stone | Support | L1    | Mia     | 2025-03-01 |
  Metrics
  | Metric | Definition   | Unit  | Direction | Kind    | Source | Frequency | Floor | Target | Stretch |
  | CSAT   | Happy        | %     | higher    | lagging | Desk   | monthly   | 70%   | 90%    | 100%    |
  | Solved | Cases solved | count | higher    | lagging | Desk   | monthly   | 0     | 90     | 120     |
  | Hours  | First answer | hours | lower     | lagging | Desk   | monthly   | 8     | 4      | 2       |
  Weights
  | Role    | Metric | Weight |
  | Support | CSAT   | 33     |
  | Support | Solved | 33     |
  | Support | Hours  | 34     |
  | Sales   | CSAT   | 50     |
  | Sales   | Solved | 50     |
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | CSAT   | 2025-01 | 83%   |
  | E1          | CSAT   | 2025-04 | 84%   |
  | E1          | Solved | 2025-01 | 77    |
  | E1          | Solved | 2025-04 | 80    |
  | E1          | Hours  | 2025-04 |       |
  | E2          | CSAT   | 2025-01 | 90%   |
  | E2          | Solved | 2025-01 | 90    |
  | E2          | Hours  | 2025-01 | 4     |
  | E3          | CSAT   | 2025-01 | 90%   |
  | E3          | Solved | 2025-01 | 90    |
  | E3          | CSAT   | 2025-04 | 70%   |
  | E3          | Solved | 2025-04 | 45    |
  | E3          | Hours  | 2025-04 | 6     |
  Evidence
  | Employee ID | Date       | Metric | What Happened                          | Outcome | Author |
  | E1          | 2025-03-14 | CSAT   | "<img src=x onerror='alert(1)'> called" | Renewed | Mia    |
  Check-ins
  | Employee ID | Date       | Metric | Note           | Employee Interpretation |
  | E1          | 2025-04-01 | CSAT   | Backlog is old | Two releases came late  |
  Settings
  | Key            | Value |
  | tenure.periods | 1     |
`

describe('the picker', () => {
  test('finds by name, role or ID with the keyboard, and Escape leaves it as it was', async () => {
    const page = await openPane({ workbook })
    await explain(page)
    const first = await shown(page)
    await picker(page).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option').count()).toBe(3)
    await page.keyboard.type('bela')
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Béla Nagy\nSupport · E2'])
    await axe(page)
    await page.keyboard.press('Escape')
    expect(await shown(page)).toBe(first)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('support')
    const active = () => picker(page).getAttribute('aria-activedescendant')
    const ids = await page.getByRole('option').evaluateAll(all => all.map(({ id }) => id))
    expect(await active()).toBe(ids[0])
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe(ids[2])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await active()).toBe(ids[1])
    await page.keyboard.press('Enter')
    expect(await page.getByRole('listbox').count()).toBe(0)
    await picker(page).fill('nobody at all')
    await page.getByText('Nobody has these letters.').waitFor()
  })

  test('keeps who was picked over other views and another run, and a click picks', async () => {
    const page = await openPane({ workbook })
    await explain(page, 'E2')
    expect(await shown(page)).toBe('Béla Nagy')
    await showView(page, 'problems')
    await showView(page, 'explain')
    expect(await shown(page)).toBe('Béla Nagy')
    await picker(page).click()
    await page.getByRole('option', { name: /Ana Costa/ }).click()
    expect(await shown(page)).toBe('Ana Costa')
  })
})

describe('a score', () => {
  test('stands with its range and band as one phrase, beside what is missing', async () => {
    const page = await openPane({ workbook })
    await explain(page, 'Ana')
    // CSAT 83.5 % earns 67.5, Solved 78.5 earns 87.2; Hours are a third of the weight, between 0 and 120 points.
    const phrase = await page.locator('.tl-score-phrase').textContent()
    expect(phrase).toBe('77, Developing; between 51 and 92 with what is missing')
    expect(await page.getByText(/^Provisional, so not ranked: 66 % of the weight is measured/).count()).toBe(1)
    const missing = await section(page, 'What is missing').innerText()
    expect(missing).toContain('Hours blank')
    expect(missing).toContain('The score would be 51 if all of it earned nothing, and 92 if it earned the most it can.')
  })

  test('adds up from what its metrics give, and says what would change it', async () => {
    const page = await openPane({ workbook })
    await explain(page, 'Ana')
    const gives = await page.locator('.tl-metric-gives').allInnerTexts()
    expect(gives).toEqual(['33.8', '43.6', '–'])
    expect(await page.locator('.tl-total').innerText()).toMatch(/Total\s+77\.4/)
    expect(33.8 + 43.6).toBeCloseTo(77.4, 10)
    const lines = await section(page, 'What would change it').getByRole('listitem').allInnerTexts()
    // Half of the 32.5 points to the target of CSAT, and of the 12.8 to that of Solved.
    expect(lines.map(line => line.replace(/\s+/g, ' '))).toEqual([
      'CSAT from 83.5 % to its target, 90 % +16.3',
      'Solved from 78.5 to its target, 90 +6.4',
    ])
  })

  test('is followed down to the cells of values and plan, by keys', async () => {
    const page = await openPane({ workbook })
    await explain(page, 'Ana')
    const more = page.getByRole('button', { name: /^CSAT: 67.5 points/ })
    await more.focus()
    await page.keyboard.press('Enter')
    expect(await more.getAttribute('aria-expanded')).toBe('true')
    await axe(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    for (const name of ['Go to Measurements!D3', 'Go to Weights!C2', 'Go to Evidence!A2']) {
      await page.getByRole('button', { name }).first().click()
    }
    expect(await revealed(page)).toEqual([
      { sheet: 'Metrics', row: 1, column: 7 },
      { sheet: 'Measurements', row: 2, column: 3 },
      { sheet: 'Weights', row: 1, column: 2 },
      { sheet: 'Evidence', row: 1, column: 0 },
    ])
    await more.click()
    expect(await page.getByRole('button', { name: 'Go to Measurements!D3' }).count()).toBe(0)
  })

  test('has what was written beside it, as text, and the problems about the person', async () => {
    const page = await openPane({ workbook })
    await explain(page, 'Ana')
    const notes = await section(page, 'Beside the numbers').getByRole('listitem').allInnerTexts()
    expect(notes.map(note => note.split('\n').filter(line => line !== ''))).toEqual([
      ['Check-in · 2025-04-01 · CSAT', "'Check-ins'!A2", 'Backlog is old', 'Two releases came late'],
      ['Evidence · 2025-03-14 · CSAT', 'Evidence!A2', "<img src=x onerror='alert(1)'> called", 'Renewed'],
    ])
    expect(await page.locator('img').count()).toBe(0)
    await section(page, 'Open problems').getByRole('button').first().click()
    await page.getByRole('tabpanel', { name: /^Problems/ }).waitFor()
  })

  test('of somebody who moved is there for each role, and compared with like people only', async () => {
    const page = await openPane({ workbook })
    await explain(page, 'Cleo')
    const about = page.locator('.tl-score-about')
    expect(await about.innerText()).toBe('Support · L1 · E3')
    expect(await page.locator('.tl-big-number').innerText()).toBe('34')
    expect(await page.getByText('2nd of 2 with this role and level.').count()).toBe(1)
    await page.getByRole('button', { name: 'Sales' }).click()
    expect(await about.innerText()).toBe('Sales · L1 · E3')
    expect(await page.locator('.tl-big-number').innerText()).toBe('100')
    expect(await page.getByText(/with this role and level/).count()).toBe(0)
  })

  test('names the cell that holds it once it was written', async () => {
    const page = await openPane({ workbook, memory: [['write.yes', 'yes']] })
    await explain(page, 'Ana')
    expect(await page.getByText('This score is a formula in').count()).toBe(0)
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('write results')
    await page.keyboard.press('Enter')
    await page.getByText('This score is a formula in').waitFor()
    await page.getByRole('button', { name: /^Go to Scores!/ }).click()
    const [cell] = await revealed(page)
    const held = await page.evaluate(({ sheet, row, column }) => {
      const grid = globalThis.paneHost.book.snapshot().grids.find(each => each.sheet === sheet)
      return grid?.cells[row - grid.top]?.[column - grid.left]
    }, cell!)
    expect(held).toBeCloseTo(77.36, 2)
  })
})

test('a lone sheet is a draft, and says that the plan is not agreed', async () => {
  const page = await openPane({ workbook: 'support-scorecard.xlsx' })
  await explain(page, 'Chidi')
  await page.getByText(/^Draft: the plans of .* are proposed, not agreed\. Agree the plan/).waitFor()
  await axe(page)
})

test('calibration says what it needs and adds it, and what is there when it is there', async () => {
  const page = await openPane({ workbook })
  await showView(page, 'calibrate')
  const panel = page.getByRole('tabpanel')
  expect(await panel.innerText()).toMatch(/Ratings\s+with the columns Employee ID, Rater, Cycle, Rating/)
  await axe(page)
  await panel.getByRole('button', { name: 'Add empty Ratings and Scale sheets' }).click()
  await page.getByText(/^New: Ratings, Scale\./).waitFor()
  await computeScores(page)
  await showView(page, 'calibrate')
  await panel.getByRole('button', { name: 'Compare ratings' }).waitFor()
  expect(await panel.innerText()).not.toContain('with the columns')
})
