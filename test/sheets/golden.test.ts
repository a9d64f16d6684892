import { expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import score from '../../src/core/commands/score.ts'
import { formulaOf } from '../../src/core/output/formulaOf.ts'
import { fileHost } from '../../src/files/fileHost.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { type GoogleCell, googleBookOf, userPart } from '../fakes/sheets/googleBook.ts'
import { openSheets } from './openSheets.ts'

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

/** Of how many rows Google is asked whether they are hidden differs by host, and no edit depends on it. */
function plain(snapshot: { readonly grids: readonly object[] }): string {
  return JSON.stringify({
    ...snapshot,
    grids: snapshot.grids.map(grid => ({ ...grid, hiddenRows: 0, hiddenColumns: 0 })),
  })
}

test.each([...examples.keys()])('%s gives the snapshot and the edits of a file, byte for byte', async name => {
  const workbook = examples.get(name)!
  const file = fileHost(name, writeNewXlsx(workbook))
  const book = googleBookOf(workbook)
  const users = userPart(book)
  const { host } = openSheets(book)

  const [inFile, atGoogle] = [file.read(score.tables), await host.read(score.tables)]
  expect(plain(atGoogle)).toBe(plain(inFile))
  const { edits } = score.run(atGoogle, options)
  expect(JSON.stringify(edits)).toBe(JSON.stringify(score.run(inFile, options).edits))

  file.apply(edits)
  await host.apply(edits)
  const again = await host.read(score.tables)
  expect(plain(again)).toBe(plain(file.read(score.tables)))
  const [next, nextInFile] = [score.run(again, options).edits, score.run(file.read(score.tables), options).edits]
  expect(JSON.stringify(next)).toBe(JSON.stringify(nextInFile))
  expect(userPart(book)).toBe(users)
})

test.each([...examples.keys()])('%s: every cell of our sheets is at Google what it is in a file', async name => {
  const workbook = examples.get(name)!
  const book = googleBookOf(workbook)
  const { host } = openSheets(book)
  const { edits } = score.run(await host.read(score.tables), options)
  await host.apply(edits)
  const file = fileHost(name, writeNewXlsx(workbook))
  file.apply(edits)
  const written = readXlsx(file.bytes())
  for (const edit of edits) {
    if (edit.kind !== 'writeSheet') continue
    const sheet = book.sheets.find(({ title }) => title === edit.sheet.title)!
    const grid = written.grids.find(each => each.sheet === sheet.title)!
    const differing = grid.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const held = sheet.rows[grid.top + row]?.[grid.left + column]
        const output = edit.sheet.rows[grid.top + row]?.[grid.left + column] ?? null
        const formula = output === null ? undefined : formulaOf(edit.sheet, output, grid.top + row)
        if (formula === undefined && output?.link !== undefined && held?.formula?.startsWith('=HYPERLINK("#gid='))
          return []
        const [is, shall] = formula === undefined ? [plainCell(held), cell] : [held?.formula, `=${formula}`]
        return JSON.stringify(is) === JSON.stringify(shall) ? [] : [{ row, column, is, shall }]
      }),
    )
    expect(differing, sheet.title).toEqual([])
  }
})

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

function plainCell(held: GoogleCell | undefined) {
  if (held === undefined || held.value === '') return null
  return held.error ? { error: held.value } : held.value
}
