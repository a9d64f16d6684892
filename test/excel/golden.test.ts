import { expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import score from '../../src/core/commands/score.ts'
import { formulaOf } from '../../src/core/output/formulaOf.ts'
import { fileHost } from '../../src/files/fileHost.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { simBookOf } from '../fakes/excel/simBook.ts'
import { openExcel, programs } from './openExcel.ts'

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

test.each([...examples.keys()])('%s gives the snapshot and the edits of a file, byte for byte', async name => {
  const workbook = examples.get(name)!
  const file = fileHost(name, writeNewXlsx(workbook))
  const { host, simulator } = openExcel(simBookOf(workbook), programs[0]!)

  const [inFile, inExcel] = [file.read(score.tables), await host.read(score.tables)]
  expect(JSON.stringify(inExcel)).toBe(JSON.stringify(inFile))
  const { edits } = score.run(inExcel, options)
  expect(JSON.stringify(edits)).toBe(JSON.stringify(score.run(inFile, options).edits))

  file.apply(edits)
  await host.apply(edits)
  const again = await host.read(score.tables)
  expect(JSON.stringify(again)).toBe(JSON.stringify(file.read(score.tables)))
  expect(JSON.stringify(score.run(again, options).edits)).toBe(
    JSON.stringify(score.run(file.read(score.tables), options).edits),
  )
  expect(simulator.book.undoCleared).toEqual([])
  expect(simulator.references.size).toBe(0)
})

test('what is written a second time stands once: groups, charts and conditional formats too', async () => {
  const { host, simulator } = openExcel(simBookOf(examples.get('five-tables.xlsx')!), programs[0]!)
  const write = async () => host.apply(score.run(await host.read(score.tables), options).edits)
  const shown = () =>
    simulator.book.sheets.map(({ title, charts, conditionalFormats, hiddenColumns, looks }) => ({
      ...{ title, charts: charts.size, conditionalFormats, hidden: [...hiddenColumns].sort() },
      groups: looks.filter(({ what }) => what === 'Group').length,
    }))
  await write()
  const once = shown()
  await write()
  expect(shown()).toEqual(once)
  expect(once.find(({ title }) => title === 'Run Log')).toMatchObject({ hidden: [8, 9], groups: 1 })
  expect(once.find(({ title }) => title === 'Scores')).toMatchObject({ charts: 1 })
})

test.each([...examples.keys()])('%s: every cell of our sheets is in Excel what it is in a file', async name => {
  const workbook = examples.get(name)!
  const { host, simulator } = openExcel(simBookOf(workbook), programs[0]!)
  const { edits } = score.run(await host.read(score.tables), options)
  await host.apply(edits)
  const file = fileHost(name, writeNewXlsx(workbook))
  file.apply(edits)
  const written = readXlsx(file.bytes())
  for (const edit of edits) {
    if (edit.kind !== 'writeSheet') continue
    const sheet = simulator.book.sheets.find(({ title }) => title === edit.sheet.title)!
    const grid = written.grids.find(each => each.sheet === sheet.title)!
    const differing = grid.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const held = sheet.rows[grid.top + row]?.[grid.left + column]
        const output = edit.sheet.rows[grid.top + row]?.[grid.left + column] ?? null
        const formula = output === null ? undefined : formulaOf(edit.sheet, output, grid.top + row)
        if (formula === undefined && output?.link !== undefined && held?.formula?.startsWith('=HYPERLINK("#')) return []
        const value = held === undefined || held.value === '' ? null : held.error ? { error: held.value } : held.value
        const [is, shall] = formula === undefined ? [value, cell] : [held?.formula, `=${formula}`]
        return JSON.stringify(is) === JSON.stringify(shall) ? [] : [{ row, column, is, shall }]
      }),
    )
    expect(differing, sheet.title).toEqual([])
  }
})
