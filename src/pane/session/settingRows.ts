import type { CellRef } from '../../core/cells/cellRef.ts'
import type { Session } from './session.ts'

/** A row of the Settings table that has a key. */
export interface SettingPlace {
  /** The cell of its value; null where the table has no such column. */
  readonly value: CellRef | null
  /** All its cells, from the first to the last header of the table. */
  readonly cells: readonly CellRef[]
}

/** The rows of the Settings table that have a key, in any case, as the last run read them; the last of them holds. */
export function settingRows({ run }: Session, key: string): readonly SettingPlace[] {
  const view = run.value?.result.view
  return (view?.changed ?? []).flatMap(({ key: own, cell }): SettingPlace[] => {
    if (cell === null || own.toLowerCase() !== key.toLowerCase()) return []
    const block = view?.blocks.find(
      ({ table, sheet, body }) =>
        table === 'settings' && sheet === cell.sheet && cell.row >= body.top && cell.row <= body.bottom,
    )
    if (block === undefined) return []
    const header = block.headers.find(({ column }) => column === 'value')
    const { left, right } = block.body
    return [
      {
        value: header === undefined ? null : { ...cell, column: header.cell.column },
        cells: Array.from({ length: right - left + 1 }, (_, at) => ({ ...cell, column: left + at })),
      },
    ]
  })
}
