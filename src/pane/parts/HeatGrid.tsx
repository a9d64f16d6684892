import { useRef, useState } from 'preact/hooks'

/** Where a cell of a grid stands, from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface HeatGridProps {
  /** What is counted, and how keys move. */
  readonly label: string
  /** What the rows and the columns are. */
  readonly rowsTitle: string
  readonly columnsTitle: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly title: string; readonly counts: readonly number[] }[]
  readonly cellLabel: (place: GridPlace) => string
  /** Whether a cell is framed. */
  readonly isFramed: (place: GridPlace) => boolean
  readonly picked: GridPlace | null
  readonly onPick: (place: GridPlace) => void
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

/** Counts with their numbers on a ground that is darker for more: one stop for the Tab key, arrows move, Enter picks. */
export function HeatGrid(props: HeatGridProps) {
  const { label, rowsTitle, columnsTitle, columns, rows, cellLabel, isFramed, picked, onPick } = props
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 })
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const move = (event: KeyboardEvent): void => {
    const by = moves[event.key]
    if (by === undefined || table.current === null) return
    event.preventDefault()
    const isMirrored = event.key.startsWith('Arrow') && getComputedStyle(table.current).direction === 'rtl'
    const row = within(stop.row + by[0], rows.length)
    const column = within(stop.column + (isMirrored ? -by[1] : by[1]), columns.length)
    table.current.querySelectorAll('button')[row * columns.length + column]?.focus()
  }
  return (
    <div class="tl-heat">
      <table
        class="tl-heat-table"
        aria-label={label}
        ref={table}
        style={{ '--columns': columns.length }}
        onKeyDown={move}
      >
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {rowsTitle}
            </th>
            <th scope="colgroup" colSpan={columns.length}>
              {columnsTitle}
            </th>
          </tr>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, counts }, row) => (
            <tr key={row}>
              <th scope="row">
                <bdi>{title}</bdi>
              </th>
              {counts.map((count, column) => (
                <td key={column}>
                  <button
                    type="button"
                    class={`tl-heat-cell tl-heat-${heatOf(count, most)}${isFramed({ row, column }) ? ' tl-heat-framed' : ''}`}
                    aria-label={cellLabel({ row, column })}
                    aria-pressed={picked?.row === row && picked.column === column}
                    tabIndex={stop.row === row && stop.column === column ? 0 : -1}
                    onFocus={() => setStop({ row, column })}
                    onClick={() => onPick({ row, column })}
                  >
                    {count === 0 ? '·' : count}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** From 0 for nobody to 4: by the root, so that one large number leaves the small ones apart. */
function heatOf(count: number, most: number): number {
  return Math.ceil(4 * Math.sqrt(count / most))
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at))
}
