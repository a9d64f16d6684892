import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane, type PaneOptions } from './openPane.ts'
import { tabTo } from './tabTo.ts'

/** Codes instead of names, a team and two measures, under headers of which no table knows any. */
const unforeseen = `
  Liste 7
  | Wer | Zirkel | Frohsinn | Kringel | Bemerkt |
  | 101 | Nord   | 4.5      | 3       | 7       |
  | 102 | Nord   | 4.1      | 4       | 7       |
  | 103 | Sued   | 3.9      | 2       | 7       |
  | 104 | Sued   | 4.4      | 6       | 7       |
  | 105 | Sued   | 4.7      | 5       | 7       |
`
const asking = `
  Scorecard
  | Name | CSAT | Rework |
  | Ana  | 0.9  | 4      |
  | Ben  | 90   | 3      |
  | Cid  | 91%  | 2      |
`

const computed = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()

async function compute(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await computed(page)
}

/** What the pane has left to ask. */
async function asked(page: Page): Promise<readonly string[]> {
  await page.getByText('Read as').waitFor()
  return page.locator('.tl-question, .tl-column-open').allInnerTexts()
}

const appended = (page: Page) =>
  page.evaluate(() =>
    globalThis.paneHost.book.applied.flat().flatMap(edit => (edit.kind === 'appendRows' ? edit.rows : [])),
  )

const answers = [
  ['sheet', 'Liste 7', 'Scorecard'],
  ['column', 'Wer', 'Employee ID'],
  ['column', 'Zirkel', 'Team'],
  ['column', 'Bemerkt', '-'],
  ['read.Liste 7.Kringel.direction', 'lower', null],
  ['read.Liste 7.Frohsinn.direction', 'higher', null],
]

/** What is left when the job is done: two metrics with a direction each, five people with scores, nothing to ask. */
async function expectDone(page: Page): Promise<void> {
  await page.getByText('5 people, median').waitFor()
  expect(await asked(page)).toEqual([])
  expect(await appended(page)).toEqual(answers)
  const read = await page.evaluate(() => globalThis.paneHost.book.snapshot().grids.map(({ sheet }) => sheet))
  expect(read).toEqual(['Liste 7', 'Aliases', 'Settings'])
}

describe('a sheet whose headers nobody foresaw', () => {
  test('is mapped with the mouse, and a second run asks nothing', async () => {
    const page = await openPane({ workbook: unforeseen, height: 900 })
    const choose = async (chip: RegExp, label: string, option: string): Promise<void> => {
      await page.getByRole('button', { name: chip }).click()
      await page.getByLabel(label).selectOption({ label: option })
      await page.getByRole('button', { name: 'Use' }).click()
      await computed(page)
    }
    await compute(page)
    await choose(/^Liste 7 is read as: not read/, 'This sheet is', 'Scorecard')
    await choose(/^Wer\W+not known/, 'This column is', 'Employee ID')
    await choose(/^Zirkel\W/, 'This column is', 'Team')
    await choose(/^Bemerkt\W+metric/, 'This column is', 'Left out')
    await page.getByRole('button', { name: /^Kringel\W+metric, higher is better\W+please look$/ }).click()
    await page.getByRole('radio', { name: 'Lower is better' }).check()
    await axe(page)
    await page.getByRole('button', { name: 'Use' }).click()
    await page.getByRole('button', { name: 'The guess is right' }).click()
    await expectDone(page)
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('compute scores')
    await page.keyboard.press('Enter')
    await computed(page)
    await expectDone(page)
  })

  test('is mapped with the keyboard alone', async () => {
    const page = await openPane({ workbook: unforeseen })
    const choose = async (chip: RegExp, label: RegExp, typed: string): Promise<void> => {
      await tabTo(page, chip)
      await page.keyboard.press('Enter')
      await tabTo(page, label)
      await page.keyboard.type(typed)
      await tabTo(page, /^Use$/)
      await page.keyboard.press('Enter')
      await computed(page)
    }
    await tabTo(page, /^Compute scores$/)
    await page.keyboard.press('Enter')
    await computed(page)
    await choose(/^Liste 7 is read as/, /^This sheet is/, 'Scorecard')
    await choose(/^Wer\W+not known/, /^This column is/, 'Employee ID')
    await choose(/^Zirkel\W/, /^This column is/, 'Team')
    await choose(/^Bemerkt\W+metric/, /^This column is/, 'Left out')
    await tabTo(page, /^Kringel\W+metric, higher/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^$/)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^Use$/)
    await page.keyboard.press('Enter')
    await computed(page)
    await tabTo(page, /^The guess is right$/)
    await page.keyboard.press('Enter')
    await expectDone(page)
  })
})

describe('questions', () => {
  test('one button for each answer, beside an example cell; the answer is a row, and the question goes', async () => {
    const page = await openPane({ workbook: asking })
    await compute(page)
    const question = page.locator('.tl-question')
    await question.getByText('CSAT, for example').waitFor()
    await question.getByRole('button', { name: /^Go to Scorecard!/ }).click()
    expect(await page.evaluate(() => globalThis.paneHost.book.revealed)).toMatchObject([{ sheet: 'Scorecard' }])
    await axe(page)
    expect(await page.locator('.tl-problem').filter({ hasText: 'look like 0.92' }).count()).toBe(0)
    const first = question.locator('.tl-answers button').first()
    await first.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Done:').waitFor()
    expect(await page.locator('.tl-question').count()).toBe(0)
    expect((await appended(page))[0]?.[0]).toBe('read.Scorecard.CSAT.percent')
    // Who works by keyboard goes on where the question was.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tl-view')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.tl-question').waitFor()
  })

  test('all guesses are confirmed at once, and can be corrected after that', async () => {
    const page = await openPane({ workbook: 'support-scorecard.xlsx', height: 900 })
    await compute(page)
    await page.getByRole('button', { name: 'All 6 guesses are right' }).click()
    await page.getByText('Done: 6 guessed directions are right.').waitFor()
    expect(await asked(page)).toEqual([])
    expect((await appended(page)).length).toBe(6)
    await page.getByRole('button', { name: '1 sheet with nothing to ask' }).click()
    await page.getByRole('button', { name: /^Escalations\W+metric, lower is better$/ }).click()
    expect(await page.getByRole('button', { name: 'Use' }).getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('radio', { name: 'Higher is better' }).check()
    await page.getByRole('button', { name: 'Use' }).click()
    await page.getByRole('button', { name: /^Escalations\W+metric, higher is better$/ }).waitFor()
    const last = await page.evaluate(() => globalThis.paneHost.book.applied.slice(-1)[0])
    expect(last).toMatchObject([{ kind: 'setCell', value: 'higher' }])
  })
})

describe('scores', () => {
  test('a dot for each person of a role, as a table too, which leads to the person', async () => {
    const page = await openPane({ workbook: 'five-tables.xlsx' })
    await compute(page)
    await page.getByRole('img', { name: /^Support Engineer: 12 people, from \d+ to \d+ points, median 99$/ }).waitFor()
    expect(await page.locator('.tl-dot').count()).toBe(19)
    await page.getByRole('button', { name: 'Show as table' }).click()
    expect(await page.getByRole('table').count()).toBe(2)
    await axe(page)
    await page.getByRole('table').first().getByRole('button').first().click()
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Explain')
  })

  test('bars for many, with the middle half told in words; amber where too few were measured', async () => {
    const people = Array.from({ length: 40 }, (_, i) => `| P${i} | ${60 + i} | ${i < 20 ? 90 : ''} |`)
    const page = await openPane({
      workbook: [
        'Scorecard',
        '| Name | CSAT | Solved |',
        '| Floor | 50 | 0 |',
        '| Target | 90 | 100 |',
        ...people,
      ].join('\n'),
    })
    await compute(page)
    await page.getByRole('img', { name: /^All: \d+ people/ }).waitFor()
    await page.getByText(/^Middle half, \d+ to \d+$/).waitFor()
    const amber = page.locator('.tl-coverage-below')
    expect(await amber.allInnerTexts()).toEqual([expect.stringContaining('50 %')])
    expect(await amber.innerText()).toContain('20 of 40 people measured. Below what a score needs')
    await page.getByRole('button', { name: 'Show as table' }).click()
    await page.getByRole('table').waitFor()
  })
})

describe('the view', () => {
  const looks = [
    { place: 'excel', width: 320, theme: 'light' },
    { place: 'sheets', width: 300, theme: 'dark' },
    { place: 'workbench', width: 350, height: 378, theme: 'light' },
    { place: 'file', width: 320, theme: 'dark', forcedColors: true },
  ] as const

  for (const { forcedColors = false, ...look } of looks as readonly PaneOptions[]) {
    test(`fits ${look.width} px, ${look.theme}${forcedColors ? ', forced colors' : ''}`, async () => {
      for (const workbook of ['support-scorecard.xlsx', asking]) {
        const page = await openPane({ ...look, forcedColors, workbook })
        await compute(page)
        await axe(page)
        await page.locator('.tl-column > button').first().click()
        await axe(page)
        expect(await overflowing(page)).toEqual([])
      }
    })
  }

  test('text at twice its size is cut nowhere', async () => {
    const page = await openPane({ workbook: 'five-tables.xlsx' })
    await page.evaluate(() => {
      document.documentElement.classList.add('twice')
      document.documentElement.style.fontSize = '200%'
    })
    await compute(page)
    await page.getByRole('button', { name: /sheets with nothing to ask/ }).click()
    expect(await overflowing(page)).toEqual([])
  })

  test('markup, links, long and bidirectional text of headers and titles appear as text', async () => {
    const nasty = `<img src=x onerror="alert(1)">javascript:alert(1)\u202Egnp\u0007${'x'.repeat(30_000)}`
    const workbook = `
      Scorecard
      | Name | ${JSON.stringify(nasty)} | Role |
      | ${JSON.stringify(nasty)} | 4 | ${JSON.stringify(nasty)} |
      | Ben  | 5 | ${JSON.stringify(nasty)} |
      | Floor | 1 | |
      | Target | 5 | |
    `
    const page = await openPane({ workbook })
    await compute(page)
    expect(await page.locator('.tl-view img:not([role])').count()).toBe(0)
    expect(await overflowing(page)).toEqual([])
    await page.locator('.tl-column > button').nth(1).click()
    expect(await overflowing(page)).toEqual([])
  })
})

/** What is wider than its place. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
    ...[...document.querySelectorAll<HTMLElement>('.tl-view, .tl-dialog, .tl-view button, .tl-dialog button')]
      .filter(each => each.scrollWidth > each.clientWidth + 1)
      .map(each => each.className),
  ])
}
