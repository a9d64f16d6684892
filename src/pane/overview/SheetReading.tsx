import { useState } from 'preact/hooks'
import type { ReadColumn } from '../../core/commands/readColumns.ts'
import { tables } from '../../core/tables/index.ts'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { Icon } from '../parts/Icon.tsx'
import { strings } from '../strings.ts'
import { columnText } from './columnText.ts'
import type { SheetLine } from './sheetLines.ts'

const words = strings.overview.recognized

/** How many columns show before all of them; those that wait for the user come first. */
const most = 12

/** A sheet with the tables that it was taken for, and its columns as chips. */
export function SheetReading({
  line,
  onSheet,
  onColumn,
}: {
  line: SheetLine
  onSheet: () => void
  onColumn: (column: ReadColumn) => void
}) {
  const [all, setAll] = useState(false)
  const { sheets, columns } = line
  const named = words.sheets(sheets)
  const ordered = [...columns.filter(isOpen), ...columns.filter(column => !isOpen(column))]
  const shown = all || columns.length <= most ? columns : ordered.slice(0, most)
  return (
    <li class="tl-sheet">
      <div class="tl-sheet-head">
        <span class="tl-sheet-title" title={sheets.join(', ')}>
          {named}
        </span>
        <Chip onClick={onSheet} label={words.sheetLabel(named, tablesText(line))}>
          <span>{tablesText(line)}</span>
          <Icon name="chevronDown" />
        </Chip>
      </div>
      {columns.length === 0 ? null : (
        <ul class="tl-chips" aria-label={words.columns(named)}>
          {shown.map(column => (
            <li key={column.written}>
              <ColumnChip column={column} onClick={() => onColumn(column)} />
            </li>
          ))}
        </ul>
      )}
      {shown.length === columns.length ? null : (
        <div class="tl-more">
          <Button kind="subtle" onClick={() => setAll(true)}>
            {words.moreColumns(columns.length - shown.length)}
          </Button>
        </div>
      )}
    </li>
  )
}

function ColumnChip({ column, onClick }: { column: ReadColumn; onClick: () => void }) {
  const { text, open } = columnText(column)
  return (
    <span class={open ? 'tl-column tl-column-open' : 'tl-column'}>
      <Chip onClick={onClick}>
        {open ? <Icon name="question" /> : null}
        <span class="tl-column-text">
          <span class="tl-column-header">{column.written}</span>
          {text === column.written ? null : (
            <>
              <Icon name="chevronRight" />
              <span class="tl-hidden">{words.readAs}</span>
              {text}
            </>
          )}
          {open ? <span class="tl-hidden">{words.look}</span> : null}
        </span>
      </Chip>
    </span>
  )
}

function isOpen(column: ReadColumn): boolean {
  return columnText(column).open
}

function tablesText({ tables: found, leftOut }: SheetLine): string {
  if (leftOut) return words.leftOut.toLowerCase()
  return found.length === 0 ? words.notRead : found.map(table => tables[table].title).join(', ')
}
