import { expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import type { Edit } from '../../src/core/cells/edit.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import type { Command } from '../../src/core/commands/define.ts'
import { calibrate, score } from '../../src/core/commands/registry.ts'
import { formulaOf } from '../../src/core/output/formulaOf.ts'
import { keptApart } from '../../src/core/output/keptApart.ts'
import { type FileHost, fileHost } from '../../src/files/fileHost.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { type GoogleBook, type GoogleCell, googleBookOf, userPart } from '../fakes/sheets/googleBook.ts'
import { openSheets } from './openSheets.ts'

const also = new Set(keptApart.keys())
const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test', also }

test.each<{ readonly name: string; readonly command: Command }>([
  ...[...examples.keys()].map(name => ({ name, command: score })),
  { name: 'customer-success.xlsx', command: calibrate },
])(
  '$name, $command.id: snapshot, edits and every cell of our sheets are those of a file, byte for byte',
  async ({ name, command }) => {
    const workbook = examples.get(name)!
    const file = fileHost(name, writeNewXlsx(workbook))
    const book = googleBookOf(workbook)
    const users = userPart(book)
    const { host } = openSheets(book)

    const [inFile, atGoogle] = [file.read(command.tables), await host.read(command.tables)]
    expect(JSON.stringify(atGoogle)).toBe(asFarAsTold(inFile, atGoogle))
    const { edits } = command.run(atGoogle, options)
    expect(JSON.stringify(edits)).toBe(JSON.stringify(command.run(inFile, options).edits))

    file.apply(edits)
    await host.apply(edits)
    expect(differingCells(edits, file, book)).toEqual([])
    // One snapshot gives one result, whoever reads it.
    const again = await host.read(command.tables)
    expect(JSON.stringify(again)).toBe(asFarAsTold(file.read(command.tables), again))
    expect(userPart(book)).toBe(users)
  },
  60_000,
)

test('what is written a second time stands once: groups, charts and conditional formats too', async () => {
  const book = googleBookOf(examples.get('five-tables.xlsx')!)
  const { host } = openSheets(book)
  const write = async () => host.apply(score.run(await host.read(score.tables), options).edits)
  const shown = () =>
    book.sheets.map(({ title, charts, rules, hiddenColumns, groupDepths, validations }) => ({
      ...{ title, charts: charts.length, rules, validations, hidden: [...hiddenColumns].sort() },
      groups: [...groupDepths].filter(([, depth]) => depth > 0),
    }))
  await write()
  const once = shown()
  await write()
  expect(shown()).toEqual(once)
  expect(once.find(({ title }) => title === 'Scores')).toMatchObject({ charts: 1 })
  expect(once.find(({ title }) => title === 'Run Log')?.hidden.length).toBeGreaterThan(0)
})

/** Of long sheets Google is not asked what is hidden. */
function asFarAsTold(snapshot: Snapshot, atGoogle: Snapshot): string {
  const grids = snapshot.grids.map((grid, index) => {
    const { hiddenRows = null, hiddenColumns = null } = atGoogle.grids[index] ?? {}
    return {
      ...grid,
      hiddenRows: hiddenRows === null ? null : grid.hiddenRows,
      hiddenColumns: hiddenColumns === null ? null : grid.hiddenColumns,
    }
  })
  return JSON.stringify({ ...snapshot, grids })
}

/** Cells of our sheets that hold something else than in the file. Links lead to the same cell by other words. */
function differingCells(edits: readonly Edit[], file: FileHost, book: GoogleBook) {
  const written = readXlsx(file.bytes())
  return edits.flatMap(edit => {
    if (edit.kind !== 'writeSheet') return []
    const sheet = book.sheets.find(({ title }) => title === edit.sheet.title)!
    const grid = written.grids.find(each => each.sheet === sheet.title)!
    return grid.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const held = sheet.rows[grid.top + row]?.[grid.left + column]
        const output = edit.sheet.rows[grid.top + row]?.[grid.left + column] ?? null
        const formula = output === null ? undefined : formulaOf(edit.sheet, output, grid.top + row)
        const isLink = formula === undefined && output?.link !== undefined
        if (isLink && held?.formula?.startsWith('=HYPERLINK("#gid=')) return []
        const [is, shall] = formula === undefined ? [plainCell(held), cell] : [held?.formula, `=${formula}`]
        return JSON.stringify(is) === JSON.stringify(shall) ? [] : [{ sheet: sheet.title, row, column, is, shall }]
      }),
    )
  })
}

function plainCell(held: GoogleCell | undefined) {
  if (held === undefined || held.value === '') return null
  return held.error ? { error: held.value } : held.value
}
