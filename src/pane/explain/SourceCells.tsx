import type { CellRef } from '../../core/cells/cellRef.ts'
import { CellLink } from '../parts/CellLink.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'

/** How many are shown before all of them. */
const most = 24

/** Links to cells, under the sheet that they are in. */
export function SourceCells({ cells }: { cells: readonly CellRef[] }) {
  const [shown, more] = useFirst(cells, most, strings.explain.allCells)
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))]
  return (
    <>
      {sheets.map(sheet => (
        <div key={sheet} class="tl-source">
          <bdi class="tl-source-sheet">{sheet}</bdi>
          {shown
            .filter(cell => cell.sheet === sheet)
            .map(cell => (
              <CellLink key={`${cell.row} ${cell.column}`} cell={cell} />
            ))}
        </div>
      ))}
      {more}
    </>
  )
}
