import type { Cell } from '../../../src/core/cells/cell.ts'
import { cellAt, gridEnd } from '../../../src/core/cells/cellAt.ts'
import type { CellRef } from '../../../src/core/cells/cellRef.ts'
import type { AppendRows, Edit } from '../../../src/core/cells/edit.ts'
import type { Snapshot } from '../../../src/core/cells/snapshot.ts'
import { putCells, putSheet, takeSheets } from './putCells.ts'

/** What an edit makes of a workbook, the titles that it wrote, and the edits that take it back. */
export interface Applied {
  readonly snapshot: Snapshot
  readonly written: readonly string[]
  readonly undo: readonly Edit[]
}

export function applyEdit(snapshot: Snapshot, edit: Edit): Applied {
  switch (edit.kind) {
    case 'setCell':
      return set(snapshot, [{ cell: edit.cell, value: edit.value }])
    case 'appendRows':
      return append(snapshot, edit)
    case 'addSheet': {
      const rows = edit.rows.map(row => row.map(({ value }) => value))
      const cells = [edit.columns.map(({ header }) => header), ...rows]
      return { snapshot: putSheet(snapshot, { title: edit.title, ours: null }, cells), written: [edit.title], undo: [] }
    }
    case 'writeSheet': {
      const { key, title, rows } = edit.sheet
      const isNew = !snapshot.sheets.some(({ ours }) => ours === key)
      const cells = rows.map(row => row.map(cell => cell?.value ?? null))
      return {
        snapshot: putSheet(snapshot, { title, ours: key }, cells),
        written: [title],
        undo: isNew ? [{ kind: 'removeSheets', keys: [key] }] : [],
      }
    }
    case 'removeSheets':
      return { snapshot: takeSheets(snapshot, edit.keys), written: [], undo: [] }
    default:
      throw new TypeError(`The workbook in memory knows no ${edit.kind}`)
  }
}

interface NewValue {
  readonly cell: CellRef
  readonly value: Cell
}

function set(snapshot: Snapshot, values: readonly NewValue[]): Applied {
  const undo = values.map(({ cell }): Edit => ({ kind: 'setCell', cell, value: held(snapshot, cell), asked: true }))
  return {
    snapshot: putCells(snapshot, values),
    written: [...new Set(values.map(({ cell }) => cell.sheet))],
    undo: undo.reverse(),
  }
}

function held({ grids }: Snapshot, { sheet, row, column }: CellRef): Cell {
  const grid = grids.find(candidate => candidate.sheet === sheet)
  return grid === undefined ? null : cellAt(grid, row, column)
}

/** Under the headers that have the same words, in the first row that has all that the table has of them. */
function append(snapshot: Snapshot, { sheet, headers, rows }: AppendRows): Applied {
  const known = snapshot.sheets.some(({ title }) => title === sheet)
  const base = known ? snapshot : putSheet(snapshot, { title: sheet, ours: null }, [headers])
  const grid = base.grids.find(candidate => candidate.sheet === sheet)
  if (grid === undefined) throw new TypeError(`The sheet ${sheet} is blank`)
  const isHeader = (row: readonly Cell[]): boolean =>
    row.filter(cell => headers.some(header => header === cell)).length > 0
  const at = grid.cells.findIndex(isHeader)
  const found = grid.cells[at]
  if (found === undefined) throw new TypeError(`The sheet ${sheet} has none of the headers ${headers.join(', ')}`)
  const lacking = headers.filter(header => !found.includes(header))
  const columnOf = (header: string): number =>
    found.includes(header) ? grid.left + found.indexOf(header) : grid.left + found.length + lacking.indexOf(header)
  const end = gridEnd(grid).row
  const place = (row: number, header: string): CellRef => ({ sheet, row, column: columnOf(header) })
  return set(base, [
    ...lacking.map(header => ({ cell: place(grid.top + at, header), value: header })),
    ...rows.flatMap((row, i) =>
      headers.flatMap((header, j) => {
        const value = row[j] ?? null
        return value === null ? [] : [{ cell: place(end + i, header), value }]
      }),
    ),
  ])
}
