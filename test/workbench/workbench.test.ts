import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { address } from '../../src/core/cells/address.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { words } from '../../src/local/workbench/page/words.ts'
import type { Answer } from '../../src/pane/compute/task.ts'
import { axe } from '../browser/axe.ts'
import { bytesOf } from './bytesOf.ts'
import { compute, goTo, gridOf, nameBox, openWorkbench, typeInto } from './openWorkbench.ts'
import { calculated, commandLine, example, json, save } from './workbooks.ts'

test('the file is shown, scores are computed, and a problem leads to its cell', async () => {
  const { page, path } = await openWorkbench('five-tables.xlsx', example)
  await gridOf(page)
  const answer = await compute(page)
  expect(json(answer)).toBe(await commandLine(path, answer))
  await page
    .locator('.wb-pane')
    .getByRole('tab', { name: /^Problems/ })
    .click()
  const line = page.locator('.wb-pane .tl-problem-item button').first()
  const text = await line.innerText()
  await line.click()
  const problems = 'result' in answer ? answer.result.problems : []
  const cell = problems.find(({ message }) => text.includes(message))?.cell
  if (cell == null) throw new Error(`No problem says: ${text}`)
  await expect.poll(() => nameBox(page).inputValue()).toBe(address(cell))
  expect(await page.locator('.wb-grid [role="tab"][aria-selected="true"]').innerText()).toBe(cell.sheet)
})

test('what the grid itself offers asks for nothing from elsewhere and breaks no policy', async () => {
  const { page } = await openWorkbench('five-tables.xlsx', example)
  await gridOf(page)
  const box = await page.locator('[id^="univer-sheet-main-canvas"]').boundingBox()
  await page.mouse.dblclick(box!.x + 120, box!.y + 60)
  await page.keyboard.type('=SU')
  await page.waitForTimeout(500)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.mouse.click(box!.x + 120, box!.y + 60, { button: 'right' })
  const tab = page.locator('.wb-grid').getByText('Metrics').first()
  await tab.click({ button: 'right' })
  await page.waitForTimeout(300)
  await page.keyboard.press('Escape')
  await tab.dblclick()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await page.waitForTimeout(300)
})

test('whatever cells, sheets and files are called, it is text', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202eabc',
    '\u0007',
    '=1+1',
    'x'.repeat(32_000),
  ]
  const bytes = writeNewXlsx({
    sheets: [
      {
        title: '<b onclick=alert(1)>',
        rows: [
          ['Name', ...hostile],
          ['<script>alert(1)</script>', 1, 2, 3, 4, 5, 6],
        ],
      },
    ],
  })
  const { page, path } = await openWorkbench('<i>plan&.xlsx', bytes)
  await gridOf(page)
  await page.getByRole('heading', { name: '<i>plan&.xlsx' }).waitFor()
  const answer = await compute(page)
  expect(json(answer)).toBe(await commandLine(path, answer))
  expect(await page.locator('img, i, b, script:not([src])').count()).toBe(0)
})

test.each(['light', 'dark'] as const)('axe finds nothing around the grid in the %s theme', async colorScheme => {
  const { page } = await openWorkbench('five-tables.xlsx', example, { colorScheme })
  await gridOf(page)
  await typeInto(page, 'A2', 'x')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved: /).waitFor()
  // The grid paints its cells, so that neither axe nor a screen reader finds them; the pane says what matters.
  await page.evaluate(() => document.querySelector('.wb-grid')?.replaceChildren())
  await axe(page)
})

test('keys in the pane stay in the pane, also after a cell was shown', async () => {
  const { page, path } = await openWorkbench('five-tables.xlsx', example)
  await gridOf(page)
  await goTo(page, 'B2')
  await compute(page)
  await page
    .locator('.wb-pane')
    .getByRole('tab', { name: /^Problems/ })
    .click()
  await page.locator('.wb-pane .tl-problem-item button').first().press('Enter')
  await page.waitForTimeout(500)
  for (const key of ['Delete', 'x', 'Control+x', 'Control+Shift+P']) await page.keyboard.press(key)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('check')
  for (const key of ['Backspace', 'Delete', 'Control+z', 'Control+v', 'Escape']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved: /).waitFor()
  expect(readFileSync(path)).toEqual(Buffer.from(example))
})

test('the pane grows and shrinks with the arrow keys', async () => {
  const { page } = await openWorkbench('five-tables.xlsx', example)
  const width = () => page.locator('.wb-pane').evaluate(pane => pane.getBoundingClientRect().width)
  expect(await width()).toBe(360)
  await page.getByRole('slider', { name: words.dividerLabel }).press('ArrowLeft')
  expect(await width()).toBe(380)
  for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowRight')
  expect(await width()).toBe(300)
})

test('results are written into the workbook, shown, saved, and the same when opened again', async () => {
  const { page, path } = await openWorkbench('five-tables.xlsx', example)
  await gridOf(page)
  const first = await compute(page)
  await page.getByRole('button', { name: 'Write to the workbook…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Write/ })
    .click()
  await page.getByText(/^Written: /).waitFor()
  await page.locator('.wb-grid').getByText('Score Detail').first().waitFor()
  const { sheets } = await save(page, path)
  expect(sheets.flatMap(({ ours }) => ours ?? [])).toEqual(['SCORES', 'DETAIL', 'PROBLEMS', 'LOG'])
  await page.reload()
  await gridOf(page)
  const again = await compute(page)
  expect(json(again)).toBe(await commandLine(path, again))
  const scores = (answer: Answer) => ('result' in answer ? JSON.stringify(answer.result.sheets.scores) : '')
  expect(scores(again)).toBe(scores(first))
})

test('what cannot be saved is refused with words, and nothing is done', async () => {
  const { page, path } = await openWorkbench('calculated.xlsx', calculated)
  await gridOf(page)
  await goTo(page, 'A1')
  await page.keyboard.press('Control+b')
  await page.getByText(words.refused).waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved: /).waitFor()
  expect(readFileSync(path)).toEqual(Buffer.from(calculated))
})

test('the key of saving saves, with Caps Lock, too', async () => {
  const { page, path } = await openWorkbench('calculated.xlsx', calculated)
  await gridOf(page)
  await typeInto(page, 'C2', '99')
  await page.locator('body').dispatchEvent('keydown', { key: 'S', ctrlKey: true, bubbles: true, cancelable: true })
  await page.getByText(/^Saved: /).waitFor({ timeout: 5000 })
  expect(readFileSync(path)).not.toEqual(Buffer.from(calculated))
})

test('a file that another program changed is not written over', async () => {
  const { page, path } = await openWorkbench('calculated.xlsx', calculated, { expected: /status of 422/ })
  await gridOf(page)
  await typeInto(page, 'C2', '99')
  writeFileSync(path, example)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/was changed by another program.*Save a Copy… keeps them in a file of their own/).waitFor()
  expect(readFileSync(path)).toEqual(Buffer.from(example))
})

test('another file is opened, and its copy is saved where the browser keeps what it saves', async () => {
  const { page } = await openWorkbench('calculated.xlsx', calculated)
  await gridOf(page)
  await page.getByRole('button', { name: 'Open…' }).click()
  const mine = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,CSAT\nAna,4\n') }
  await page.locator('input[type="file"]').setInputFiles(mine)
  await page.getByRole('heading', { name: 'mine.csv' }).waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('mine.throughline.xlsx')
  expect(readXlsx(await bytesOf(file)).grids[0]?.cells).toEqual([
    ['Name', 'CSAT'],
    ['Ana', 4],
  ])
})

test('the example that the page carries is opened by its command', async () => {
  const { page } = await openWorkbench('calculated.xlsx', calculated)
  await gridOf(page)
  await page.getByRole('button', { name: /^Run a command/ }).click()
  await page.getByRole('combobox').fill('example')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'five-tables.xlsx' }).waitFor()
})

test('without a grid the pane does its work, and the page says why no cells are there', async () => {
  const { page, path } = await openWorkbench('five-tables.xlsx', example, {
    expected: /grid\.js|ERR_FAILED/,
    before: async page => {
      await page.route('**/grid.js', route => route.abort())
    },
  })
  await page.getByText(words.noGrid).waitFor()
  const answer = await compute(page)
  expect(json(answer)).toBe(await commandLine(path, answer))
})
