import { address, fullAddress } from '../../core/cells/address.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import { reveal } from '../session/reveal.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** The address of a cell; a click shows the cell. `full` names its sheet too. */
export function CellLink({ cell, full = false }: { cell: CellRef; full?: boolean }) {
  const session = useSession()
  return (
    <button
      type="button"
      class="tl-cell-link"
      onClick={() => void reveal(session, cell)}
      aria-label={strings.problems.go(fullAddress(cell))}
    >
      {full ? fullAddress(cell) : address(cell)}
    </button>
  )
}
