import { expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import type { Edit } from '../../src/core/cells/edit.ts'
import calibrate from '../../src/core/commands/calibrate.ts'
import type { Command } from '../../src/core/commands/define.ts'
import score from '../../src/core/commands/score.ts'
import { formulaOf } from '../../src/core/output/formulaOf.ts'
import { keptApart } from '../../src/core/output/keptApart.ts'
import { fileHost } from '../../src/files/fileHost.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { type SimBook, simBookOf } from '../fakes/excel/simBook.ts'
import { openExcel, programs } from './openExcel.ts'

const also = new Set(keptApart.keys())
const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test', also }

/** Each example that is kept as a golden case, with the command that it is kept for. */
const cases: readonly (readonly [name: string, command: Command])[] = [
  ...[...examples.keys()].map(name => [name, score] as const),
  ['customer-success.xlsx', calibrate],
]
const named = cases.map(([name, command]) => ({ name, command, id: command.id }))

test.each(named)(
  '$name, $id: gives the snapshot, the edits and the sheets of a file',
  async ({ name, command }) => {
    const workbook = examples.get(name)!
    const file = fileHost(name, writeNewXlsx(workbook))
    const { host, simulator } = openExcel(simBookOf(workbook), programs[0]!)

    const [inFile, inExcel] = [file.read(command.tables), await host.read(command.tables)]
    expect(JSON.stringify(inExcel)).toBe(JSON.stringify(inFile))
    const { edits } = command.run(inExcel, options)
    expect(JSON.stringify(edits)).toBe(JSON.stringify(command.run(inFile, options).edits))

    file.apply(edits)
    await host.apply(edits)
    // The next run is given the same, so that it gives the same.
    expect(JSON.stringify(await host.read(command.tables))).toBe(JSON.stringify(file.read(command.tables)))
    expect(simulator.book.undoCleared).toEqual([])
    expect(simulator.references.size).toBe(0)
    expectSameCells(edits, simulator.book, file.bytes())
  },
  240_000,
)

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

/** Every cell of our sheets is in Excel what it is in a file. */
function expectSameCells(edits: readonly Edit[], book: SimBook, bytes: Uint8Array): void {
  const written = readXlsx(bytes)
  for (const edit of edits) {
    if (edit.kind !== 'writeSheet') continue
    const sheet = book.sheets.find(({ title }) => title === edit.sheet.title)!
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
}
