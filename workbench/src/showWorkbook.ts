import type { FUniver } from '@univerjs/core/facade'
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core'
import type { ShownSheet, ShownWorkbook } from '../../src/files/shown/shownWorkbook.ts'
import { workbookData } from './workbookData.ts'

/** The workbook that is shown, as it was given and as the grid holds it. */
export interface Shown {
  show(workbook: ShownWorkbook, again: boolean): void
  sheet(title: string): FWorksheet | null
  /** Every sheet as it was given, with what the grid holds of it. */
  sheets(): readonly { readonly given: ShownSheet; readonly held: FWorksheet }[]
  workbook(): ShownWorkbook
  held(): FWorkbook | null
}

export function showWorkbook(api: FUniver): Shown {
  let workbook: ShownWorkbook = { sheets: [], looks: [], names: [] }
  let held: FWorkbook | null = null
  let count = 0
  const sheet = (title: string): FWorksheet | null => held?.getSheetByName(title) ?? null
  return {
    sheet,
    workbook: () => workbook,
    held: () => held,
    sheets: () =>
      workbook.sheets.flatMap(given => {
        const found = sheet(given.title)
        return found === null ? [] : [{ given, held: found }]
      }),
    show(next, again) {
      const place = again && held !== null ? placeIn(held) : null
      if (held !== null) api.disposeUnit(held.getId())
      workbook = next
      held = api.createWorkbook(workbookData(next, `workbook${count++}`))
      const there = place === null ? null : sheet(place.title)
      if (place === null || there === null) return
      there.activate()
      there.getRange(place.row, place.column).activate()
      there.scrollToCell(place.top, place.left)
    },
  }
}

interface Place {
  readonly title: string
  readonly row: number
  readonly column: number
  readonly top: number
  readonly left: number
}

function placeIn(workbook: FWorkbook): Place {
  const sheet = workbook.getActiveSheet()
  const range = sheet.getSelection()?.getActiveRange()
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState()
  return {
    title: sheet.getSheetName(),
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    top: sheetViewStartRow,
    left: sheetViewStartColumn,
  }
}
