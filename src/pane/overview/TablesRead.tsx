import { strings } from '../strings.ts'

/** The tables that were read: a few by name, many as a count that opens. */
export function TablesRead({ titles }: { titles: readonly string[] }) {
  if (titles.length <= fewTables) return <p>{strings.overview.read(titles)}</p>
  return (
    <details class="tl-tables-read">
      <summary>{strings.overview.readCount(titles.length)}</summary>
      <p>{titles.join(', ')}</p>
    </details>
  )
}

/** As many as one or two lines hold. */
const fewTables = 6
