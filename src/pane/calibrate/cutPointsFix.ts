import type { RatingStep } from '../../core/calibration/result/ratingStep.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import type { Edit } from '../../core/cells/edit.ts'
import type { QuickFix } from '../../core/problems/finding.ts'
import { appendToTable } from '../../core/problems/quickFixes/appendToTable.ts'
import type { Block } from '../../core/tables/block.ts'
import { tables } from '../../core/tables/index.ts'
import type { PaneHost } from '../paneHost.ts'
import { strings } from '../strings.ts'

/**
 * Says in the Scale from which score each rating but the lowest begins: in its rows, in a column that is added where it is
 * missing; where there is no Scale, in a new one.
 */
export async function cutPointsFix(
  host: Pick<PaneHost, 'cells'>,
  blocks: readonly Block[],
  steps: readonly RatingStep[],
  cuts: readonly number[],
): Promise<QuickFix> {
  const title = strings.calibrate.cuts.fix
  const cutOf = (step: number): number | null => (step === 0 ? null : cuts[step - 1]!)
  const block = blocks.find(({ table }) => table === 'scale')
  if (block === undefined) {
    const rows = steps.map(({ rating, label }, step) => ({ rating, label, evidenceFrom: cutOf(step) }))
    return appendToTable({ blocks }, 'scale', rows, title)
  }
  const columnOf = (key: string) => block.headers.find(({ column }) => column === key)?.cell.column
  const { sheet, body, headerBottom } = block
  const own = columnOf('evidenceFrom')
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, row) => body.top + row)
  const ratings = await host.cells(rows.map(row => ({ sheet, row, column: columnOf('rating') ?? body.left })))
  const set = (row: number, value: string | number): Edit => {
    const cell: CellRef = { sheet, row, column: own ?? body.right + 1 }
    return { kind: 'setCell', cell, value, asked: true }
  }
  return {
    title,
    edits: [
      ...(own === undefined ? [set(headerBottom, tables.scale.columns.evidenceFrom.header)] : []),
      ...rows.flatMap((row, at) => {
        const step = steps.findIndex(({ rating }) => String(rating) === String(ratings[at] ?? ''))
        const cut = step < 0 ? null : cutOf(step)
        return cut === null ? [] : [set(row, cut)]
      }),
    ],
  }
}
