import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { address } from '../../src/core/cells/address.ts'
import { score } from '../../src/core/commands/registry.ts'
import { resultJson } from '../../src/core/commands/result.ts'
import { patchXlsx } from '../../src/files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { localHost } from '../../src/local/localHost.ts'
import { words } from '../../src/local/workbench/page/words.ts'
import type { Answer } from '../../src/pane/compute/task.ts'
import { axe } from '../browser/axe.ts'
import { root } from '../sourceFiles.ts'
import { bytesOf } from './bytesOf.ts'
import { compute, goTo, gridOf, nameBox, openWorkbench, typeInto } from './openWorkbench.ts'

const example = new Uint8Array(readFileSync(join(root, 'examples/five-tables.xlsx')))

/** A scorecard whose third metric is a formula over the two before it. */
const calculated = (() => {
  const people = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve']
  const rows = people.map((name, index) => [name, 'Support', 10 + index, 0.5 + index / 10, null])
  const bytes = writeNewXlsx({
    sheets: [{ title: 'Scorecard', rows: [['Name', 'Role', 'Handle Time', 'Resolved', 'Effort'], ...rows] }],
  })
  const cells = people.map((_, index) => ({
    ...{ sheet: 'Scorecard', row: index + 1, column: 4 },
    value: (10 + index) * (0.5 + index / 10),
    formula: `C${index + 2}*D${index + 2}`,
  }))
  return patchXlsx(bytes, { typeCells: cells })
})()

const save = async (page: Page, path: string) => {
  const before = readFileSync(path)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved: /).waitFor()
  expect(readFileSync(path)).not.toEqual(before)
  return readXlsx(new Uint8Array(readFileSync(path)))
}

/** What `--json` gives on the file as it lies on the disk, run at the very time of an answer. */
async function commandLine(path: string, answer: Answer): Promise<string> {
  if (!('result' in answer)) throw new Error(answer.fault)
  const at = answer.result.sheets.log[0]?.at
  if (typeof at !== 'string') throw new Error('The run has no time')
  const snapshot = await localHost(path).read(score.tables)
  return JSON.stringify(resultJson('score', score.run(snapshot, { set: new Map(), at, host: 'local' })))
}

const json = (answer: Answer) => ('result' in answer ? JSON.stringify(resultJson('score', answer.result)) : '')

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

describe('what is typed', () => {
  test('makes the result stale; computed anew it is what the command line gives on the saved file', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated)
    await gridOf(page)
    const before = json(await compute(page))
    await typeInto(page, 'C2', '0.1234567890123456')
    await typeInto(page, 'D3', '71%')
    await typeInto(page, 'C4', '12.345678901234567')
    await typeInto(page, 'E5', '=C5+1/3')
    await page.getByText('Not saved yet').waitFor()
    const answer = await compute(page)
    const { grids } = await save(page, path)
    expect(json(answer)).toBe(await commandLine(path, answer))
    expect(json(answer)).not.toBe(before)
    const [, ana, ben, cleo, dan] = grids[0]?.cells ?? []
    expect(ana?.slice(2)).toEqual([0.1234567890123456, 0.5, 0.1234567890123456 * 0.5])
    expect(ben?.slice(2)).toEqual([11, 0.71, 11 * 0.71])
    expect(cleo?.[2]).toBe(12.345678901234567)
    expect(dan?.[4]).toBe(13 + 1 / 3)
  })

  test('counts also before the cell is left', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated)
    await gridOf(page)
    await goTo(page, 'C2')
    await page.keyboard.type('42')
    const answer = await compute(page)
    const { grids } = await save(page, path)
    expect(grids[0]?.cells[1]?.slice(2)).toEqual([42, 0.5, 21])
    expect(json(answer)).toBe(await commandLine(path, answer))
  })

  test('and undone again leaves the file as it is', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated)
    await gridOf(page)
    await typeInto(page, 'C2', '99')
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(300)
    const answer = await compute(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(/^Saved: /).waitFor()
    expect(readFileSync(path)).toEqual(Buffer.from(calculated))
    expect(json(answer)).toBe(await commandLine(path, answer))
  })

  test('and emptied, pasted and filled cells are taken over', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await gridOf(page)
    await goTo(page, 'C2')
    await page.keyboard.press('Delete')
    await goTo(page, 'D3')
    await page.keyboard.press('Control+c')
    await goTo(page, 'D6')
    await page.keyboard.press('Control+v')
    await page.waitForTimeout(500)
    await goTo(page, 'E6:E8')
    await page.keyboard.press('Control+d')
    await page.waitForTimeout(500)
    const { grids } = await save(page, path)
    const cells = grids[0]?.cells ?? []
    expect(cells[1]?.[2]).toBeNull()
    expect(cells[5]?.[3]).toBe(0.6)
    expect(cells[5]?.[4]).toBe(14 * 0.6)
    expect(cells).toHaveLength(8)
  })
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

test('a file that another program changed is not written over', async () => {
  const { page, path } = await openWorkbench('calculated.xlsx', calculated, { expected: /status of 422/ })
  await gridOf(page)
  await typeInto(page, 'C2', '99')
  writeFileSync(path, example)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/was changed by another program/).waitFor()
  expect(readFileSync(path)).toEqual(Buffer.from(example))
})

test('another file is opened, and its copy is saved where the browser keeps what it saves', async () => {
  const { page } = await openWorkbench('calculated.xlsx', calculated)
  await gridOf(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open…' }).click()
  await (await choosing).setFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,CSAT\nAna,4\n') })
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
