import type { ICellData } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/preset-sheets-core'
import type { GridEvents, TypedCells } from '../../src/local/workbench/page/gridPort.ts'
import { overlongNumber } from './heldCell.ts'
import type { Shown } from './showWorkbook.ts'
import { type Known, typedCell } from './typedCell.ts'

/** Follows what changes in the grid. */
export interface Edits {
  typed(): Promise<TypedCells>
  /** Does something that is no edit of the user's, after which the grid shows what the file holds. */
  pause(change: () => void): void
}

type Positions = Map<number, Known | null>

/** Positions of a sheet as one number. */
const columns = 16_384

export function watchEdits(api: FUniver, shown: Shown, events: GridEvents): Edits {
  /** The cells that were written to since the file was shown, by sheet, with what was taken of them last. */
  const touched = new Map<string, Positions>()
  let paused = false
  let calculated = true
  let follows = false
  /** Whoever takes the cells over need not be told of what is taken. */
  let taking = false

  /** The grid makes what calculates with its first workbook. */
  const followCalculation = (): void => {
    if (follows) return
    follows = true
    api.getFormula().calculationResultApplied(() => {
      calculated = true
    })
  }
  const touch = (title: string, matrix: ISetRangeValuesMutationParams['cellValue']): void => {
    const positions = touched.get(title) ?? new Map()
    touched.set(title, positions)
    for (const [row, cells] of Object.entries(matrix ?? {})) {
      for (const column of Object.keys(cells ?? {})) {
        const position = Number(row) * columns + Number(column)
        if (!positions.has(position)) positions.set(position, null)
      }
    }
  }

  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || paused) return
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams & { readonly trigger?: string }
    const sheet = shown.held()?.getSheetBySheetId(subUnitId)
    if (sheet === null || sheet === undefined) return
    touch(sheet.getSheetName(), cellValue)
    // The results of formulas come without a trigger.
    if (trigger === undefined) return
    calculated = false
    for (const { row, column, data } of entriesOf(cellValue)) {
      const number = overlongNumber(data)
      if (number !== null) sheet.getRange(row, column).setValue({ v: number, t: 2 })
    }
    if (!taking) events.edited()
  })
  return {
    async typed() {
      // What was typed into a cell counts, also where it has not been left yet.
      taking = true
      try {
        await shown.held()?.endEditingAsync(true)
      } finally {
        taking = false
      }
      if (!calculated) await api.getFormula().onCalculationResultApplied()
      calculated = true
      const found = shown.sheets().flatMap(({ given, held }) => {
        const positions = touched.get(given.title) ?? new Map<number, Known | null>()
        if (positions.size === 0) return []
        const before = new Map(
          given.cells
            .map(cell => [cell.row * columns + cell.column, cell] as const)
            .filter(([at]) => positions.has(at)),
        )
        return [...positions].flatMap(([position, known]) => {
          const at = { row: Math.floor(position / columns), column: position % columns }
          const typed = typedCell({ given, held, looks: shown.workbook().looks }, at, before.get(position), known)
          return typed === null ? [] : [{ ...typed, positions, position }]
        })
      })
      return {
        cells: found.map(({ cell }) => cell),
        taken() {
          for (const { positions, position, now } of found) positions.set(position, now)
        },
      }
    },
    pause(change) {
      paused = true
      try {
        change()
        followCalculation()
      } finally {
        paused = false
        touched.clear()
        calculated = true
      }
    },
  }
}

function entriesOf(matrix: ISetRangeValuesMutationParams['cellValue']) {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, data]) => ({
      row: Number(row),
      column: Number(column),
      data: (data ?? {}) as ICellData,
    })),
  )
}
